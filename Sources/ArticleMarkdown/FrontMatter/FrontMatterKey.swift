/// Every key that stands in the front matter of an article, an event note or a page.
///
/// Reading and writing both go through it, and `docs/content.md` is held against it.
package enum FrontMatterKey: String, CaseIterable, Sendable {
  // The head.
  case title, titleBasis, published, publishedBasis, updated, publisher, dateline, authors, editors
  case topics, people, countries, events, claims, readAlso, sources, raw, ownText
  // Whether, when and how it is shown.
  case draft, publishAt, expires, corrections, retracted, aliases
  // A correction.
  case text
  // A dateline.
  case city, agency
  // A person, a source.
  case name, office, country, url
  // An event.
  case type, status, start, end, precision, participants, parties, role, evidence, resolved, event
  // A person told by office alone.
  case person, on
  // A claim.
  case kind, n, window, since, target
  // An event's note.
  case merge, not, split, link, unlink, article, reason
}
