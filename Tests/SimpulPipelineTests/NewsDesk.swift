extension Desk {
  /// A site of one article that readers see, and another with more lines in its front matter.
  init(news lines: [String]) throws {
    try self.init([
      "content/articles/2026/2026-11-20-tetap.md":
        newsArticle("Kabar tetap", ["published: 2026-11-20"]),
      "content/articles/2026/2026-12-01-kabar.md":
        newsArticle("Kabar istimewa", ["published: 2026-12-01"] + lines),
    ])
  }
}

func newsArticle(_ title: String, _ lines: [String]) -> String {
  """
  ---
  title: \(title)
  publisher: Simpul
  topics: [ukraine]
  \(lines.joined(separator: "\n"))
  events:
    - {type: meeting, status: held, start: 2026-11-19, city: Bali, country: ID, \
  participants: [Wang Yi, Antony Blinken], parties: [CN, US], evidence: bertemu di Bali}
  ---

  Isi \(title.lowercased()): keduanya bertemu di Bali.
  """
}
