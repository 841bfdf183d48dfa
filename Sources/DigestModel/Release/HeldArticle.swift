/// Why the desk sees something that readers don't.
package enum DeskMark: Hashable, Sendable {
  case draft
  case waiting(until: Moment)
}

/// An article that readers may have seen and see no more: what is told at its address.
package struct WithdrawnArticle: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case retracted(Retraction)
    /// The day is one of the site's time zone.
    case expired(on: Day)
  }

  package var article: Article
  package var reason: Reason

  package init(_ article: Article, _ reason: Reason) {
    self.article = article
    self.reason = reason
  }
}
