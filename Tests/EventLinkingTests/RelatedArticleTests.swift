import DigestModel
import EventLinking
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
