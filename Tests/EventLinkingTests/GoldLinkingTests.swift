import DigestModel
import Evaluation
import EventLinking
import Testing

@Test(arguments: [
  ("dev", 0.92, 0.84), ("second", 0.75, 0.57), ("third", 0.9, 0.48), ("fourth", 0.83, 0.69),
  ("demo", 0.85, 0.84),
])
func `links are those that a careful reader would draw`(
  name: String,
  precision: Double,
  recall: Double
) throws {
  let gold = try GoldArchive.named(name)
  let joining = joined(gold.articles)
  let drawn = links(among: joining.events, articles: gold.articles)
  let scores = gold.scores(joining.eventOfMention, drawn)
  let misses = scores.misses.map(\.line)
  #expect(try #require(scores[.links].precision) >= precision, "\(misses)")
  #expect(try #require(scores[.links].recall) >= recall)
  #expect(try #require(scores.value(of: .relation)) >= 0.84)
}
