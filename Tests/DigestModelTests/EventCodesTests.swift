import DigestModel
import Testing

@Test func `every type of event has its row of codes`() {
  #expect(EventCodes.table.map(\.type) == EventType.allCases)
}

@Test(arguments: [
  (EventType.phoneCall, EventStatus.held, "041 CONSULT phone"),
  (.visit, .held, "042 CONSULT visit"),
  (.visit, .scheduled, "036 AGREE"),
  (.negotiation, .postponed, "036 AGREE"),
  (.mediation, .held, "045 CONSULT"),
  (.videoCall, .held, "041 CONSULT phone"),
  (.summit, .held, "040 CONSULT multilateral"),
  (.mediation, .proposed, "039 AGREE"),
  (.agreement, .held, "057 SUPPORT"),
  (.agreement, .scheduled, "030 AGREE"),
  (.meeting, .cancelled, ""),
  (.vote, .held, ""),
])
func `the codes of an event are`(type: EventType, status: EventStatus, expected: String) {
  let codes = EventCodes.codes(of: type, status)
  let told = [codes?.cameo, codes?.plover, codes?.ploverMode].compactMap { $0 }
  #expect(told.joined(separator: " ") == expected)
}

/// The rows of `CAMEO2PLOVER-2021.txt` that the table uses, and the modes of `PLOVER_MANUAL.tex`.
private let conversions = [
  "030": "AGREE", "036": "AGREE", "039": "AGREE", "040": "CONSULT", "041": "CONSULT",
  "042": "CONSULT", "045": "CONSULT", "046": "CONSULT", "057": "SUPPORT",
]
private let modes: Set<String> = ["visit", "third-party", "multilateral", "phone"]

@Test func `both codings agree on every row`() {
  for codes in EventCodes.table.flatMap({ [$0.held, $0.planned] }).compactMap({ $0 }) {
    #expect(conversions[codes.cameo] == codes.plover, "\(codes.cameo)")
    if let mode = codes.ploverMode { #expect(codes.plover == "CONSULT" && modes.contains(mode)) }
  }
}

@Test func `no plan has the code of what was held`() {
  for row in EventCodes.table where row.held != nil { #expect(row.held != row.planned) }
}
