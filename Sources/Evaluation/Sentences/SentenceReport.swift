import DigestModel

/// The figures of labelled sentences as they are kept and told.
///
/// The figures of a first run, before anybody looked at the misses, are kept in this form beside the
/// sentences: later ones are those of a development set.
package struct SentenceReport: Sendable, Codable {
  let texts: Int
  /// By type, and of all.
  let figures: [String: [String: FigureReport]]
  let misses: [Miss]?

  package init(_ scores: SentenceScores, withMisses: Bool = false) {
    texts = scores.all.articles
    let byType = scores.byType.map { ($0.key.rawValue, $0.value.reports(of: Self.measured)) }
    figures = Dictionary(uniqueKeysWithValues: byType)
      .merging([Self.whole: scores.all.reports(of: Self.measured)]) { first, _ in first }
    misses = withMisses ? scores.all.misses : nil
  }

  /// What is kept of an earlier run, in `bytes` of a file.
  package static func reading(
    _ bytes: [UInt8],
    file: String
  ) throws(DiagnosedError) -> SentenceReport {
    try goldValue(SentenceReport.self, from: bytes, at: SourceLocation(file: file))
  }

  /// The figures as one JSON object, keys sorted.
  package func json() throws -> String { try jsonText(of: self) }

  /// The figures for a terminal, a line for each type and one for all.
  package var table: String {
    let names = EventType.allCases.map(\.rawValue) + [Self.whole]
    return "\(texts) sentences\n\n" + textTable([Self.columns] + names.map { row(of: $0) })
  }

  private static let whole = "all"

  /// What sentences tell of; a sentence has no head and no main event.
  package static let measured: [Figure] = [
    .events, .start, .end, .status, .place, .plannedAsHeld, .participants, .parties,
  ]

  private static let columns = [
    "type", "expected", "found", "precision", "recall", "status", "start", "place",
    "participants", "parties", "plannedAsHeld",
  ]

  private func row(of name: String) -> [String] {
    let found = figures[name] ?? [:]
    func cell(_ figure: Figure) -> String { told(found[figure.rawValue]?.value) }
    let events = found[Figure.events.rawValue]
    func count(_ number: Int?) -> String { number.map { "\($0)" } ?? "–" }
    return [
      name, count(events?.expected), count(events?.found), told(events?.precision),
      told(events?.recall), cell(.status), cell(.start), cell(.place), cell(.participants),
      cell(.parties), count((found[Figure.plannedAsHeld.rawValue]?.value).map { Int($0) }),
    ]
  }
}
