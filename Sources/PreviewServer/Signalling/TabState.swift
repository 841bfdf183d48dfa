import Foundation
import SiteFiles

/// What an open page has to agree with; the browser compares it with what it shows, and does what is
/// needed.
///
/// It is made of contents alone, so that a page knows after any break, were it another run of the
/// preview, whether it is still what the site shows.
struct TabState: Hashable, Sendable, Encodable {
  /// Of all that makes another page but style sheets; another one means to load the page again.
  let page: String
  /// The addresses of the page's style sheets, in their order.
  let styles: [String]
  /// Another one means to load the style sheets again.
  let styleVersion: String
  /// HTML in front of the page: what is wrong with files.
  let notice: String

  /// The state of the page at an address.
  init(at path: String, of site: ShownSite) {
    self.init(of: site.answer(at: path), at: path, of: site)
  }

  init(of answer: PageAnswer, at path: String, of site: ShownSite) {
    styleVersion = site.assets.styleVersion
    notice = site.notice(at: path)
    switch answer {
    case .file(let file):
      let sheets = StyleSheetLinks(in: file.bytes)
      styles = sheets.addresses
      var parts = [sheets.rest, Array("\(file.status)".utf8)]
      parts += site.assets.hashes(namedIn: file.bytes).map { Array($0.utf8) }
      page = Self.mark(parts)
    case .redirect(let target):
      styles = []
      page = Self.mark([Array(target.utf8)])
    case .missing(let words):
      styles = []
      page = Self.mark([Array(words.utf8)])
    }
  }

  private static func mark(_ parts: [[UInt8]]) -> String {
    String(sha256(of: Array(parts.joined(separator: [0]))).prefix(16))
  }
}

/// The style sheets that a page names, and the page without them.
struct StyleSheetLinks: Hashable {
  private(set) var addresses: [String] = []
  /// The page's bytes without the addresses.
  private(set) var rest: [UInt8] = []

  init(in page: [UInt8]) {
    let (tag, address) = (Array("<link".utf8), Array("href=\"".utf8))
    var place = 0
    var copied = 0
    while let start = page.place(of: tag, from: place) {
      guard let end = page[start...].firstIndex(of: UInt8(ascii: ">")) else { break }
      place = end
      let link = Array(page[start..<end])
      guard link.holds(Array("stylesheet".utf8)), let open = link.place(of: address, from: 0) else {
        continue
      }
      let first = start + open + address.count
      guard let last = page[first...].firstIndex(of: UInt8(ascii: "\"")), last <= end else {
        continue
      }
      addresses.append(String(decoding: page[first..<last], as: UTF8.self))
      rest += page[copied..<first]
      copied = last
    }
    rest += page[copied...]
  }
}
