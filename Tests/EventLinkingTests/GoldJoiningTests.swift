import DigestModel
import EventLinking
import Testing

/// B³: for each mention, how many of its event's mentions belong there, and how many are there.
private func bCubed(
  _ predicted: [MentionReference: EventID],
  _ gold: [MentionReference: String]
) -> (precision: Double, recall: Double) {
  let byEvent = Dictionary(grouping: gold.keys) { predicted[$0] }
  let byGold = Dictionary(grouping: gold.keys) { gold[$0] }
  var precision = 0.0
  var recall = 0.0
  for reference in gold.keys {
    let found = Set(byEvent[predicted[reference]] ?? [])
    let right = Set(byGold[gold[reference]] ?? [])
    let both = Double(found.intersection(right).count)
    precision += both / Double(found.count)
    recall += both / Double(right.count)
  }
  return (precision / Double(gold.count), recall / Double(gold.count))
}

@Test(arguments: [("corpus", 0.99, 0.98), ("demo", 0.99, 0.98)])
func `labelled mentions join as a careful reader would`(
  name: String,
  precision: Double,
  recall: Double
) throws {
  let gold = try GoldArchive.named(name)
  let score = bCubed(joined(gold.articles).eventOfMention, gold.eventOfMention)
  print("joined, \(name): B³ precision \(score.precision), recall \(score.recall)")
  #expect(score.precision >= precision)
  #expect(score.recall >= recall)
}
