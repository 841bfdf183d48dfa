import DigestModel
import EventLinking
import Testing

@Test(arguments: [EventStatus.held, .scheduled, .proposed])
func `a claim of the text ties what no rule would, be it a plan`(status: EventStatus) throws {
  let later = call("2023-04-26", ["Xi", "Zelensky"], ["CN", "UA"], status: status)
  let earlier = meeting("2023-04-06", ["Xi", "Macron"], ["CN", "FR"], in: "CN")
  let claim = Claim(kind: .followUp, n: 1, mention: 0, target: 1, evidence: "seperti dijanjikan")
  let link = try #require(
    found([article("2023-04-20", "a", [later, earlier], claims: [claim])]).first
  )
  #expect(link.kind == .statedFollowUp)
  #expect(link.facts.evidence == "seperti dijanjikan")
  #expect(link.facts.isStated)
  #expect(link.facts.source?.index == 0)
}

@Test func `a claim about a mention that is not there ties nothing`() {
  let claim = Claim(kind: .followUp, n: 1, mention: 7, target: 9, evidence: "")
  #expect(found([article("2023-04-20", "a", [call("2023-04-06")], claims: [claim])]).isEmpty)
}

@Test(arguments: [
  LinkCase(
    "the same person with another partner within 72 hours",
    [
      article("2023-10-14", "a", [call("2023-10-14", ["Wang", "Faisal"], ["CN", "SA"])]),
      article("2023-10-17", "b", [call("2023-10-17", ["Wang", "Blinken"])]),
      article("2023-10-30", "c", [call("2023-10-30", ["Wang", "Lavrov"], ["CN", "RU"])]),
    ],
    ["phone-call-2023-10-17-blinken-wang next-of-person phone-call-2023-10-14-faisal-wang"]
  ),
  LinkCase(
    "a delegation that grows is no other partner: it is the same matter",
    [
      article("2023-10-14", "a", [call("2023-10-14", ["Wang", "Blinken"])]),
      article("2023-10-17", "b", [meeting("2023-10-16", ["Wang", "Blinken", "Ma"])]),
    ],
    ["meeting-2023-10-16-blinken-ma-wang same-series phone-call-2023-10-14-blinken-wang"]
  ),
  LinkCase(
    "the same matter between others a day later",
    [
      article(
        "2023-10-14",
        "a",
        [call("2023-10-14", ["Wang", "Faisal"], ["CN", "SA"], topics: ["gaza"])]
      ),
      article(
        "2023-10-15",
        "b",
        [call("2023-10-15", ["Retno", "Safadi"], ["ID", "JO"], topics: ["gaza"])]
      ),
    ],
    ["phone-call-2023-10-15-retno-safadi parallel phone-call-2023-10-14-faisal-wang"]
  ),
  LinkCase(
    "the same city and person within a year",
    [
      article(
        "2022-11-14",
        "a",
        [told(.meeting, "2022-11-14", ["Xi", "Biden"], ["CN", "US"], city: "Bali", country: "ID")]
      ),
      article(
        "2022-11-30",
        "b",
        [
          told(
            .meeting,
            "2022-11-29",
            ["Xi", "Trudeau"],
            ["CN", "CA"],
            city: "Bali",
            country: "ID"
          )
        ]
      ),
    ],
    ["meeting-2022-11-29-trudeau-xi same-place meeting-2022-11-14-biden-xi"]
  ),
  LinkCase(
    "no meeting in a leg of a tour beside the tour, though two topics are common to them",
    [
      article(
        "2024-05-11",
        "a",
        [
          told(
            .visit,
            "2024-05-05/2024-05-10",
            ["Xi"],
            ["CN", "FR", "RS"],
            topics: ["ukraine", "visits"]
          ),
          told(.visit, "2024-05-05/2024-05-07", ["Xi"], ["CN", "FR"], country: "FR"),
          told(
            .meeting,
            "2024-05-06",
            ["Xi", "Macron"],
            ["CN", "FR"],
            country: "FR",
            topics: ["ukraine", "visits"]
          ),
        ]
      )
    ],
    [
      "meeting-2024-05-06-macron-xi part-of visit-2024-05-05-xi-fr",
      "visit-2024-05-05-xi-fr part-of visit-2024-05-05-xi",
    ]
  ),
])
func `what is merely related:`(_ archive: LinkCase) {
  #expect(described(found(archive.articles)) == archive.links)
}

@Test func `a link carries the facts that its reason is made of`() throws {
  let archive = [
    article("2022-02-23", "a", [call("2022-02-22", topics: ["ukraine"])]),
    article("2022-03-06", "b", [call("2022-03-05", topics: ["ukraine"])]),
  ]
  let facts = try #require(found(archive).first).facts
  #expect(facts.ordinal == 2)
  #expect(facts.gapDays == 11)
  #expect(facts.type == .phoneCall)
  #expect(facts.previous == span("2022-02-22"))
  #expect(facts.people == ["Blinken", "Wang"])
  #expect(facts.parties == [Party("CN"), Party("US")])
  #expect(facts.topics == [TopicID("ukraine")])
}

@Test func `a page shows the whole programme and the six strongest others`() throws {
  let hub = EventID(try #require(Slug("hub")))
  let others = try (0..<20).map { EventID(try #require(Slug("event-\($0)"))) }
  let parts = others.prefix(10).map { Link(from: $0, to: hub, kind: .partOf, facts: LinkFacts()) }
  let rest = zip(others.suffix(10), LinkKind.allCases.dropFirst()).map {
    Link(from: hub, to: $0, kind: $1, facts: LinkFacts())
  }
  let shown = shownLinks(of: hub, from: (parts + rest).reversed())
  #expect(shown.programme.count == 10)
  #expect(
    shown.others.map(\.kind) == [
      .nthInSeries, .arrangedBy, .returnVisit, .replacesCancelled, .statedFollowUp, .sameSeries,
    ]
  )
}
