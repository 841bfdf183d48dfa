/// What two codings of political events that others use call an event.
///
/// Sources: codes and their names by CAMEO 1.1b3 (Schrodt 2012), chapters 03 to 05, which GDELT uses
/// too; types and modes by openeventdata/PLOVER, `PLOVER_MANUAL.tex` (table of CONSULT modes) and
/// `CAMEO2PLOVER-2021.txt`, by which each pair of codes here is one of that table. It gives mediation
/// no mode: `third-party` is for who hosts a meeting, CAMEO's 044. Neither coding has a code for a vote
/// in an international body.
package struct EventCodes: Hashable, Sendable {
  /// Three digits, such as `041` for 'Discuss by telephone'.
  package let cameo: String
  /// A type of PLOVER, such as `CONSULT`.
  package let plover: String
  /// How it was consulted, where PLOVER has a mode for it: `visit`, `third-party`, `multilateral` or
  /// `phone`, which is any remote medium.
  package let ploverMode: String?

  init(_ cameo: String, _ plover: String, mode: String? = nil) {
    self.cameo = cameo
    self.plover = plover
    self.ploverMode = mode
  }

  /// The codes of what was held, and of what is no more than planned; nil for what has none.
  ///
  /// Both are in the order of `EventType`'s cases.
  package static let table: [(type: EventType, held: EventCodes?, planned: EventCodes?)] = [
    (.phoneCall, EventCodes("041", "CONSULT", mode: "phone"), intentToMeet),
    (.videoCall, EventCodes("041", "CONSULT", mode: "phone"), intentToMeet),
    (.meeting, EventCodes("040", "CONSULT"), intentToMeet),
    (.visit, EventCodes("042", "CONSULT", mode: "visit"), intentToMeet),
    (.summit, EventCodes("040", "CONSULT", mode: "multilateral"), intentToMeet),
    (.negotiation, EventCodes("046", "CONSULT"), intentToMeet),
    (.mediation, EventCodes("045", "CONSULT"), EventCodes("039", "AGREE")),
    (.agreement, EventCodes("057", "SUPPORT"), EventCodes("030", "AGREE")),
    (.vote, nil, nil),
  ]

  private static let intentToMeet = EventCodes("036", "AGREE")

  /// The codes of an event of `type` that came as far as `status`.
  package static func codes(of type: EventType, _ status: EventStatus) -> EventCodes? {
    guard let row = table.first(where: { $0.type == type }) else { return nil }
    switch status {
    case .held: return row.held
    case .proposed, .scheduled, .postponed: return row.planned
    case .cancelled: return nil
    }
  }
}
