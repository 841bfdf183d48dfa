import DigestModel

/// An edition as lists show it.
struct EditionRow: TemplateView {
  let link: NamedLink
  let counts: String
  let events: [EventCard]
  let others: String?

  static let fields: [ViewField<EditionRow>] = [
    ViewField("edition", .view(NamedLink.self), "the edition, with its days as note") {
      .view($0.link)
    },
    ViewField("editionCounts", .text, "how many events were held and articles published") {
      .text($0.counts)
    },
    ViewField("editionEvents", .list(EventCard.self), "what most sources tell of its events") {
      .list($0.events)
    },
    ViewField("hasEditionEvents", .flag, "whether it tells of any") { .flag(!$0.events.isEmpty) },
    ViewField("otherEvents", .text, "how many more it tells of") { .text(orAbsent: $0.others) },
  ]
}

/// The editions of a year.
struct EditionYear: TemplateView {
  let year: Int
  let rows: [EditionRow]

  static let fields: [ViewField<EditionYear>] = [
    ViewField("heading", .text, "the year") { .text("\($0.year)") },
    ViewField("editions", .list(EditionRow.self), "its editions, newest first") {
      .list($0.rows)
    },
  ]
}

extension Site {
  /// The edition with at most `most` of its events: those that most sources tell, in its own order
  /// where these are equal.
  func row(of edition: Edition, most: Int) -> EditionRow {
    let all = edition.events
    let told = all.enumerated().map { order, position in
      (sources: events[position].reports.independentSourceCount, order: order, position: position)
    }
    let chosen = told.sorted { ($1.sources, $0.order) < ($0.sources, $1.order) }.prefix(most)
    let counts = [
      (edition.held.count, wording.heldCount(edition.held.count)),
      (edition.articles.count, wording.articleCount(edition.articles.count)),
    ]
    return EditionRow(
      link: editionLink(edition.week),
      counts: counts.filter { $0.0 > 0 }.map(\.1).joined(separator: " · "),
      events: eventCards(at: chosen.map(\.position)),
      others: all.count > most
        ? wording.filled(.othersCount, ["n": "\(all.count - most)"]) : nil
    )
  }
}
