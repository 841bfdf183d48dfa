import DigestModel
import EventLinking

/// What linking works on.
package struct LinkingInput: Sendable {
  /// Sorted by id.
  package var articles: [Article]
  package var notes: [EventNote]
  /// The ids that were given before.
  package var registry: EventRegistry
  package var groundwork: LinkingGroundwork

  package init(
    articles: [Article],
    notes: [EventNote],
    registry: EventRegistry,
    groundwork: LinkingGroundwork = LinkingGroundwork()
  ) {
    self.articles = articles
    self.notes = notes
    self.registry = registry
    self.groundwork = groundwork
  }
}

/// The articles' events and how they hang together.
package struct LinkedSite: Sendable {
  /// Sorted by id.
  package var events: [Event]
  package var links: [Link]
  /// The links that each event's page shows.
  package var shownLinks: [EventID: [Link]]
  package var related: [ArticleID: [RelatedArticle]]
  /// Which articles run the same text.
  package var copies: ArticleCopies
  /// Articles that would be copies, had no editor called their text their own.
  package var disowned: Set<ArticleID>
  /// What the articles claim of their events' place in a series.
  package var claims: [AuditedClaim]
  /// Ids that lead to another event since, by the old one.
  package var redirects: [EventID: EventID]
  /// Ids that no event took over when their mentions went.
  package var tombstones: Set<EventID>
  /// All ids ever given, the new ones too.
  package var registry: EventRegistry

  package init(
    events: [Event] = [],
    links: [Link] = [],
    shownLinks: [EventID: [Link]] = [:],
    related: [ArticleID: [RelatedArticle]] = [:],
    copies: ArticleCopies = ArticleCopies(),
    disowned: Set<ArticleID> = [],
    claims: [AuditedClaim] = [],
    redirects: [EventID: EventID] = [:],
    tombstones: Set<EventID> = [],
    registry: EventRegistry = EventRegistry()
  ) {
    self.events = events
    self.links = links
    self.shownLinks = shownLinks
    self.related = related
    self.copies = copies
    self.disowned = disowned
    self.claims = claims
    self.redirects = redirects
    self.tombstones = tombstones
    self.registry = registry
  }
}

extension LinkedSite {
  /// Which event each mention tells of; goes through all events.
  package var eventOfMention: [MentionReference: EventID] {
    EventLinking.eventOfMention(in: events)
  }
}
