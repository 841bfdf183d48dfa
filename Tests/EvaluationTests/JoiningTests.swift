import DigestModel
import Evaluation
import Testing

private func event(_ name: String) throws -> EventID {
  EventID(try #require(Slug(name)))
}

private func link(_ from: String, _ to: String, _ kind: LinkKind) throws -> Link {
  Link(from: try event(from), to: try event(to), kind: kind, facts: LinkFacts())
}

/// Mentions of the gold events a, a, b and b, joined as one, one, one and two.
private func matches() throws -> [MatchedMention] {
  try [("a", "one"), ("a", "one"), ("b", "one"), ("b", "two")].enumerated().map { index, pair in
    MatchedMention(file: "\(index).txt", gold: pair.0, event: try event(pair.1))
  }
}

@Test func `B³ of a hand example`() throws {
  let joined = Scores(of: try matches(), links: [], gold: [])[.joined]
  // Of each mention: 2/3, 2/3, 1/3 and 1 of its event belong there; 1, 1, 1/2 and 1/2 are there.
  #expect(abs(try #require(joined.precision) - 2.0 / 3) < 1e-9)
  #expect(joined.recall == 0.75)
}

@Test func `links are pairs of gold events, unmatched ends and related ones left out`() throws {
  let gold = [
    LabelledLink(from: "b", to: "a", relation: .sameSeries),
    LabelledLink(from: "c", to: "a", relation: .followsUp),
  ]
  let drawn = try [
    // Event 'one' stands for 'a', event 'two' for 'b'; no mention of 'nine' was matched.
    link("one", "two", .nthInSeries), link("two", "one", .sameSeries),
    link("nine", "one", .partOf), link("two", "one", .sameTopic),
  ]
  let scores = Scores(of: try matches(), links: drawn, gold: gold)
  #expect(scores[.links].precision == 1)
  #expect(scores[.links].recall == 0.5)
  #expect(scores.value(of: .relation) == 0)
  let related = Scores(of: try matches(), links: [try link("two", "one", .sameTopic)], gold: gold)
  #expect(related.value(of: .links) == 0)
  #expect(related.value(of: .relation) == nil)
}
