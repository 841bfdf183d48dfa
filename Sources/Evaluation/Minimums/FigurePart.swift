/// A figure, or its precision or recall alone: `events`, `events.precision`.
package struct FigurePart: Hashable, Sendable {
  package enum Part: String, Hashable, Sendable {
    case precision
    case recall
  }

  package let figure: Figure
  /// Nil where the figure itself is meant.
  package let part: Part?

  package init(_ figure: Figure, _ part: Part? = nil) {
    self.figure = figure
    self.part = part
  }

  /// Nil where the name is not one of a figure.
  package init?(_ name: String) {
    let words = name.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(words.count), let figure = Figure(rawValue: String(words[0])) else {
      return nil
    }
    self.figure = figure
    guard words.count == 2 else {
      part = nil
      return
    }
    guard let part = Part(rawValue: String(words[1])) else { return nil }
    self.part = part
  }

  package var name: String {
    part.map { "\(figure.rawValue).\($0.rawValue)" } ?? figure.rawValue
  }
}

extension Scores {
  /// Nil where there was nothing to measure.
  package func value(of part: FigurePart) -> Double? {
    switch part.part {
    case nil: value(of: part.figure)
    case .precision: self[part.figure].precision
    case .recall: self[part.figure].recall
    }
  }
}
