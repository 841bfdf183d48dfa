import DigestModel
import EventLinking
import GeneratedArchives
import Testing

private func related(_ articles: [Article], to slug: String) -> [String] {
  let all = relatedArticles(articles, events: joined(articles).events)
  let id = articles.first { $0.slug.text == slug }?.id
  return id.flatMap { all[$0] }?.map(\.article.text) ?? []
}

/// Articles with nothing in common, so that the others' features are rare.
private let others = (10..<30).map {
  article("2022-05-\($0)", "other-\($0)", [], people: ["Person \($0)"])
}

@Test func `the same event stands before the same person, the near before the far`() {
  let call = told(.phoneCall, "2022-05-01", ["Wang Yi", "Blinken"], ["CN", "US"])
  let archive =
    others + [
      article("2022-05-02", "here", [call], people: ["Wang Yi"]),
      article("2022-05-03", "same-event", [call], people: ["Wang Yi"]),
      article("2022-05-20", "same-person", [], people: ["Wang Yi"]),
      article("2021-05-20", "long-ago", [], people: ["Wang Yi"]),
    ]
  #expect(
    related(archive, to: "here") == [
      "2022/2022-05-03-same-event", "2022/2022-05-20-same-person", "2021/2021-05-20-long-ago",
    ]
  )
}

@Test func `what many articles have in common relates none of them`() {
  let archive = (1...28).map {
    article("2022-02-\($0 < 10 ? "0" : "")\($0)", "a\($0)", [], people: ["Wang Yi"])
  }
  let lists = relatedArticles(archive, events: []).values
  #expect(lists.filter { !$0.isEmpty }.isEmpty)
}

@Test func `at most five are shown, with what is shared`() throws {
  let archive =
    others
    + (1...8).map {
      article("2022-05-0\($0)", "a\($0)", [], headline: "Gencatan senjata", people: ["Wang Yi"])
    }
  let all = relatedArticles(archive, events: [])
  let shown = try #require(all[ArticleID("2022/2022-05-04-a4")])
  #expect(shown.count == 5)
  #expect(Set(shown.map(\.people)) == [["Wang Yi"]])
  #expect(Set(shown.prefix(2).map(\.article.text)) == ["2022/2022-05-03-a3", "2022/2022-05-05-a5"])
}

@Test func `a busy person counts between an article and its nearest in time alone`() throws {
  let start = Day(daysSince1970: 19_000)
  let archive = (0..<2_400).map { number in
    article(
      start.adding(days: number).description,
      "a\(number)",
      [],
      people: number % 20 == 0 ? ["Wang Yi"] : []
    )
  }
  let index = RelatednessIndex(archive, events: [])
  let found = index.related(toThoseAt: 1_200..<1_201)
  #expect(found.encounters == 81)
  let shown = try #require(found.lists.first)
  #expect(
    Set(shown.related.prefix(4).map { $0.article.text.suffix(5) }) == [
      "a1180", "a1220", "a1160", "a1240",
    ]
  )
}

@Test func `any part of the places finds what all of them find`() {
  let archive = GeneratedArchive.articles(300, people: 30, countries: 8)
  let events = joined(archive).events
  let index = RelatednessIndex(archive, events: events)
  let parts = stride(from: 0, to: 300, by: 70).flatMap {
    index.related(toThoseAt: $0..<min($0 + 70, 300)).lists
  }
  #expect(
    Dictionary(uniqueKeysWithValues: parts.map { ($0.article, $0.related) })
      == relatedArticles(archive, events: events)
  )
}

/// In a world of few people each is in the news so often that every list is cut at its reach.
@Test func `the work of relating grows with the articles and not with their square`() {
  func encounters(_ count: Int) -> Int {
    let archive = GeneratedArchive.articles(count, people: 60, countries: 12)
    let index = RelatednessIndex(archive, events: [])
    return index.related(toThoseAt: index.places).encounters
  }
  let (few, many) = (encounters(3_000), encounters(12_000))
  print("related: \(few) and \(many) encounters")
  #expect(few > 3_000 * 81)
  #expect(many < 5 * few)
}
