import DigestModel

/// What keeps a mention out of an event, however alike the two are otherwise.
package enum JoinVeto: Error, Hashable, Sendable, CaseIterable {
  /// A call is no visit: the two are of different families of types.
  case family
  /// One article tells both, and so holds them apart itself.
  case sameArticle
  case country
  case city
  /// Neither tells a place, and a gathering goes by its place.
  case placeUntold
  /// What was called off is not what was held, unless on the very day.
  case cancelledAndHeld
  /// A mediator's act is not the talks that it is meant for.
  case mediation
  /// The people contradict each other.
  case people
  /// Two partners of one person are two events.
  case anotherPartner
  /// The articles count them as different ones of one series: the second and the third in two weeks.
  case ordinals
  /// The parties contradict each other, or too few are told.
  case parties
  /// One is told as of two parties, the other names a third one that is not the host.
  case thirdParty
  /// A tour of several countries is not its leg in one of them.
  case tourAndLeg
  case days
  /// A day apart, and not the same two people: then clocks don't explain it.
  case adjacentDays
  /// Told as held before it was, or as planned after it.
  case tense
  /// Told too long before or after to mean it.
  case window
  /// Parties without a day say too little.
  case tooVague
}
