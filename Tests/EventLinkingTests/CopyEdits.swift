import DigestModel

/// What outlets do with wire copy before they print it.
enum CopyEdit: String, CaseIterable {
  case headline
  /// Half of the paragraphs go.
  case shortened
  /// Names of outlets become others.
  case outlets
  /// Another word for one in ten.
  case words
  /// A dateline before the text, a sign-off behind it.
  case frame
  case all

  func applied(to article: Article, _ dice: inout some RandomNumberGenerator) -> Article {
    var copy = article
    copy.slug = Slug(making: "\(article.slug)-\(rawValue)", else: article.slug)
    copy.headline = Headline("Judul lain \(rawValue)")
    copy.published = article.published?.adding(days: 1)
    var paragraphs = article.body.split(separator: "\n\n").map(String.init)
    if self == .shortened || self == .all {
      while paragraphs.count > 1, paragraphs.count * 2 > article.body.split(separator: "\n\n").count
      {
        paragraphs.remove(at: Int.random(in: 0..<paragraphs.count, using: &dice))
      }
    }
    var body = paragraphs.joined(separator: "\n\n")
    if self == .outlets || self == .all {
      for name in ["ANTARA", "Antara", "Reuters", "AFP", "Xinhua", "Republika", "Kompas", "Tempo"] {
        body = body.split(separator: name, omittingEmptySubsequences: false)
          .joined(separator: "Warta Contoh")
      }
    }
    if self == .words || self == .all { body = Self.withOtherWords(body, &dice) }
    if self == .frame || self == .all {
      body = "Kota Contoh (Warta Contoh) - \(body)\n\nDisunting oleh meja redaksi Warta Contoh."
    }
    copy.body = body
    return copy
  }

  private static func withOtherWords(
    _ body: String,
    _ dice: inout some RandomNumberGenerator
  ) -> String {
    body.split(separator: " ").map { word in
      Int.random(in: 0..<10, using: &dice) == 0
        ? "ganti\(Int.random(in: 0..<900, using: &dice))" : word
    }
    .joined(separator: " ")
  }
}
