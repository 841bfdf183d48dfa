import DigestModel
import EventLinking
import Testing

private let talks = told(
  .negotiation,
  "2023-05-06",
  [],
  ["SA", "SD", "US"],
  city: "Jeddah",
  country: "SA",
  role: .background
)

private func truce(_ day: String, _ parties: [String] = ["SD"], city: String = "Jeddah") -> Mention
{
  told(.agreement, day, [], parties, city: city, country: "SA")
}

@Test(arguments: [
  LinkCase(
    "a truce out of talks in the same city",
    [article("2023-05-12", "a", [truce("2023-05-11"), talks])],
    ["agreement-2023-05-11-sd arranged-by negotiation-2023-05-06-sa-sd-us"]
  ),
  LinkCase(
    "not in another city",
    [article("2023-05-12", "a", [truce("2023-05-11", city: "Riyadh"), talks])],
    []
  ),
  LinkCase(
    "not with a party that did not sit at the table",
    [article("2023-05-12", "a", [truce("2023-05-11", ["EG"]), talks])],
    []
  ),
  LinkCase(
    "not months later",
    [article("2023-07-12", "a", [truce("2023-07-11"), talks])],
    []
  ),
  LinkCase(
    "a declaration on the day of the meeting of those who sign",
    [
      article(
        "2023-03-22",
        "a",
        [
          told(.agreement, "2023-03-21", ["Putin", "Xi"], ["CN", "RU"], country: "RU"),
          meeting("2023-03-21", ["Putin", "Xi"], ["CN", "RU"], in: "RU"),
        ]
      )
    ],
    ["agreement-2023-03-21-putin-xi arranged-by meeting-2023-03-21-putin-xi"]
  ),
  LinkCase(
    "not of others who signed that day",
    [
      article(
        "2023-03-22",
        "a",
        [
          told(.agreement, "2023-03-21", ["Kishida", "Modi"], ["IN", "JP"], country: "RU"),
          meeting("2023-03-21", ["Putin", "Xi"], ["CN", "RU"], in: "RU"),
        ]
      )
    ],
    []
  ),
])
func `what talks came to:`(_ archive: LinkCase) {
  #expect(strongTies(in: archive) == archive.links)
}

private func mediation(_ day: String, _ parties: [String] = ["ID", "RU", "UA"]) -> Mention {
  told(.mediation, day, ["Jokowi"], parties, topics: ["ukraine"])
}

private func talk(_ day: String, _ other: String, _ party: String, _ topic: String = "ukraine")
  -> Mention
{
  told(.meeting, day, ["Jokowi", other], ["ID", party], country: party, topics: [topic])
}

@Test(arguments: [
  LinkCase(
    "from one side to the other",
    [
      article("2022-06-30", "a", [talk("2022-06-29", "Zelensky", "UA")]),
      article("2022-07-01", "b", [talk("2022-06-30", "Putin", "RU"), mediation("2022-06-30")]),
    ],
    ["meeting-2022-06-30-jokowi-putin stated-follow-up meeting-2022-06-29-jokowi-zelensky"]
  ),
  LinkCase(
    "an offer after a call with one side",
    [
      article("2022-06-28", "a", [talk("2022-06-27", "Putin", "RU")]),
      article("2022-07-01", "b", [mediation("2022-06-30")]),
    ],
    ["mediation-2022-06-30-jokowi stated-follow-up meeting-2022-06-27-jokowi-putin"]
  ),
  LinkCase(
    "one offer after another for the same two",
    [
      article("2022-06-30", "a", [mediation("2022-06-29")]),
      article("2022-07-01", "b", [mediation("2022-06-30")]),
    ],
    ["mediation-2022-06-30-jokowi nth-in-series mediation-2022-06-29-jokowi"]
  ),
  LinkCase(
    "not with somebody for whom the mediator does not act",
    [
      article("2022-06-28", "a", [talk("2022-06-27", "Scholz", "DE")]),
      article("2022-07-01", "b", [mediation("2022-06-30")]),
    ],
    []
  ),
  LinkCase(
    "not on another matter",
    [
      article("2022-06-28", "a", [talk("2022-06-27", "Putin", "RU", "trade")]),
      article("2022-07-01", "b", [mediation("2022-06-30")]),
    ],
    []
  ),
  LinkCase(
    "not weeks before",
    [
      article("2022-06-08", "a", [talk("2022-06-07", "Putin", "RU")]),
      article("2022-07-01", "b", [mediation("2022-06-30")]),
    ],
    []
  ),
])
func `a mediator's errand:`(_ archive: LinkCase) {
  #expect(strongTies(in: archive) == archive.links)
}

