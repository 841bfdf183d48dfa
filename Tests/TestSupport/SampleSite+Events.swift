import DigestModel

extension SampleSite {
  package static let events: [Event] = [
    toldOnce("telepon-cn-us-2022-02-22", earlierCall, in: callArticle, 1),
    toldOnce("telepon-cn-us-2022-03-05", call, in: callArticle, 0),
    romeEvent,
    toldOnce("telepon-cn-il-2023-10-23", israelCall, in: visitArticle, 1),
    visitEvent,
    plannedMeeting,
  ]

  /// An event that one article tells.
  static func toldOnce(_ id: String, _ mention: Mention, in article: Article, _ index: Int) -> Event
  {
    let reference = MentionReference(article: article.id, index: index)
    return Event(
      id: eventID(id),
      type: mention.type,
      status: mention.status,
      date: mention.date,
      city: mention.city,
      country: mention.country,
      participants: mention.participants,
      parties: mention.parties,
      topics: mention.topics,
      resolved: mention.resolved,
      reports: [
        EventReport(
          reference: reference,
          mention: mention,
          published: article.published,
          basis: .founding
        )
      ],
      history: [
        StatusStep(status: mention.status, learned: article.published, source: reference)
      ]
    )
  }

  static let romeEvent: Event = {
    var event = toldOnce("pertemuan-sullivan-yang-2022-03-14", rome, in: romeArticle, 0)
    let other = MentionReference(article: callArticle.id, index: 0)
    event.contradictions = [
      Contradiction(
        field: .date,
        values: [
          .init(date: rome.date, sources: [event.reports[0].reference]),
          .init(date: DateSpan(day("2022-03-13")), sources: [other]),
        ]
      )
    ]
    event.note = "Pertemuan ini *sudah lama* direncanakan."
    return event
  }()

  static let visitEvent: Event = {
    var event = toldOnce("kunjungan-wang-yi-2023-10-26", visit, in: visitArticle, 0)
    let source = event.reports[0].reference
    event.history = [
      StatusStep(status: .proposed, learned: day("2023-10-20"), source: source),
      StatusStep(status: .scheduled, learned: day("2023-10-25"), source: source),
    ]
    return event
  }()

  static let plannedMeeting = Event(
    id: eventID("pertemuan-wang-blinken-2023-10-26"),
    type: .meeting,
    status: .scheduled,
    date: DateSpan(day("2023-10-26")),
    city: "Washington",
    country: Party("US"),
    participants: ["Wang Yi", "Antony Blinken"],
    parties: [Party("CN"), Party("US")],
    topics: [TopicID("bilateral-visits")],
    reports: visitEvent.reports
  )

  package static let links: [Link] = [
    Link(
      from: eventID("telepon-cn-us-2022-03-05"),
      to: eventID("telepon-cn-us-2022-02-22"),
      kind: .nthInSeries,
      facts: LinkFacts(
        gapDays: 11,
        ordinal: 2,
        type: .phoneCall,
        previous: DateSpan(day("2022-02-22")),
        people: ["Antony Blinken", "Wang Yi"],
        parties: [Party("CN"), Party("US")]
      )
    ),
    Link(
      from: eventID("pertemuan-sullivan-yang-2022-03-14"),
      to: eventID("telepon-cn-us-2022-03-05"),
      kind: .sameSeries,
      facts: LinkFacts(
        gapDays: 9,
        previous: DateSpan(day("2022-03-05")),
        parties: [Party("CN"), Party("US")],
        topics: [TopicID("ukraine")]
      )
    ),
    Link(
      from: eventID("pertemuan-wang-blinken-2023-10-26"),
      to: eventID("kunjungan-wang-yi-2023-10-26"),
      kind: .partOf,
      facts: LinkFacts(people: ["Wang Yi"])
    ),
    Link(
      from: eventID("kunjungan-wang-yi-2023-10-26"),
      to: eventID("telepon-cn-il-2023-10-23"),
      kind: .nextOfPerson,
      facts: LinkFacts(gapDays: 3, people: ["Wang Yi"], evidence: "akan berkunjung")
    ),
  ]

  package static let related: [ArticleID: [RelatedArticle]] = [
    callArticle.id: [
      RelatedArticle(article: romeArticle.id, score: 2, topics: [TopicID("ukraine")]),
      RelatedArticle(article: visitArticle.id, score: 1, people: ["Wang Yi"]),
    ]
  ]

  package static let pages: [ContentPage] = [
    ContentPage(
      slug: slug("tentang"),
      title: "Tentang Simpul",
      body: "## Apa ini\n\nSitus contoh.",
      origin: SourceLocation(file: "content/pages/tentang.md")
    )
  ]
}
