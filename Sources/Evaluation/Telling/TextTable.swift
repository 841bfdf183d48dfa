/// Rows of cells as lines for a terminal: the first column from the left, the others from the right.
func textTable(_ rows: [[String]]) -> String {
  let count = rows.map(\.count).max() ?? 0
  let widths = (0..<count).map { column in
    rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
  }
  let lines = rows.map { row in
    let cells = zip(row, widths).enumerated().map { column, cell in
      let space = String(repeating: " ", count: cell.1 - cell.0.count)
      return column == 0 ? cell.0 + space : space + cell.0
    }
    var line = Substring(cells.joined(separator: "  "))
    while line.last == " " { line.removeLast() }
    return String(line)
  }
  return lines.map { $0 + "\n" }.joined()
}

/// Three digits after the point, cut off, so that no figure looks better than it is.
func told(_ value: Double?) -> String {
  guard let value else { return "–" }
  // What a tally divides is below a million, so a whole number is never missed by more than this.
  return rounded((value * 1000 + 1e-9).rounded(.down) / 1000, digits: 3)
}

func rounded(_ value: Double, digits: Int) -> String {
  let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
  let whole = Int((value * Double(scale)).rounded())
  guard digits > 0 else { return "\(whole)" }
  let rest = "\(whole % scale)"
  return "\(whole / scale).\(String(repeating: "0", count: digits - rest.count))\(rest)"
}
