extension Scores {
  /// The figures for a terminal, a line each.
  package var table: String { heading + textTable([Self.columns] + rows) }

  /// The table with what is asked and guarded beside each figure, or what an earlier run reached.
  package func table(with minimums: Minimums?, first: EarlierFigures?) -> String {
    var table = [Self.columns] + rows
    if let first {
      let cells = ["first run"] + Figure.allCases.map { first.cell(of: $0) }
      for index in table.indices { table[index].append(cells[index]) }
    }
    guard let minimums else { return heading + textTable(table) }
    let limits = [["asked", "guard"]] + Figure.allCases.map { minimums.cells(of: FigurePart($0)) }
    for index in table.indices { table[index] += limits[index] }
    let blanks = [String](repeating: "", count: table[0].count - 4)
    table += minimums.parts.map { part in
      [part.name, told(value(of: part))] + blanks + minimums.cells(of: part)
    }
    return heading + textTable(table)
  }

  /// The figures of two halves.
  package static func table(ofHalves halves: [Scores]) -> String {
    let counts = halves.map { "\($0.articles) articles" }.joined(separator: " and ")
    let rows = Figure.allCases.map { figure in
      [figure.rawValue]
        + halves.map { figure.kind == .count ? "\($0[figure].found)" : told($0.value(of: figure)) }
    }
    return "halves by hash of the name, \(counts)\n\n"
      + textTable([["figure", "one half", "the other"]] + rows)
  }

  private static var columns: [String] {
    ["figure", "value", "precision", "recall", "right", "found", "expected"]
  }

  private var heading: String {
    "\(articles) article\(articles == 1 ? "" : "s"), \(read) of them read\n\n"
  }

  private var rows: [[String]] { Figure.allCases.map { row(of: $0) } }

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
