import DigestModel
import EventLinking
import Testing

@Test(arguments: ["corpus", "demo"])
func `links of labelled archives`(name: String) throws {
  let gold = name == "corpus" ? try GoldArchive.corpus() : try GoldArchive.demo()
  let joined = joinedEvents(of: gold.articles).value
  let found = links(among: joined.events, articles: gold.articles)
  var goldOf: [EventID: String] = [:]
  for event in joined.events {
    var counts: [String: Int] = [:]
    for report in event.reports { counts[gold.eventOfMention[report.reference] ?? "?", default: 0] += 1 }
    goldOf[event.id] = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
  print("GOLDMAP", name)
  for (r, g) in gold.eventOfMention { print("GM", name, r.article.text, r.index, g) }
  for l in gold.links { print("GL", name, l.from, l.to, l.relation) }
  for l in found where l.kind.relation != .related { print("FOUND", name, goldOf[l.from] ?? "", goldOf[l.to] ?? "") }
  var right = Set<Set<String>>()
  var total: [LinkKind: (hit: Int, all: Int)] = [:]
  let pairs = Dictionary(gold.links.map { (Set([$0.from, $0.to]), $0.relation) }, uniquingKeysWith: { a, _ in a })
  var predicted = Set<Set<String>>()
  var relationRight = 0
  for link in found where link.kind.relation != .related {
    let pair = Set([goldOf[link.from] ?? "", goldOf[link.to] ?? ""])
    guard pair.count == 2, predicted.insert(pair).inserted else { continue }
    total[link.kind, default: (0, 0)].all += 1
    if let relation = pairs[pair] {
      right.insert(pair); total[link.kind, default: (0, 0)].hit += 1
      if relation == link.kind.relation.rawValue { relationRight += 1 }
    } else { print("FP", name, link.kind.rawValue, goldOf[link.from] ?? "", "->", goldOf[link.to] ?? "") }
  }
  for link in gold.links where !right.contains(Set([link.from, link.to])) {
    print("FN", name, link.relation, link.from, "->", link.to, "|", link.reason)
  }
  for (kind, t) in total.sorted(by: { $0.key.rawValue < $1.key.rawValue }) { print("KIND", name, kind, t.hit, "/", t.all) }
  let p = Double(right.count) / Double(max(predicted.count, 1))
  let r = Double(right.count) / Double(pairs.count)
  print("LINKS", name, "P", p, "R", r, "F1", 2 * p * r / max(p + r, 0.001), "relation", Double(relationRight) / Double(max(1, right.count)))
}
