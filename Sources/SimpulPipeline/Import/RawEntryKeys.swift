import DigestModel
import SiteFiles

/// Names the articles of one raw file, so that the ledger knows each of them again.
struct RawEntryKeys {
  private let file: RelativePath
  private var taken: [String: Int] = [:]

  init(_ file: RelativePath) { self.file = file }

  /// The file's path with the entry's key: made of the entry's own id where it has one, so that it
  /// stays when others come before it, else of its place.
  mutating func key(of entry: RawEntry?, at place: Int) -> RelativePath? {
    let base =
      entry?.identity.map { String(sha256(of: Array($0.utf8)).prefix(12)) }
      ?? "\(entry?.number ?? place)"
    let count = (taken[base] ?? 0) + 1
    taken[base] = count
    return RelativePath("\(file)\(Self.mark)\(base)" + (count == 1 ? "" : "-\(count)"))
  }

  private static let mark = "#"
}

extension RelativePath {
  /// The raw file of this key, if it is one of an entry; no raw file itself may have such a name.
  var fileOfEntry: RelativePath? {
    guard let mark = text.lastIndex(of: "#") else { return nil }
    let parts = text[text.index(after: mark)...].split(
      separator: "-",
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    guard let base = parts.first, base.isNumeral || (base.utf8.count == 12 && base.isHexadecimal),
      parts.dropFirst().allSatisfy(\.isNumeral)
    else { return nil }
    return RelativePath(text[..<mark])
  }
}

extension Substring {
  fileprivate var isNumeral: Bool {
    !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  fileprivate var isHexadecimal: Bool {
    utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}

extension RawArticle {
  /// Changes with whatever the file says of the article, and with nothing else in the file.
  var sha256: String {
    let parts: [String] =
      [
        metadata.title ?? "", metadata.published?.description ?? "", metadata.publisher ?? "",
        metadata.hostname ?? "", metadata.url ?? "", text,
      ] + metadata.authors + [""] + metadata.editors
    return SiteFiles.sha256(of: Array(parts.joined(separator: "\0").utf8))
  }
}
