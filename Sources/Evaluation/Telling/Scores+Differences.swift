extension Scores {
  /// By how many points each figure lies under the one of `full`, the largest losses first.
  ///
  /// Figures of F1 are told as a whole; what is lost of a count of mistakes is how many more there are.
  package func losses(against full: Scores, of figures: [Figure] = Figure.allCases) -> [Loss] {
    let losses = figures.compactMap { figure -> Loss? in
      guard let value = value(of: figure), let whole = full.value(of: figure) else { return nil }
      let points = figure.kind == .count ? value - whole : (whole - value) * 100
      return Loss(figure: figure, points: points)
    }
    return losses.sorted { ($1.size, $0.figure.rawValue) < ($0.size, $1.figure.rawValue) }
  }
}

/// How much worse a figure is than it was.
package struct Loss: Hashable, Sendable {
  package let figure: Figure
  /// In hundredths of a share or an F1, of a count its growth; below nothing where it is better.
  package let points: Double

  fileprivate var size: Double { abs(points) }

  /// A change that one place after the point shows.
  package var isVisible: Bool { size >= 0.05 }

  /// `events −3.4`, `plannedAsHeld +2`.
  package var words: String {
    let isCount = figure.kind == .count
    let rises = isCount == (points > 0)
    return "\(figure.rawValue) \(rises ? "+" : "−")\(rounded(size, digits: isCount ? 0 : 1))"
  }
}
