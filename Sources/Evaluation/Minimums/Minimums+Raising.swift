extension Minimums {
  /// How far under what was reached a guard lies.
  private static let slack = 0.01

  /// The limits with guards for what `scores` reach, as the text of their file.
  ///
  /// A guard lies a point under its figure, but not under what is asked once that was reached; none is
  /// lowered. Only figures that the file had a limit for get one.
  package func raised(to scores: Scores) -> String {
    let lines = (Figure.allCases.map { FigurePart($0) } + parts).compactMap { part in
      line(of: part, scores)
    }
    return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
  }

  private func line(of part: FigurePart, _ scores: Scores) -> String? {
    guard let limits = limits(of: part) else { return nil }
    let value = scores.value(of: part)
    let reached = part.figure.kind == .count ? value : value.map { guardUnder($0, limits.asked) }
    let raised =
      part.figure.kind == .count
      ? stricter(limits.guard, reached, by: <) : stricter(limits.guard, reached, by: >)
    let members = [("asked", limits.asked), ("guard", raised)].compactMap { name, limit in
      limit.map { "\"\(name)\": \($0.isWhole ? "\(Int($0))" : "\($0)")" }
    }
    return "  \"\(part.name)\": {\(members.joined(separator: ", "))}"
  }

  private func guardUnder(_ value: Double, _ asked: Double?) -> Double {
    let under = ((value - Self.slack) * 1000).rounded(.down) / 1000
    guard let asked, value >= asked else { return under }
    return max(asked, under)
  }

  /// The stricter of two limits, or the one that there is.
  private func stricter(
    _ first: Double?,
    _ second: Double?,
    by isStricter: (Double, Double) -> Bool
  ) -> Double? {
    guard let first, let second else { return first ?? second }
    return isStricter(first, second) ? first : second
  }
}

extension Double {
  fileprivate var isWhole: Bool { self == rounded() }
}
