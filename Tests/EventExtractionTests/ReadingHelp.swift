import DigestModel
import EventExtraction

/// The facts of paragraphs that were published on a day.
func facts(
  of paragraphs: [String],
  published: String = "2024-05-17",
  headline: String? = nil
) throws -> ArticleFacts {
  let article = CleanedArticle(
    headline: Headline(headline ?? paragraphs[0], isDerived: headline == nil),
    published: Day(iso8601: published),
    publishedBasis: .stated,
    paragraphs: paragraphs
  )
  return facts(in: article, knownTo: try shippedTables.get())
}

extension Mention {
  /// Type, status, date, place and who, for tables: `meeting held 2024-05-16 Beijing CN: A, B (CN RU)`.
  var told: String {
    let start = date.start.map { "\($0)" } ?? "undated"
    let end = date.end.map { "…\($0)" } ?? ""
    let precision = date.precision == .month ? " (month)" : date.precision == .year ? " (year)" : ""
    let place = [city, country?.code].compactMap { $0 }.joined(separator: " ")
    let people = participants.joined(separator: ", ")
    let parties = parties.map(\.code).joined(separator: " ")
    return "\(type.rawValue) \(status.rawValue) \(start)\(end)\(precision)"
      + (place.isEmpty ? "" : " \(place)") + ": \(people) (\(parties))"
  }
}

/// What is told by paragraphs that stand apart by ' || '; Friday, 17 May 2024, is the day of publication.
func told(by text: String) throws -> [String] {
  let paragraphs = text.split(separator: " || ").map(String.init)
  return try facts(of: paragraphs).mentions.map(\.told)
}