private func factions(_ day: String, _ city: String, _ role: MentionRole = .main) -> Mention {
  told(.negotiation, day, [], ["Hamas", "PS"], city: city, country: "CN", role: role)
}

private let declaration = told(
  .agreement,
  "2024-07-23",
  [],
  ["Hamas", "PS"],
  city: "Beijing",
  country: "CN"
)

@Test(arguments: [
  LinkCase(
    "earlier talks, by the talks that the document closed",
    [
      article(
        "2024-07-24",
        "a",
        [
          declaration, factions("2024-07-21/2024-07-23", "Beijing"),
          factions("2024-04-26", "Beijing", .background),
        ]
      )
    ],
    [
      "agreement-2024-07-23-hamas-ps part-of negotiation-2024-07-21-hamas-ps",
      "negotiation-2024-07-21-hamas-ps stated-follow-up negotiation-2024-04-26-hamas-ps",
    ]
  ),
  LinkCase(
    "by the document alone, where the article tells of no talks",
    [
      article("2024-07-24", "a", [declaration, factions("2024-04-26", "Beijing", .background)])
    ],
    ["agreement-2024-07-23-hamas-ps stated-follow-up negotiation-2024-04-26-hamas-ps"]
  ),
])
func `what is continued:`(_ archive: LinkCase) {
  #expect(strongTies(in: archive) == archive.links)
}

private let invitation = told(
  .visit,
  "",
  ["Qin"],
  ["CN", "US"],
  status: .proposed,
  country: "US",
  topics: ["bilateral-visits"],
  role: .background
)

@Test(arguments: [
  LinkCase(
    "a plan comes from the talks with one who is to go; to the visit around them it is the return",
    [
      article(
        "2023-06-20",
        "a",
        [
          meeting("2023-06-18", ["Blinken", "Qin"], in: "CN"),
          told(
            .visit,
            "2023-06-18/2023-06-19",
            ["Blinken"],
            ["CN", "US"],
            country: "CN",
            topics: ["bilateral-visits"]
          ),
          invitation,
        ]
      )
    ],
    [
      "meeting-2023-06-18-blinken-qin part-of visit-2023-06-18-blinken-cn",
      "visit-undated-2023-06-qin-us arranged-by meeting-2023-06-18-blinken-qin",
      "visit-undated-2023-06-qin-us return-visit visit-2023-06-18-blinken-cn",
    ]
  ),
  LinkCase(
    "a mediator offers to bring two together",
    [
      article(
        "2022-03-30",
        "a",
        [
          mediation("2022-03-29"),
          told(
            .meeting,
            "",
            ["Putin", "Zelensky"],
            ["RU", "UA"],
            status: .proposed,
            role: .background
          ),
        ]
      )
    ],
    ["meeting-undated-2022-03-putin-zelensky arranged-by mediation-2022-03-29-jokowi"]
  ),
  LinkCase(
    "not a plan of others",
    [
      article(
        "2023-06-20",
        "a",
        [
          meeting("2023-06-18", ["Blinken", "Qin"], in: "CN"),
          told(.visit, "", ["Modi"], ["IN", "US"], status: .proposed, role: .background),
        ]
      )
    ],
    []
  ),
])
func `a plan and the talks at which it was made:`(_ archive: LinkCase) {
  #expect(strongTies(in: archive) == archive.links)
}

@Test func `a document of two countries without names is part of the visit between them`() {
  let deal = told(.agreement, "2023-10-27", [], ["CN", "US"], country: "US")
  let archive = LinkCase(
    "",
    [article("2023-10-29", "a", [visitOfWang, deal])],
    []
  )
  #expect(
    strongTies(in: archive) == ["agreement-2023-10-27-cn-us part-of visit-2023-10-26-wang-us"]
  )
}

@Test(arguments: [("QA", 1), ("CN", 0)])
func `talks abroad are part of a journey that tells no host`(place: String, parts: Int) {
  let tour = told(.visit, "2023-10", ["Zhai"], ["CN"], topics: ["gaza"])
  let talks = told(
    .meeting,
    "2023-10-19",
    ["Zhai", "Thani"],
    ["CN", "QA"],
    country: place,
    topics: ["gaza"]
  )
  let links = found([article("2023-10-15", "a", [tour]), article("2023-10-22", "b", [talks])])
  #expect(links.filter { $0.kind == .partOf }.count == parts)
}
