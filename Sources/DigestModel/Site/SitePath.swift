/// An address below the site's base address: `/`, `/topik/ukraina/`, `/feed.atom`.
///
/// Begins with a slash; a page's address ends with one.
package struct SitePath: Hashable, Sendable {
  package let text: String

  package static let home = SitePath(checked: "/")

  private init(checked text: String) { self.text = text }

  /// A page's address made of slug-like parts.
  package init(page parts: [String]) {
    self.init(checked: "/" + parts.map { $0 + "/" }.joined())
  }

  /// The address of a file that is no page: `/topik/ukraina/feed.atom`.
  package init(file parts: [String]) {
    self.init(checked: "/" + parts.joined(separator: "/"))
  }

  package var isPage: Bool { text.hasSuffix("/") }

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
