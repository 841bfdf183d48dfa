/// An address below the site's base address: `/`, `/topik/ukraina/`, `/feed.atom`.
///
/// Begins with a slash; a page's address ends with one.
package struct SitePath: Hashable, Sendable {
  package let text: String

  package static let home = SitePath(checked: "/")

  private init(checked text: String) { self.text = text }

  /// A page's address made of slug-like parts.
  package init(page parts: [String]) { self.init(page: nil, parts) }

  /// As above, of a first part and the others.
  package init(page first: String?, _ others: [String]) {
    var text = ""
    let first = first.map { $0 + "/" } ?? ""
    text.reserveCapacity(others.reduce(first.utf8.count + 1) { $0 + $1.utf8.count + 1 })
    text += "/"
    text += first
    for part in others {
      text += part
      text += "/"
    }
    self.init(checked: text)
  }

  /// The address of a file that is no page: `/topik/ukraina/feed.atom`.
  package init(file parts: [String]) {
    self.init(checked: "/" + parts.joined(separator: "/"))
  }

  package var isPage: Bool { text.utf8.last == UInt8(ascii: "/") }

  /// The file below the output folder that answers to this address.
  package var outputFile: RelativePath? {
    RelativePath((isPage ? text + "index.html" : text).dropFirst())
  }
}

extension SitePath: Comparable {
  package static func < (left: SitePath, right: SitePath) -> Bool { left.text < right.text }
}

extension SitePath: CustomStringConvertible {
  package var description: String { text }
}
