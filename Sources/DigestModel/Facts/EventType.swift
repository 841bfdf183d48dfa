/// The kinds of diplomatic event, named as in front matter.
package enum EventType: String, Hashable, Sendable, CaseIterable {
  case phoneCall = "phone-call"
  case videoCall = "video-call"
  /// Two or more sides meet in person.
  case meeting
  /// One side travels to the other's country.
  case visit
  /// A multilateral meeting, conference or assembly session.
  case summit
  /// Talks between parties to a conflict.
  case negotiation
  /// A third party offers its good offices in a dated, concrete act.
  case mediation
  /// A document, deal or truce is signed or announced.
  case agreement
  /// A vote in an international body.
  case vote

  /// Types that reports of one event may call differently, so that only one family can be one event.
  package enum Family: String, Hashable, Sendable, CaseIterable {
    case remote
    case inPerson
    case visit
    case multilateral
    case document
    case vote
  }

  package var family: Family {
    switch self {
    case .phoneCall, .videoCall: .remote
    case .meeting, .negotiation, .mediation: .inPerson
    case .visit: .visit
    case .summit: .multilateral
    case .agreement: .document
    case .vote: .vote
    }
  }
}

/// How far an event has come, as one article tells it.
package enum EventStatus: String, Hashable, Sendable, CaseIterable {
  case proposed
  case scheduled
  case postponed
  case cancelled
  case held
}

/// What an event is to the article that mentions it.
package enum MentionRole: String, Hashable, Sendable, CaseIterable {
  /// What the article reports.
  case main
  /// An earlier or other event that it refers to.
  case background
}
