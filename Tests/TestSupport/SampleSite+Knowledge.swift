import DigestModel

extension SampleSite {
  package static let knowledge = Knowledge(
    countries: [
      country("CN", "China", "China"),
      country("IL", "Israel", "Israel"),
      country("IT", "Italia", "Italy"),
      country("UA", "Ukraina", "Ukraine"),
      country("US", "Amerika Serikat", "United States"),
    ],
    organisations: [
      Organisation(
        code: Party("UN"),
        name: BilingualName(id: "Perserikatan Bangsa-Bangsa", en: "United Nations")
      )
    ],
    people: [
      KnownPerson(
        name: "Wang Yi",
        terms: [
          term("2013-03-16", "2022-12-30"),
          term("2023-07-25", nil),
        ]
      )
    ],
    topics: [
      topic("ukraine", "Ukraina", "Ukraine", "Perang di Ukraina dan upaya mengakhirinya."),
      topic("gaza", "Gaza", "Gaza", "Perang di Gaza dan upaya gencatan senjata."),
      Topic(
        id: TopicID("bilateral-visits"),
        name: BilingualName(id: "Kunjungan bilateral", en: "Bilateral visits"),
        slugs: BilingualName(id: "kunjungan-bilateral", en: "bilateral-visits"),
        summary: BilingualName(
          id: "Kunjungan antarnegara dan hasilnya.",
          en: "Visits between states and what came of them."
        )
      ),
    ]
  )

  private static func country(_ code: String, _ id: String, _ en: String) -> Country {
    Country(code: Party(code), name: BilingualName(id: id, en: en))
  }

  private static func term(_ from: String, _ to: String?) -> OfficeTerm {
    OfficeTerm(
      key: "foreign-minister",
      title: "Menteri Luar Negeri",
      country: Party("CN"),
      from: DateSpan(day(from)),
      to: to.map { DateSpan(day($0)) }
    )
  }

  private static func topic(_ id: String, _ name: String, _ en: String, _ text: String) -> Topic {
    Topic(
      id: TopicID(id),
      name: BilingualName(id: name, en: en),
      slugs: BilingualName(id: name.lowercased(), en: id),
      summary: BilingualName(id: text, en: text)
    )
  }
}
