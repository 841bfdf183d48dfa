import DigestModel
import EventLinking
import Testing

/// Numbers that are the same in every run.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}

/// An archive of so many articles with two mentions each: 200 people of 40 countries whose talks
/// are reported by three articles on average, over a time that grows with the archive.
private func archive(ofArticles count: Int, seed: UInt64 = 1) -> [Article] {
  var dice = Dice(state: seed)
  let first = Day(daysSince1970: 15_000)
  return (0..<count).map { number in
    let published = first.adding(days: number / 8)
    let mentions = (0..<2).map { _ in
      let person = Int.random(in: 0..<200, using: &dice)
      let partner = (person + 1 + Int.random(in: 0..<3, using: &dice)) % 200
      let day = published.adding(days: -Int.random(in: 0..<3, using: &dice))
      let isExact = Int.random(in: 0..<5, using: &dice) > 0
      return told(
        [.phoneCall, .meeting, .visit, .summit].randomElement(using: &dice) ?? .meeting,
        isExact ? day.description : String(day.description.prefix(7)),
        Int.random(in: 0..<8, using: &dice) == 0 ? [] : ["Person \(person)", "Person \(partner)"],
        ["P\(person % 40)", "P\(partner % 40)"],
        status: Int.random(in: 0..<6, using: &dice) == 0 ? .scheduled : .held,
        city: "City \(person % 40)",
        country: "P\(person % 40)",
        topics: ["topic-\(person % 7)"]
      )
    }
    return article(published.description, "a\(number)", mentions, people: mentions[0].participants)
  }
}

private func archives() throws -> [[Article]] {
  [try GoldArchive.corpus().articles, try GoldArchive.demo().articles, archive(ofArticles: 400)]
}

@Test func `the order of the articles does not matter`() throws {
  for articles in try archives() {
    let events = joined(articles)
    let ties = links(among: events.events, articles: articles)
    let beside = relatedArticles(articles, events: events.events)
    var dice = Dice(state: 7)
    for _ in 0..<5 {
      let shuffled = articles.shuffled(using: &dice)
      let again = joined(shuffled)
      #expect(again.events == events.events)
      #expect(again.registry == events.registry)
      #expect(links(among: again.events.shuffled(using: &dice), articles: shuffled) == ties)
      #expect(relatedArticles(shuffled, events: again.events) == beside)
    }
  }
}

@Test func `every mention tells of exactly one event`() throws {
  for articles in try archives() {
    let result = joined(articles)
    let reports = result.events.flatMap(\.reports).map(\.reference)
    #expect(reports.count == articles.map(\.facts.mentions.count).reduce(0, +))
    #expect(Set(reports).count == reports.count)
    #expect(Set(result.events.map(\.id)).count == result.events.count)
  }
}

@Test func `with the ids of before, taking an article away renames no other event`() throws {
  for articles in try archives() {
    let before = joined(articles)
    for left in stride(from: 0, to: articles.count, by: max(1, articles.count / 12)) {
      let remaining = articles.enumerated().filter { $0.offset != left }.map(\.element)
      let after = joined(remaining, before.registry)
      let touched = Set(
        articles[left].facts.mentions.indices.compactMap { index in
          before.eventOfMention[MentionReference(article: articles[left].id, index: index)]
        }
      )
      for event in before.events where !touched.contains(event.id) {
        // Where one of two events that a mention fitted is gone, it joins the other; its id leads there.
        let home = after.eventOfMention[event.reports[0].reference]
        #expect(home == event.id || home == after.redirects[event.id])
      }
    }
  }
}

@Test func `with the ids of before, another article renames no event`() throws {
  for articles in try archives() {
    for late in stride(from: 0, to: articles.count, by: max(1, articles.count / 12)) {
      let fewer = articles.enumerated().filter { $0.offset != late }.map(\.element)
      let before = joined(fewer)
      let after = joined(articles, before.registry)
      let living = Set(after.events.map(\.id)).union(after.redirects.keys)
      #expect(Set(before.events.map(\.id)).isSubset(of: living))
      #expect(after.tombstones.isEmpty)
    }
  }
}

@Test func `the work grows with the mentions and not with their square`() {
  let small = joined(archive(ofArticles: 1_000))
  let large = joined(archive(ofArticles: 10_000))
  let mentions = 20_000
  #expect(large.comparisons < 12 * small.comparisons)
  #expect(large.comparisons < 40 * mentions)
  let ties = links(among: large.events, articles: [])
  #expect(ties.count < 12 * large.events.count)
}
