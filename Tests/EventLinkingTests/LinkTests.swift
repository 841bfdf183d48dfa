import DigestModel
import EventLinking
import Testing

@Test(arguments: [
  LinkCase(
    "a meeting within the visit's days and country, with the visitor",
    [article("2023-10-29", "a", [visitOfWang, meeting("2023-10-27")])],
    ["meeting-2023-10-27-biden-wang part-of visit-2023-10-26-wang-us"]
  ),
  LinkCase(
    "not after the visit, not in another country, not without the visitor",
    [
      article(
        "2023-10-29",
        "a",
        [
          visitOfWang, meeting("2023-10-29", ["Li", "Biden"]),
          meeting("2023-10-27", ["Wang", "Lavrov"], ["CN", "RU"], in: "RU"),
          meeting("2023-10-27", ["Ma", "Sherman"]),
        ]
      )
    ],
    []
  ),
  LinkCase(
    "a meeting known by its month only, told with the visit",
    [article("2023-10-29", "a", [visitOfWang, meeting("2023-10")])],
    ["meeting-2023-10-biden-wang part-of visit-2023-10-26-wang-us"]
  ),
  LinkCase(
    "legs of a tour, and a meeting in its leg rather than in the tour",
    [
      article(
        "2024-05-11",
        "a",
        [
          told(.visit, "2024-05-05/2024-05-10", ["Xi"], ["CN", "FR", "RS"]),
          told(.visit, "2024-05-05/2024-05-07", ["Xi"], ["CN", "FR"], country: "FR"),
          meeting("2024-05-06", ["Xi", "Macron"], ["CN", "FR"], in: "FR"),
        ]
      )
    ],
    [
      "meeting-2024-05-06-macron-xi part-of visit-2024-05-05-xi-fr",
      "visit-2024-05-05-xi-fr part-of visit-2024-05-05-xi",
    ]
  ),
  LinkCase(
    "a document of a gathering, in its city on its days, and a vote elsewhere",
    [
      article(
        "2023-11-12",
        "a",
        [
          summitOfRiyadh,
          told(.agreement, "2023-11-11", [], ["OIC"], city: "Riyadh", country: "SA"),
          told(.vote, "2023-11-11", [], ["OIC"], city: "Jeddah", country: "SA"),
        ]
      )
    ],
    ["agreement-2023-11-11-oic part-of summit-2023-11-11-jokowi"]
  ),
])
func `what stands within what:`(_ archive: LinkCase) {
  #expect(strongTies(in: archive) == archive.links)
}

@Test(arguments: [
  LinkCase(
    "the second and third call, each tied to the one before",
    [
      article("2022-02-23", "a", [call("2022-02-22")]),
      article("2022-03-06", "b", [call("2022-03-05")]),
      article("2022-04-06", "c", [call("2022-04-05")]),
    ],
    [
      "phone-call-2022-03-05-blinken-wang nth-in-series phone-call-2022-02-22-blinken-wang",
      "phone-call-2022-04-05-blinken-wang nth-in-series phone-call-2022-03-05-blinken-wang",
    ]
  ),
  LinkCase(
    "not after 60 days in silence",
    [
      article("2022-02-23", "a", [call("2022-02-22")]),
      article("2022-06-06", "b", [call("2022-06-05")]),
    ],
    []
  ),
  LinkCase(
    "but where one article tells both",
    [article("2022-06-06", "b", [call("2022-06-05"), call("2022-02-22", role: .background)])],
    ["phone-call-2022-06-05-blinken-wang nth-in-series phone-call-2022-02-22-blinken-wang"]
  ),
  LinkCase(
    "not two meetings of one visit",
    [article("2023-10-29", "a", [visitOfWang, meeting("2023-10-26"), meeting("2023-10-28")])],
    [
      "meeting-2023-10-26-biden-wang part-of visit-2023-10-26-wang-us",
      "meeting-2023-10-28-biden-wang part-of visit-2023-10-26-wang-us",
    ]
  ),
  LinkCase(
    "the same parties on the same topic, other people",
    [
      article("2022-03-06", "a", [call("2022-03-05", topics: ["ukraine"])]),
      article("2022-03-15", "b", [call("2022-03-14", ["Yang", "Sullivan"], topics: ["ukraine"])]),
    ],
    ["phone-call-2022-03-14-sullivan-yang same-series phone-call-2022-03-05-blinken-wang"]
  ),
  LinkCase(
    "not on another topic",
    [
      article("2022-03-06", "a", [call("2022-03-05", topics: ["gaza"])]),
      article("2022-03-15", "b", [call("2022-03-14", ["Yang", "Sullivan"], topics: ["ukraine"])]),
    ],
    []
  ),
  LinkCase(
    "the same people call first and meet then",
    [
      article("2022-03-06", "a", [call("2022-03-05")]),
      article("2022-03-15", "b", [meeting("2022-03-14", ["Wang", "Blinken"], in: "DE")]),
    ],
    ["meeting-2022-03-14-blinken-wang same-series phone-call-2022-03-05-blinken-wang"]
  ),
])
func `what is a series:`(_ archive: LinkCase) {
  #expect(strongTies(in: archive) == archive.links)
}

