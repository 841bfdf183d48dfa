import DigestModel
import Evaluation
import EventLinking
import Testing

@Test(arguments: [("dev", 0.99, 0.98), ("demo", 0.99, 0.98)])
func `labelled mentions join as a careful reader would`(
  name: String,
  precision: Double,
  recall: Double
) throws {
  let gold = try GoldArchive.named(name)
  let joining = gold.scores(joined(gold.articles).eventOfMention, [])[.joined]
  #expect(try #require(joining.precision) >= precision)
  #expect(try #require(joining.recall) >= recall)
}
