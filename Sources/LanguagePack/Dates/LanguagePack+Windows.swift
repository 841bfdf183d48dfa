import DigestModel

/// A span of time that ends with what the sentence tells: 'dalam dua pekan terakhir'.
package struct WindowExpression: Hashable, Sendable {
  package let tokens: Range<Int>
  /// An ISO 8601 duration: `P14D`, `P3M`, `P5Y`; weeks are told in days.
  package let duration: String
}

extension LanguagePack {
  /// The windows of a run of tokens: `dua pekan terakhir`, `dalam lima tahun`.
  package func windows(in tokens: [Token]) -> [WindowExpression] {
    let reader = DateFormReader(pack: self, tokens: tokens)
    var found: [WindowExpression] = []
    for start in tokens.indices where start >= found.last?.tokens.upperBound ?? 0 {
      if let window = window(at: start, reader) { found.append(window) }
    }
    return found
  }

  private func window(at start: Int, _ reader: DateFormReader) -> WindowExpression? {
    let counting = dateWords.counting
    let lead = counting.within.match(in: reader.tokens, at: start)?.count ?? 0
    guard let span = reader.countedSpan(at: start + lead) else { return nil }
    var end = span.end
    if let tail = counting.tails.match(in: reader.tokens, at: end) {
      guard tail.value == .window else { return nil }
      end += tail.count
    } else if lead == 0 {
      return nil
    }
    return WindowExpression(tokens: start..<end, duration: Self.duration(span.number, span.unit))
  }

  private static func duration(_ number: Int, _ unit: DateUnit) -> String {
    switch unit {
    case .day: "P\(number)D"
    case .week: "P\(number * 7)D"
    case .month: "P\(number)M"
    case .year: "P\(number)Y"
    }
  }
}
