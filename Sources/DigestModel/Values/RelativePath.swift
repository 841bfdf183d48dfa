/// A path below some folder, with `/` between its parts on every platform.
///
/// Never absolute, never empty, no part is empty, `.` or `..`: it can't leave its folder. Equal where its
/// bytes are, as on most disks: `é` and `e` with an accent are two names.
package struct RelativePath: Hashable, Sendable {
  package let text: String

  package init?(_ text: some StringProtocol) {
    let text = String(text)
    guard Self.isRelative(text) else { return nil }
    self.text = text
  }

  private init(checked text: some StringProtocol) { self.text = String(text) }

  private static func isRelative(_ text: String) -> Bool {
    var length = 0
    var stops = 0
    for byte in text.utf8 {
      switch byte {
      case 0: return false
      case slash:
        if length == 0 || (length == stops && stops <= 2) { return false }
        length = 0
        stops = 0
      default:
        length += 1
        if byte == stop { stops += 1 }
      }
    }
    return length > 0 && !(length == stops && stops <= 2)
  }

  private static let slash = UInt8(ascii: "/")
  private static let stop = UInt8(ascii: ".")

  /// The last part, with its ending.
  package var name: String {
    text.utf8.lastIndex(of: Self.slash).map { String(text[text.index(after: $0)...]) } ?? text
  }

  /// What follows the last full stop of the name, lower case, or nil.
  package var ending: String? {
    stopOfEnding.map { text[text.utf8.index(after: $0)...].lowercased() }
  }

  /// Whether the name, or that of a folder on the way, begins with a full stop.
  package var isHidden: Bool {
    var last = Self.slash
    for byte in text.utf8 {
      if byte == Self.stop, last == Self.slash { return true }
      last = byte
    }
    return false
  }

  /// The name without its ending.
  package var stem: String {
    guard let stop = stopOfEnding else { return name }
    return RelativePath(checked: text[..<stop]).name
  }

  /// The last full stop of the name, unless the name begins with it.
  private var stopOfEnding: String.Index? {
    let bytes = text.utf8
    guard let stop = bytes.lastIndex(where: { $0 == Self.stop || $0 == Self.slash }),
      bytes[stop] == Self.stop, stop != bytes.startIndex,
      bytes[bytes.index(before: stop)] != Self.slash
    else { return nil }
    return stop
  }

  /// The names of the folders on the way to this path, from the first one.
  package var folderNames: [Substring] {
    text.utf8.split(separator: Self.slash).dropLast().map { Substring($0) }
  }

  /// The folders that hold this path, nearest first.
  package var folders: [RelativePath] {
    var result: [RelativePath] = []
    var rest = text[...]
    while let end = rest.utf8.lastIndex(of: Self.slash) {
      rest = rest[..<end]
      result.append(RelativePath(checked: rest))
    }
    return result
  }

  package func isBelow(_ folder: RelativePath) -> Bool {
    let end = folder.text.utf8.count
    guard text.utf8.count > end + 1 else { return false }
    return text.utf8.starts(with: folder.text.utf8)
      && text.utf8[text.utf8.index(text.utf8.startIndex, offsetBy: end)] == Self.slash
  }

  /// The path without `folder`, which it lies below; nil where it does not.
  package func below(_ folder: RelativePath) -> RelativePath? {
    guard isBelow(folder) else { return nil }
    let end = text.utf8.index(text.utf8.startIndex, offsetBy: folder.text.utf8.count + 1)
    return RelativePath(checked: text[end...])
  }

  /// This path with another below it.
  package func appending(_ path: RelativePath) -> RelativePath {
    var text = text
    text.reserveCapacity(text.utf8.count + 1 + path.text.utf8.count)
    text += "/"
    text += path.text
    return RelativePath(checked: text)
  }

  /// This path with `part` below it, or nil where `part` is no relative path.
  package func appending(_ part: String) -> RelativePath? { RelativePath(text + "/" + part) }
}

extension RelativePath {
  package static func == (left: RelativePath, right: RelativePath) -> Bool {
    left.text == right.text && left.text.utf8.elementsEqual(right.text.utf8)
  }
}

extension RelativePath: Comparable {
  package static func < (left: RelativePath, right: RelativePath) -> Bool {
    if left.text != right.text { return left.text < right.text }
    return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension RelativePath: CustomStringConvertible {
  package var description: String { text }
}
