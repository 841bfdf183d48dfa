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
  (.mediation, .held, "045 CONSULT third-party"),
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

@Test func `no plan has the code of what was held`() {
  for row in EventCodes.table where row.held != nil { #expect(row.held != row.planned) }
}
