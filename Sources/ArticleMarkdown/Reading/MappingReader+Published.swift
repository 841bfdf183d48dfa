import DigestModel
import MarkedYAML

extension MappingReader {
  mutating func articleName(ofFile file: String) -> ContentName? {
    let name = ContentName(articleFile: file)
    if name == nil { reportNoSlug(file: file) }
    return name
  }

  /// Day and basis of publication, held against each other and against the file's name.
  mutating func published(name: ContentName?) -> (day: Day?, basis: PublishedBasis) {
    let isGiven = has(.published)
    let day = day(.published)
    let basis = choice(.publishedBasis, of: PublishedBasis.self)
    if let basis, (basis == .none) == isGiven {
      report(.basisContradicts(basis), at: location(of: .publishedBasis))
    }
    if let name, day != nil || !isGiven { compare(day, with: name) }
    return (day, day == nil ? .none : basis ?? .stated)
  }

  /// The day of the last change, which lies on that of publication or after it.
  mutating func updated(after published: Day?) -> Day? {
    guard let day = day(.updated) else { return nil }
    if let published, day >= published { return day }
    // A day of publication that can't be read has its own error.
    if published != nil || !has(.published) {
      report(.updatedBefore(published), at: location(of: .updated))
    }
    return nil
  }

  private mutating func compare(_ day: Day?, with name: ContentName) {
    switch (day, name.day) {
    case (let day?, let nameDay?) where day != nameDay:
      report(.otherDay(day, inName: nameDay), at: location(of: .published), as: .warning)
    case (nil, let nameDay?) where !isMistyped(.published):
      report(.dayOnlyInName(nameDay), at: location, as: .warning)
    case (let day?, nil) where name.isUndated:
      report(.datedAmongUndated(day, name.slug), at: location(of: .published), as: .warning)
    default: break
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func basisContradicts(_ basis: PublishedBasis) -> Self {
    Self(
      identifier: "article.basis-contradicts",
      summary: basis == .none
        ? "'publishedBasis: none' stands beside a day of publication"
        : "'publishedBasis: \(basis.rawValue)' stands without a day of publication",
      hint: basis == .none
        ? "leave 'publishedBasis' out, or take 'published' away" : "add 'published'"
    )
  }

  fileprivate static func updatedBefore(_ published: Day?) -> Self {
    Self(
      identifier: "article.updated-before",
      summary: published == nil
        ? "'updated' stands without a day of publication"
        : "'updated' is earlier than the day of publication",
      hint: published.map { "give a day from \($0) on, or leave 'updated' out" }
        ?? "add 'published'"
    )
  }

  fileprivate static func otherDay(_ day: Day, inName nameDay: Day) -> Self {
    Self(
      identifier: "article.name-day",
      summary: "the file's name says \(nameDay), 'published' says \(day)",
      hint: "the front matter counts; rename the file to begin with '\(day)-'"
    )
  }

  fileprivate static func dayOnlyInName(_ nameDay: Day) -> Self {
    Self(
      identifier: "article.name-day",
      summary: "the file's name says \(nameDay), but 'published' is missing",
      hint: "add 'published: \(nameDay)', or move the file to 'undated'"
    )
  }

  fileprivate static func datedAmongUndated(_ day: Day, _ slug: Slug) -> Self {
    Self(
      identifier: "article.name-day",
      summary: "an article published on \(day) lies among the undated ones",
      hint: "move it to '\(day.year)/\(day)-\(slug).md'"
    )
  }
}
