import DigestModel
import EventLinking
import Testing

/// Links against those of a labelled archive, as unordered pairs of labelled events.
private struct LinkScore {
  var found = 0
  var right = 0
  var sameRelation = 0
  var labelled = 0
  var wrong: [String] = []

  var precision: Double { Double(right) / Double(max(found, 1)) }
  var recall: Double { Double(right) / Double(max(labelled, 1)) }
  var f1: Double { 2 * precision * recall / max(precision + recall, .leastNonzeroMagnitude) }
  var relation: Double { Double(sameRelation) / Double(max(right, 1)) }

  init(_ links: [Link], events: [Event], gold: GoldArchive) {
    let relations = Dictionary(
      gold.links.map { (Set([$0.from, $0.to]), $0.relation) },
      uniquingKeysWith: { first, _ in first }
    )
    labelled = relations.count
    let names = Self.names(of: events, in: gold)
    var seen: Set<Set<String>> = []
    for link in links where link.kind.relation != .related {
      guard let from = names[link.from], let to = names[link.to], from != to,
        seen.insert([from, to]).inserted
      else { continue }
      found += 1
      guard let relation = relations[[from, to]] else {
        wrong.append("\(from) \(link.kind.rawValue) \(to)")
        continue
      }
      right += 1
      sameRelation += relation == link.kind.relation.rawValue ? 1 : 0
    }
  }

  /// Each event stands for the labelled event that most of its mentions carry.
  private static func names(of events: [Event], in gold: GoldArchive) -> [EventID: String] {
    var names: [EventID: String] = [:]
    for event in events {
      var counts: [String: Int] = [:]
      for report in event.reports {
        if let name = gold.eventOfMention[report.reference] { counts[name, default: 0] += 1 }
      }
      names[event.id] = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
    return names
  }
}

@Test(arguments: [("corpus", 0.95, 0.72), ("demo", 0.9, 0.82)])
func `links are those that a careful reader would draw`(
  name: String,
  precision: Double,
  recall: Double
) throws {
  let gold = try GoldArchive.named(name)
  let events = joined(gold.articles).events
  let score = LinkScore(links(among: events, articles: gold.articles), events: events, gold: gold)
  print(
    "links, \(name): precision \(score.precision), recall \(score.recall), F1 \(score.f1),",
    "relation \(score.relation)"
  )
  #expect(score.precision >= precision, "\(score.wrong)")
  #expect(score.recall >= recall)
  #expect(score.relation >= 0.93)
}
