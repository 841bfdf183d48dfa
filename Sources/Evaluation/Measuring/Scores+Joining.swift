import DigestModel

extension Scores {
  /// B³: how much of each mention's event belongs there, and how much of what belongs there is in it.
  ///
  /// A mention without an event is alone.
  mutating func addJoining(_ matches: [MatchedMention]) {
    let keys = matches.indices.map { index in
      matches[index].event?.slug.text ?? "alone \(index)"
    }
    let byEvent = Dictionary(grouping: matches.indices) { keys[$0] }
    let byGold = Dictionary(grouping: matches.indices) { matches[$0].gold }
    for index in matches.indices {
      let found = byEvent[keys[index]] ?? []
      let right = byGold[matches[index].gold] ?? []
      let both = Double(Set(found).intersection(right).count)
      tallies[.joined, default: Tally()]
        .add(precision: both / Double(found.count), recall: both / Double(right.count))
    }
    noteJoining(byEvent.mapValues { $0.map { matches[$0] } }) { $0.gold }
    noteSplitting(byGold.mapValues { $0.map { ($0, keys[$0]) } }, matches)
  }

  private mutating func noteJoining(
    _ mentions: [String: [MatchedMention]],
    _ gold: (MatchedMention) -> String
  ) {
    for (event, group) in mentions.sorted(by: { $0.key < $1.key }) {
      let events = Set(group.map(gold)).sorted()
      guard events.count > 1, let file = group.first?.file else { continue }
      note(
        .joined,
        in: file,
        expected: "\(events.joined(separator: " and ")) apart",
        found: "one event \(event)"
      )
    }
  }

  private mutating func noteSplitting(
    _ mentions: [String: [(index: Int, event: String)]],
    _ matches: [MatchedMention]
  ) {
    for (gold, group) in mentions.sorted(by: { $0.key < $1.key }) {
      let events = Set(group.map(\.event)).sorted()
      guard events.count > 1, let first = group.first else { continue }
      let files = group.map { matches[$0.index].file }.joined(separator: ", ")
      note(
        .joined,
        in: matches[first.index].file,
        expected: "one event \(gold) of \(files)",
        found: "\(events.joined(separator: " and ")) apart"
      )
    }
  }

  /// Links as pairs of gold events, whatever their direction.
  mutating func addLinks(_ links: [Link], _ gold: [LabelledLink], _ matches: [MatchedMention]) {
    let names = Self.goldEvents(matches)
    var drawn: [Set<String>: LinkRelation] = [:]
    for link in links where link.kind.relation != .related {
      guard let from = names[link.from], let to = names[link.to], from != to,
        drawn[[from, to]] == nil
      else { continue }
      drawn[[from, to]] = link.kind.relation
    }
    let expected = Dictionary(grouping: gold, by: \.ends).mapValues { Set($0.map(\.relation)) }
    let right = Set(drawn.keys).intersection(expected.keys)
    tallies[.links, default: Tally()]
      .add(right: right.count, found: drawn.count, expected: expected.count)
    for pair in Set(drawn.keys).union(expected.keys).sorted(by: { $0.line < $1.line }) {
      let wanted = expected[pair].map { $0.map(\.rawValue).sorted().joined(separator: " or ") }
      let got = drawn[pair]?.rawValue
      let (wantedLine, gotLine) = (
        wanted.map { "\(pair.line) \($0)" }, got.map { "\(pair.line) \($0)" }
      )
      guard right.contains(pair) else {
        note(.links, in: "links.json", expected: wantedLine, found: gotLine)
        continue
      }
      let isRight = drawn[pair].map { expected[pair]?.contains($0) == true } ?? false
      check(.relation, isRight, in: "links.json", expected: wantedLine, found: got)
    }
  }

  /// Each event stands for the gold event that most of its matched mentions carry.
  private static func goldEvents(_ matches: [MatchedMention]) -> [EventID: String] {
    var counts: [EventID: [String: Int]] = [:]
    for match in matches {
      if let event = match.event { counts[event, default: [:]][match.gold, default: 0] += 1 }
    }
    return counts.compactMapValues { counts in
      counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
  }
}

extension Set<String> {
  fileprivate var line: String { sorted().joined(separator: " – ") }
}