private let juneVisit = told(
  .visit,
  "2023-06-18/2023-06-19",
  ["Blinken"],
  ["CN", "US"],
  country: "CN",
  role: .background
)

@Test(arguments: [
  LinkCase(
    "a visit in return, told together",
    [article("2023-10-29", "a", [visitOfWang, juneVisit])],
    ["visit-2023-10-26-wang-us return-visit visit-2023-06-18-blinken-cn"]
  ),
  LinkCase(
    "no return where no article tells both",
    [article("2023-10-29", "a", [visitOfWang]), article("2023-06-20", "b", [juneVisit])],
    []
  ),
  LinkCase(
    "another try of what was called off",
    [
      article(
        "2023-02-04",
        "a",
        [told(.visit, "2023-02-05", ["Blinken"], ["CN", "US"], status: .cancelled, country: "CN")]
      ), article("2023-06-20", "b", [juneVisit]),
    ],
    ["visit-2023-06-18-blinken-cn replaces-cancelled visit-2023-02-05-blinken-cn"]
  ),
  LinkCase(
    "the next leg of a journey",
    [
      article(
        "2022-07-01",
        "a",
        [
          told(.visit, "2022-06-30", ["Jokowi"], ["ID", "RU"], country: "RU"),
          told(.visit, "2022-06-29", ["Jokowi"], ["ID", "UA"], country: "UA"),
        ]
      )
    ],
    ["visit-2022-06-30-jokowi-ru stated-follow-up visit-2022-06-29-jokowi-ua"]
  ),
  LinkCase(
    "talks on another level that the report recalls",
    [
      article(
        "2022-03-15",
        "a",
        [
          meeting("2022-03-14", ["Yang", "Sullivan"], in: "IT"),
          call("2021-11", ["Xi", "Biden"], role: .background),
        ]
      )
    ],
    ["meeting-2022-03-14-sullivan-yang stated-follow-up phone-call-2021-11-biden-xi"]
  ),
  LinkCase(
    "not with other parties",
    [
      article(
        "2022-03-15",
        "a",
        [
          meeting("2022-03-14", ["Yang", "Sullivan"], in: "IT"),
          call("2021-11", ["Xi", "Putin"], ["CN", "RU"], role: .background),
        ]
      )
    ],
    []
  ),
  LinkCase(
    "a plan that the report of a held event tells of",
    [
      article(
        "2022-03-30",
        "a",
        [
          told(.negotiation, "2022-03-29", ["Medinsky"], ["RU", "UA"], topics: ["ukraine"]),
          told(
            .meeting,
            "",
            ["Putin", "Zelensky"],
            ["RU", "UA"],
            status: .proposed,
            topics: ["ukraine"],
            role: .background
          ),
        ]
      )
    ],
    ["meeting-undated-2022-03-putin-zelensky arranged-by negotiation-2022-03-29-medinsky"]
  ),
])
func `what came of what:`(_ archive: LinkCase) {
  #expect(strongTies(in: archive) == archive.links)
}
