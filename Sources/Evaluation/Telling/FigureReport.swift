import DigestModel

/// One figure as programs are told it; values are rounded to four digits.
struct FigureReport: Codable, Sendable {
  /// Nil where there was nothing to measure.
  var value: Double?
  var precision: Double?
  var recall: Double?
  var found: Int?
  var expected: Int?

  private enum Key: String, CodingKey { case value, precision, recall, found, expected }

  init(value: Double?) { self.value = value }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    value = try container.decodeIfPresent(Double.self, forKey: .value)
    precision = try container.decodeIfPresent(Double.self, forKey: .precision)
    recall = try container.decodeIfPresent(Double.self, forKey: .recall)
    found = try container.decodeIfPresent(Int.self, forKey: .found)
    expected = try container.decodeIfPresent(Int.self, forKey: .expected)
  }

  /// Without a value there is a null, so that nobody looks for a key in vain.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(value, forKey: .value)
    try container.encodeIfPresent(precision, forKey: .precision)
    try container.encodeIfPresent(recall, forKey: .recall)
    try container.encodeIfPresent(found, forKey: .found)
    try container.encodeIfPresent(expected, forKey: .expected)
  }
}

extension Scores {
  /// The figures by name.
  func reports(of figures: [Figure] = Figure.allCases) -> [String: FigureReport] {
    Dictionary(uniqueKeysWithValues: figures.map { ($0.rawValue, report(of: $0)) })
  }

  private func report(of figure: Figure) -> FigureReport {
    let tally = self[figure]
    var report = FigureReport(value: value(of: figure)?.short)
    if figure.kind == .f1 {
      (report.precision, report.recall) = (tally.precision?.short, tally.recall?.short)
      report.found = tally.found
    }
    if figure.kind != .count { report.expected = tally.expected }
    return report
  }
}

extension Double {
  fileprivate var short: Double { (self * 10_000).rounded() / 10_000 }
}

/// The figures of an earlier run over the same texts, as `simpul evaluate --format json` told them.
package struct EarlierFigures: Sendable, Decodable {
  let figures: [String: FigureReport]

  package static func reading(
    _ bytes: [UInt8],
    file: String
  ) throws(DiagnosedError) -> EarlierFigures {
    try goldValue(EarlierFigures.self, from: bytes, at: SourceLocation(file: file))
  }

  /// The figure's value, for a table.
  func cell(of figure: Figure) -> String {
    let value = figures[figure.rawValue]?.value
    return figure.kind == .count ? value.map { "\(Int($0))" } ?? "" : told(value)
  }
}
