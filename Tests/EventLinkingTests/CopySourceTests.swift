import DigestModel
import EventLinking
import Testing

private func visit(
  _ date: String,
  _ status: EventStatus = .held,
  city: String? = nil
) -> Mention {
  told(.visit, date, ["Wang Yi"], ["CN", "US"], status: status, city: city, country: "US")
}

private func id(_ day: Int) -> ArticleID { ArticleID("2023/2023-11-0\(day)-a") }

/// One article a day, each with one mention; those of `copies` run the text of the first.
private func event(_ mentions: [Mention], copies: [Int]) throws -> Event {
  let articles = mentions.enumerated().map { article("2023-11-0\($0 + 1)", "a", [$1]) }
  let text = CopiedText(
    original: id(1),
    copies: copies.map { ArticleCopy(article: id($0), percent: 90) }
  )
  let events = joinedEvents(of: articles, copies: ArticleCopies([text])).value.events
  #expect(events.count == 1)
  return try #require(events.first)
}

@Test func `copies make one source of many articles`() throws {
  let event = try event(Array(repeating: visit("2023-10-26"), count: 4), copies: [2, 4])
  #expect(event.reports.articleCount == 4)
  #expect(event.reports.independentSourceCount == 2)
  #expect(event.reports.map(\.copyOf) == [nil, id(1), nil, id(1)])
  #expect(event.reports.witnesses.map(\.reference.article) == [id(1), id(3)])
}

@Test func `a value of one text printed thrice gives way to one of two texts`() throws {
  let wire = visit("2023-10-26/2023-10-27", city: "New York")
  let own = visit("2023-10-26/2023-10-28", city: "Washington")
  let event = try event([wire, wire, wire, own, own], copies: [2, 3])
  #expect(event.date == span("2023-10-26/2023-10-28"))
  #expect(event.city == "Washington")
  #expect(event.contradictions.map(\.field) == [.date, .place])
  // Copies stand in no contradiction: the original speaks for them.
  #expect(event.contradictions[0].values.map(\.sources.count) == [2, 1])
}

@Test func `a copy that prints another day is no second witness`() throws {
  let event = try event([visit("2023-10-26"), visit("2023-10-26/2023-10-27")], copies: [2])
  #expect(event.date == span("2023-10-26"))
  #expect(event.contradictions.isEmpty)
}

@Test func `a plan that is printed again after it was put off moves no status`() throws {
  let plans = [
    visit("2023-11-20", .scheduled), visit("2023-11-20", .postponed),
    visit("2023-11-20", .scheduled),
  ]
  #expect(try event(plans, copies: []).status == .scheduled)
  let copied = try event(plans, copies: [3])
  #expect(copied.history.map(\.status) == [.scheduled, .postponed])
  #expect(copied.status == .postponed)
}

@Test func `copies of an original that tells nothing of the event are one witness, the first`()
  throws
{
  let text = CopiedText(
    original: ArticleID("2023/2023-10-31-wire"),
    copies: [1, 2].map { ArticleCopy(article: id($0), percent: 70) }
  )
  let articles = [1, 2].map { article("2023-11-0\($0)", "a", [visit("2023-10-26")]) }
  let wire = article("2023-10-31", "wire", [])
  let events = joinedEvents(of: articles + [wire], copies: ArticleCopies([text])).value.events
  let event = try #require(events.first)
  #expect(event.reports.independentSourceCount == 1)
  #expect(event.reports.witnesses.map(\.reference.article) == [id(1)])
}

@Test func `copies are not related to each other, and one text is shown once`() {
  let call = told(.phoneCall, "2022-05-01", ["Wang Yi", "Blinken"], ["CN", "US"])
  let others = (10..<30).map { article("2022-05-\($0)", "other-\($0)", [], people: ["P\($0)"]) }
  let archive =
    others
    + ["wire", "copy-one", "copy-two", "own"].map {
      article("2022-05-02", $0, [call], people: ["Wang Yi"])
    }
  let wire = ArticleID("2022/2022-05-02-wire")
  let prints = ["copy-one", "copy-two"].map { ArticleID("2022/2022-05-02-\($0)") }
  let own = ArticleID("2022/2022-05-02-own")
  let text = CopiedText(
    original: wire,
    copies: prints.map { ArticleCopy(article: $0, percent: 100) }
  )
  let copies = ArticleCopies([text])
  let events = joinedEvents(of: archive, copies: copies).value.events
  let related = relatedArticles(archive, events: events, copies: copies).mapValues {
    $0.map(\.article)
  }
  #expect(related[own] == [wire])
  #expect(related[wire] == [own])
  #expect(prints.map { related[$0] } == [[own], [own]])
}
