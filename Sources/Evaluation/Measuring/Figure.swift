/// What is measured, in the order of the table.
package enum Figure: String, Hashable, Sendable, CaseIterable {
  case title
  case publisher
  /// Of the dateline.
  case city
  case published
  case bylines
  case noise
  case body
  case topics
  case countries
  case people
  case events
  case mainEvents
  case start
  case end
  case status
  case place
  case plannedAsHeld
  case participants
  case parties
  case joined
  case links
  case relation

  enum Kind {
    /// How many of those to be found are right.
    case share
    /// Precision, recall and their harmonic mean.
    case f1
    /// How often it happened, best never.
    case count
  }

  var kind: Kind {
    switch self {
    case .bylines, .topics, .countries, .people, .events, .participants, .parties, .joined, .links:
      .f1
    case .plannedAsHeld: .count
    default: .share
    }
  }
}
