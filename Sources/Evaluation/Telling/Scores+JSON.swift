import FoundationEssentials

extension Scores {
  /// The figures as one JSON object, keys sorted, with each miss too where that is asked for, and with
  /// the figures of each half where they are given.
  ///
  /// Values are rounded to four digits, and null where there was nothing to measure.
  package func json(withMisses: Bool, halves: [Scores] = []) throws -> String {
    try jsonText(
      of: Report(
        articles: articles,
        read: read,
        figures: reports(),
        halves: halves.isEmpty ? nil : halves.map { $0.reports() },
        misses: withMisses ? misses : nil
      )
    )
  }
}

/// The value with its keys sorted, on lines of their own.
func jsonText(of value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
}

private struct Report: Encodable {
  let articles: Int
  let read: Int
  let figures: [String: FigureReport]
  let halves: [[String: FigureReport]]?
  let misses: [Miss]?
}
