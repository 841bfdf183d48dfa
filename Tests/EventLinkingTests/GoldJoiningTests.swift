import DigestModel
import EventLinking
import Testing

private func archive(_ name: String) throws -> GoldArchive {
  try name == "corpus" ? .corpus() : .demo()
}

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

@Test(arguments: [("corpus", 0.97, 0.97), ("demo", 0.97, 0.97)])
func `labelled mentions join as a careful reader would`(
  name: String,
  precision: Double,
  recall: Double
) throws {
  let gold = try archive(name)
  let joined = joinedEvents(of: gold.articles).value
  let score = bCubed(joined.eventOfMention, gold.eventOfMention)
  print("joined, \(name): B³ precision \(score.precision), recall \(score.recall)")
  for event in joined.events {
    let names = Set(event.reports.compactMap { gold.eventOfMention[$0.reference] })
    if names.count > 1 { print("FALSE JOIN", event.id, names) }
  }
  for (name, refs) in Dictionary(
    grouping: gold.eventOfMention.keys,
    by: { gold.eventOfMention[$0] ?? "" }
  ) {
    let ids = Set(refs.compactMap { joined.eventOfMention[$0] })
    if ids.count > 1 { print("MISSED JOIN", name, ids) }
  }
  for u in joined.unresolved {
    print("UNRESOLVED", u.reference.article.text, u.event, u.candidates)
  }
  #expect(score.precision >= precision)
  #expect(score.recall >= recall)
}
