import DigestModel

/// When a text was written, as far as it is known: what its dates without a year are held against.
package struct DateFrame: Hashable, Sendable {
  package var published: Day?
  /// The year of publication where no more is known, from a copyright line, say.
  package var year: Int?
  /// The latest day that the text tells as past and whose weekday proves its year; it stands in for an
  /// unknown day of publication.
  package var latest: Day?

  package init(published: Day? = nil, year: Int? = nil, latest: Day? = nil) {
    self.published = published
    self.year = year
    self.latest = latest
  }

  /// The day from which other days are counted, roughly where publication is not known.
  var reference: Day? { published ?? latest }
}
