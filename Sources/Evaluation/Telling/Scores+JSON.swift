import FoundationEssentials

extension Scores {
  /// The figures as one JSON object, keys sorted, with each miss too where that is asked for.
  ///
  /// Values are rounded to four digits, and null where there was nothing to measure.
  package func json(withMisses: Bool) throws -> String {
    let figures = Figure.allCases.map { ($0.rawValue, figureReport($0)) }
    let report = Report(
      articles: articles,
      read: read,
      figures: Dictionary(uniqueKeysWithValues: figures),
      misses: withMisses ? misses : nil
    )
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(report), as: UTF8.self) + "\n"
  }

  private func figureReport(_ figure: Figure) -> FigureReport {
    let tally = self[figure]
    return FigureReport(
      value: value(of: figure)?.short,
      precision: figure.kind == .f1 ? tally.precision?.short : nil,
      recall: figure.kind == .f1 ? tally.recall?.short : nil,
      found: figure.kind == .f1 ? tally.found : nil,
      expected: figure.kind == .count ? nil : tally.expected
    )
  }
}

private struct Report: Encodable {
  let articles: Int
  let read: Int
  let figures: [String: FigureReport]
  let misses: [Miss]?
}

private struct FigureReport: Encodable {
  let value: Double?
  let precision: Double?
  let recall: Double?
  let found: Int?
  let expected: Int?

  private enum Key: String, CodingKey { case value, precision, recall, found, expected }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(value, forKey: .value)
    try container.encodeIfPresent(precision, forKey: .precision)
    try container.encodeIfPresent(recall, forKey: .recall)
    try container.encodeIfPresent(found, forKey: .found)
    try container.encodeIfPresent(expected, forKey: .expected)
  }
}

extension Double {
  fileprivate var short: Double { (self * 10_000).rounded() / 10_000 }
}
