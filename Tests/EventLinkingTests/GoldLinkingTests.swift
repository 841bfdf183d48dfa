import DigestModel
import Evaluation
import EventLinking
import Testing

@Test(arguments: [("corpus", 0.95, 0.72), ("demo", 0.9, 0.82)])
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
  #expect(try #require(scores.value(of: .relation)) >= 0.93)
}
