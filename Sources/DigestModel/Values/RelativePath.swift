/// A path below some folder, with `/` between its parts on every platform.
///
/// Never absolute, never empty, no part is empty, `.` or `..`: it can't leave its folder.
package struct RelativePath: Hashable, Sendable {
  package let text: String

  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." && !$0.contains("\0") })
    else { return nil }
    self.text = String(text)
  }

  /// The last part, with its ending.
  package var name: String {
    text.split(separator: "/").last.map(String.init) ?? text
  }

  /// What follows the last full stop of the name, lower case, or nil.
  package var ending: String? {
    let name = name
    guard let stop = name.lastIndex(of: "."), stop != name.startIndex else { return nil }
    return name[name.index(after: stop)...].lowercased()
  }

  /// The name without its ending.
  package var stem: String {
    let name = name
    guard let stop = name.lastIndex(of: "."), stop != name.startIndex else { return name }
    return String(name[..<stop])
  }

  package func isBelow(_ folder: RelativePath) -> Bool { text.hasPrefix(folder.text + "/") }

  /// This path with `part` below it, or nil where `part` is no relative path.
  package func appending(_ part: String) -> RelativePath? { RelativePath(text + "/" + part) }
}

extension RelativePath: Comparable {
  package static func < (left: RelativePath, right: RelativePath) -> Bool { left.text < right.text }
}

extension RelativePath: CustomStringConvertible {
  package var description: String { text }
}
