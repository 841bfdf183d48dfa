import DigestModel
import TestSupport
import Testing

@testable import SiteComposition

@Test func `a topic's events stand by week, newest first, each week once`() {
  let dates = [
    "2022-03-13", "2022-03-06", "2022-03-02", "2022-03", "2022-02-28", "2022-02", "2022", "",
  ]
  let events = dates.map { SubjectSite.event($0) }
  let order = WeekKey.grouped(Array(events.indices), in: RecordedList(events)).map { dates[$0] }
  #expect(
    order == [
      "2022", "2022-03", "2022-03-13", "2022-03-06", "2022-03-02", "2022-02-28", "2022-02", "",
    ]
  )
}

@Test(arguments: [1, 2, 9])
func `a topic's pages hold every event and article once`(size: Int) throws {
  let site = Site(try RenderedSite.input { $0.settings.itemsPerPage = size })
  for topic in site.topics {
    let layout = site.layout(of: topic)
    #expect(layout.events.sorted() == site.index.topics.events(of: topic.id))
    let length = max(layout.events.count, layout.otherArticles.count)
    let pages = ListSlice.all(of: length, size: size).compactMap {
      site.topicPage(layout, $0).view as? TopicPage
    }
    let shown = pages.flatMap(\.weeks).flatMap(\.stories)
    #expect(shown.flatMap(\.events).map(\.url) == layout.events.map { site.eventCards[$0].url })
    let behind = Set(shown.flatMap(\.articles).map(\.url))
    let others = pages.flatMap(\.articles).map(\.url)
    let all = site.index.topics.articles(of: topic.id).map { site.articleCards[$0].url }
    #expect(behind.isDisjoint(with: others))
    #expect(Set(all).isSubset(of: behind.union(others)))
  }
}

@Test func `a week is headed by its days and leads to its edition`() throws {
  let site = Site(try RenderedSite.input())
  let topic = try #require(site.topics.first { $0.id == TopicID("ukraine") })
  let page = try #require(
    site.topicPage(site.layout(of: topic), ListSlice(number: 1, count: 1, size: 99)).view
      as? TopicPage
  )
  let week = try #require(page.weeks.first { $0.editionURL == "/edisi/2022-w09/" })
  #expect(week.heading == "Pekan ke-9, 2022")
  #expect(week.range == "28 Februari – 6 Maret 2022")
  #expect(week.stories.allSatisfy { !$0.articles.isEmpty })
}

@Test func `events in a row that the same articles tell share them`() throws {
  let tellers = [[0], [0], [1], [0], [1, 0], [0, 1], []]
  let site = Site(
    try RenderedSite.input { input in
      input.links = []
      input.related = [:]
      input.events = tellers.enumerated().map { number, articles in
        var event = SubjectSite.event("2022-03-\(20 - number)")
        event.reports = articles.map { told(event, by: SampleSite.articles[$0].id) }
        return event
      }
    }
  )
  let stories = site.stories(of: Array(tellers.indices))
  #expect(stories.map(\.events.count) == [2, 1, 1, 2, 1])
  #expect(stories.map(\.articles.count) == [1, 1, 1, 2, 0])
  let together = "2 peristiwa di atas diberitakan dalam:"
  #expect(stories.map(\.together) == [together, nil, nil, together, nil])
}

private func told(_ event: Event, by article: ArticleID) -> EventReport {
  EventReport(
    reference: MentionReference(article: article, index: 0),
    mention: Mention(type: event.type, status: event.status, date: event.date, evidence: "x"),
    published: nil,
    basis: .founding
  )
}
