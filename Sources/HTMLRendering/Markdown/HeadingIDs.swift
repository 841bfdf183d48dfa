import DigestModel

/// Gives the headings of rendered Markdown their ids.
enum HeadingIDs {
  /// An id for each heading, in order; one that is taken gets a number.
  static func ids(for headings: [String]) -> [String] {
    // The page's own place to skip to.
    var taken: Set = ["main"]
    // So that thousands of one text don't each try all numbers anew.
    var next: [Slug: Int] = [:]
    guard let fallback = Slug("h") else { return [] }
    return headings.map { heading in
      let slug = Slug(making: heading, else: fallback)
      var id = slug
      var number = next[slug] ?? 2
      while !taken.insert(id.text).inserted {
        id = slug.numbered(number)
        number += 1
      }
      next[slug] = number
      return id.text
    }
  }

  /// `html` with an id at each of its headings, whose texts are `headings` in the same order.
  ///
  /// All text in rendered Markdown is escaped and raw HTML is gone, so `<h2>` can only be a heading.
  static func adding(_ headings: [String], to html: String) -> String {
    if headings.isEmpty { return html }
    var ids = ids(for: headings)[...]
    var result: [UInt8] = []
    let bytes = Array(html.utf8)
    var index = 0
    while index < bytes.count {
      result.append(bytes[index])
      let isOpening =
        index + 3 < bytes.count && bytes[index] == UInt8(ascii: "<")
        && bytes[index + 1] == UInt8(ascii: "h") && bytes[index + 3] == UInt8(ascii: ">")
        && (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(bytes[index + 2])
      if isOpening, let id = ids.popFirst() {
        result += bytes[(index + 1)...(index + 2)]
        result += Array(" id=\"\(id)\">".utf8)
        index += 3
      }
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }
}
