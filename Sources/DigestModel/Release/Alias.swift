/// An address that leads to another one: of another system, or of a page that was merged into this one.
///
/// `/berita/lama/` or, with an ending, `/berita/123.html`; below the site's base address.
package struct Alias: Hashable, Sendable {
  package let path: SitePath

  /// Takes an address below the site; one of a page gets its slash, where it lacks it.
  ///
  /// Nil for anything that could lead out of the site or is no address: other characters than letters
  /// and digits of ASCII, `-`, `_`, `.` and `~`, empty parts, parts that begin with a dot, the home page.
  package init?(_ text: String) {
    guard text.hasPrefix("/"), text.utf8.count <= Self.longest else { return nil }
    var parts = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    if parts.last == "" { parts.removeLast() }
    guard !parts.isEmpty, parts.allSatisfy(Self.isSound) else { return nil }
    // A server sends no other ending as a page that could redirect.
    let isFile = [".html", ".htm"].contains { text.hasSuffix($0) }
    let names = parts.map(String.init)
    path = isFile ? SitePath(file: names) : SitePath(page: names)
  }

  private static let longest = 500

  private static func isSound(_ part: Substring) -> Bool {
    guard let first = part.utf8.first, first != UInt8(ascii: ".") else { return false }
    return part.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "-_.~".utf8.contains(byte)
      }
    }
  }
}

extension Alias: CustomStringConvertible {
  package var description: String { path.text }
}
