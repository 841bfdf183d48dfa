/// Events whose days are known, for calendar programs, in no format yet.
package struct EventCalendar: Hashable, Sendable {
  package var title: String
  package var summary: String
  /// Absolute address of the calendar itself.
  package var url: String
  /// Absolute address of the page that it follows.
  package var pageURL: String
  package var language: SiteLanguage
  package var entries: [CalendarEntry]

  package init(
    title: String,
    summary: String,
    url: String,
    pageURL: String,
    language: SiteLanguage,
    entries: [CalendarEntry]
  ) {
    self.title = title
    self.summary = summary
    self.url = url
    self.pageURL = pageURL
    self.language = language
    self.entries = entries
  }
}

/// An event as a calendar holds it.
package struct CalendarEntry: Hashable, Sendable {
  /// How sure it is that the event takes place on its days.
  package enum Certainty: String, Hashable, Sendable, CaseIterable {
    case confirmed = "CONFIRMED"
    case tentative = "TENTATIVE"
    case cancelled = "CANCELLED"
  }

  /// Stays the same for ever.
  package var uid: String
  /// Absolute address of the event's page.
  package var url: String
  package var title: String
  package var days: ClosedRange<Day>
  package var certainty: Certainty
  /// How often its status or its days have changed.
  package var sequence: Int
  /// When what the site says of it changed last.
  package var updated: Day
  package var place: String?
  /// Lines of plain text.
  package var description: String
  package var categories: [String]

  package init(
    uid: String,
    url: String,
    title: String,
    days: ClosedRange<Day>,
    certainty: Certainty,
    sequence: Int,
    updated: Day,
    place: String?,
    description: String,
    categories: [String]
  ) {
    self.uid = uid
    self.url = url
    self.title = title
    self.days = days
    self.certainty = certainty
    self.sequence = sequence
    self.updated = updated
    self.place = place
    self.description = description
    self.categories = categories
  }
}
