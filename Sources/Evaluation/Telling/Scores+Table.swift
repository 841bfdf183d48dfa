extension Scores {
  /// The figures for a terminal, a line each.
  package var table: String {
    var rows = [["figure", "value", "precision", "recall", "right", "found", "expected"]]
    rows += Figure.allCases.map { row(of: $0) }
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let lines = rows.map { row in
      let cells = zip(row, widths).enumerated().map { column, cell in
        let space = String(repeating: " ", count: cell.1 - cell.0.count)
        return column == 0 ? cell.0 + space : space + cell.0
      }
      var line = Substring(cells.joined(separator: "  "))
      while line.last == " " { line.removeLast() }
      return String(line)
    }
    return "\(articles) article\(articles == 1 ? "" : "s"), \(read) of them read\n\n"
      + lines.map { $0 + "\n" }.joined()
  }

  private func row(of figure: Figure) -> [String] {
    let tally = self[figure]
    let right = rounded(tally.rightOfExpected, digits: figure == .joined ? 1 : 0)
    let name = figure.rawValue
    switch figure.kind {
    case .share: return [name, told(tally.recall), "", "", right, "", "\(tally.expected)"]
    case .f1:
      return [
        name, told(tally.f1), told(tally.precision), told(tally.recall),
        figure == .joined ? "" : right, "\(tally.found)", "\(tally.expected)",
      ]
    case .count: return [name, "\(tally.found)", "", "", "", "", ""]
    }
  }
}

/// Three digits after the point, cut off, so that no figure looks better than it is.
private func told(_ value: Double?) -> String {
  guard let value else { return "–" }
  // What a tally divides is below a million, so a whole number is never missed by more than this.
  return rounded((value * 1000 + 1e-9).rounded(.down) / 1000, digits: 3)
}

private func rounded(_ value: Double, digits: Int) -> String {
  let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
  let whole = Int((value * Double(scale)).rounded())
  guard digits > 0 else { return "\(whole)" }
  let rest = "\(whole % scale)"
  return "\(whole / scale).\(String(repeating: "0", count: digits - rest.count))\(rest)"
}
