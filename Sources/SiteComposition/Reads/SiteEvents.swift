import DigestModel

/// The events as pages tell them, both lists in the site's order.
///
/// Apart from the tables that follow from them, as `SiteArticles` are.
final class SiteEvents: Sendable {
  /// Newest first; those without any date last.
  let all: [Event]
  let cards: [EventCard]

  private init(_ all: [Event], _ cards: [EventCard]) {
    self.all = all
    self.cards = cards
  }

  convenience init(of tables: SiteTables) {
    let site = Site.withoutParts(tables)
    self.init(tables.events, tables.events.map { site.makeCard(for: $0) })
  }

  /// The events alone, for what their cards are made with.
  static func withoutCards(_ tables: SiteTables) -> SiteEvents { SiteEvents(tables.events, []) }

  /// The same with other values of events that keep their ids and places.
  func replacing(_ changed: [Int: Event], _ tables: SiteTables) -> SiteEvents {
    if changed.isEmpty { return self }
    let site = Site.withoutParts(tables)
    var (all, cards) = (all, cards)
    for (position, event) in changed {
      all[position] = event
      cards[position] = site.makeCard(for: event)
    }
    return SiteEvents(all, cards)
  }
}
