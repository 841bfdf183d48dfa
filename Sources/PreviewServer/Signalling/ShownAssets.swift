import DigestModel
import SimpulPipeline
import SiteFiles

/// What pages load beside themselves, each version known by its hash.
struct ShownAssets: Sendable {
  /// Of all style sheets, and of what they name.
  let styleVersion: String
  /// Of each other asset, by its name.
  private let hashByName: [String: String]

  init(_ theme: ThemeFiles) {
    let (styles, others) = theme.assets.reduce(into: ([ThemeFiles.Asset](), [ThemeFiles.Asset]())) {
      if $1.path.ending == "css" { $0.0.append($1) } else { $0.1.append($1) }
    }
    hashByName = Dictionary(others.map { ($0.path.name, sha256(of: $0.bytes)) }) { $0 + $1 }
    var parts = styles.map(\.bytes)
    for (name, hash) in hashByName.sorted(by: { $0.key < $1.key })
    where styles.contains(where: { $0.bytes.holds(Array(name.utf8)) }) {
      parts.append(Array(hash.utf8))
    }
    styleVersion = String(sha256(of: Array(parts.joined())).prefix(16))
  }

  /// The hashes of those that a page names.
  func hashes(namedIn page: [UInt8]) -> [String] {
    hashByName.filter { page.holds(Array($0.key.utf8)) }.map(\.value).sorted()
  }
}

extension [UInt8] {
  /// Whether the other bytes stand somewhere in these, in a row.
  func holds(_ other: [UInt8]) -> Bool { place(of: other, from: 0) != nil }

  /// Where the other bytes begin, at `start` or later.
  func place(of other: [UInt8], from start: Int) -> Int? {
    guard let first = other.first, count >= other.count else { return nil }
    var place = start
    while let next = self[Swift.min(place, count)...].firstIndex(of: first) {
      guard next + other.count <= count else { return nil }
      if self[next..<next + other.count].elementsEqual(other) { return next }
      place = next + 1
    }
    return nil
  }
}
