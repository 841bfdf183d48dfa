import DigestModel
import SimpulPipeline
import TestSupport

/// The links that the site draws, held against those of the demo's record.
///
/// As in `simpul evaluate`: pairs of events whatever their direction, links of the kind `related`
/// left out.
struct DemoLinkScore {
  /// Pairs of the record's ids, each with its relation.
  private let drawn: [Set<String>: String]
  private let expected: [Set<String>: String]

  init(_ site: PreparedSite, record: DemoRecord) {
    let names = site.content.knowledge.canonicalNames
    let stems = site.content.rawStems
    let ids = Dictionary(
      record.events.map { ($0.line(names: names).text, $0.id) },
      uniquingKeysWith: { first, _ in first }
    )
    var recorded: [EventID: String] = [:]
    for event in site.linked.events {
      recorded[event.id] = ids[EventLine(event, stems: stems, names: names).text]
    }
    drawn = Dictionary(
      site.linked.links.filter { $0.kind.relation != .related }.map { link in
        let ends = Set([link.from, link.to].map { recorded[$0] ?? $0.slug.text })
        return (ends, link.kind.relation.rawValue)
      },
      uniquingKeysWith: { first, _ in first }
    )
    expected = Dictionary(
      record.links.map { (Set([$0.from, $0.to]), $0.relation) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private var found: [Set<String>] { expected.keys.filter { drawn[$0] != nil } }

  var precision: Double { Double(found.count) / Double(drawn.count) }
  var recall: Double { Double(found.count) / Double(expected.count) }
  /// Share of the pairs found whose relation is the record's.
  var relation: Double {
    Double(found.filter { drawn[$0] == expected[$0] }.count) / Double(found.count)
  }

  /// What is missing, drawn beside the record, or drawn as another relation.
  var differences: [String] {
    Set(drawn.keys).union(expected.keys).compactMap { pair in
      guard drawn[pair] != expected[pair] else { return nil }
      let ends = pair.sorted().joined(separator: " – ")
      let drawnAs = "\(drawn[pair] ?? "nothing") drawn"
      return "\(ends): " + (expected[pair].map { "\($0) in the record, \(drawnAs)" } ?? drawnAs)
    }
    .sorted()
  }
}
