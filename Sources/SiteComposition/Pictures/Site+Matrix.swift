import DigestModel

extension Site {
  /// How many states each drawing holds, how far apart, how wide, and with names how high.
  private static let matrixSizes: [(PictureDrawing.Screen, MatrixSize)] = [
    (.narrow, MatrixSize(states: 10, pitch: 25, width: 328, fontSize: 12)),
    (.wide, MatrixSize(states: 14, pitch: 34, width: 598, fontSize: 14)),
  ]

  private struct MatrixSize {
    let states: Int
    let pitch: Int
    let width: Int
    let fontSize: Int
  }

  /// The ties of all pairs of states of the site.
  var pairTies: Ties<Party> {
    var ties = Ties<Party>()
    for pair in index.pairs.keys {
      for position in index.pairs.events(of: pair) { add(pair, position, to: &ties) }
    }
    return ties
  }

  /// The ties of the pairs whose matter the events at `positions` are.
  func pairTies(in positions: [Int]) -> Ties<Party> {
    var ties = Ties<Party>()
    for position in positions {
      for pair in index.pairsOfEvents[position] { add(pair, position, to: &ties) }
    }
    return ties
  }

  private func add(_ pair: CountryPair, _ position: Int, to ties: inout Ties<Party>) {
    let status = events[position].status
    guard status == .held || status.isAhead else { return }
    ties.add(pair.first, pair.second, event: position, isHeld: status == .held)
  }

  /// Nil where fewer than three states have ties.
  func matrix(of ties: Ties<Party>) -> Picture? {
    let states = ties.nodes
    let all = ties.all
    guard states.count > 2, let strongest = all.first else { return nil }
    let rows = all.prefix(PictureTable.mostRows)
    return Picture(
      id: "matrix",
      heading: wording[.pictureMatrix],
      told: wording.filled(
        .pictureMatrixTold,
        [
          "states": wording.stateCount(states.count), "pairs": wording.pairCount(all.count),
          "pair": name(of: strongest.pair), "contacts": wording.contactCount(strongest.held),
        ]
      ),
      drawings: Self.matrixSizes.map { drawing(of: ties, states, screen: $0.0, $0.1) },
      legend: matrixLegend(of: all),
      note: wording[.pictureMatrixNote],
      table: PictureTable(
        title: wording[.tablePairs],
        columns: [
          wording[.columnPair], wording[.columnHeld], wording[.columnAhead],
          wording[.columnLatest],
        ],
        rows: rows.map { row(of: $0) },
        others: wording.othersLeft(all.count - rows.count)
      )
    )
  }

  private func name(of pair: Ties<Party>.Pair) -> String {
    wording.filled(
      .relationName,
      ["first": name(of: pair.first), "second": name(of: pair.second)]
    )
  }

  private func row(of tie: Ties<Party>.Tie) -> PictureRow {
    PictureRow(
      NamedLink(
        name: name(of: tie.pair),
        url: href(addresses.relation(tie.pair.first, tie.pair.second))
      ),
      [[NamedLink("\(tie.held)")], [NamedLink("\(tie.ahead)")], latestLink(tie.latest)]
    )
  }

  private func drawing(
    of ties: Ties<Party>,
    _ all: [Party],
    screen: PictureDrawing.Screen,
    _ size: MatrixSize
  ) -> PictureDrawing {
    let states = Array(all.prefix(size.states))
    let layout = MatrixLayout(
      names: states.map { (long: name(of: $0), short: $0.code) },
      pitch: size.pitch,
      width: size.width,
      fontSize: size.fontSize
    )
    let svg = SVG(width: layout.width, height: layout.height) { svg in
      for cell in layout.cells {
        draw(ties.tie(of: states[cell.row], and: states[cell.column]), in: cell.box, &svg)
      }
      for (name, state) in zip(layout.names, states) { draw(name, state, &svg) }
    }
    let note =
      states.count == all.count
      ? nil : wording.shown(states.count, of: all.count, wording.stateCount(all.count)) + "."
    return PictureDrawing(screen: screen, svg: svg.text, note: note)
  }

  private func draw(_ name: MatrixLayout.Name, _ state: Party, _ svg: inout SVG) {
    svg.link(to: address(of: state), name: self.name(of: state), hit: name.box) { svg in
      svg.line(name.text, x: name.box.x, y: name.box.middleY + 5, class: "name")
    }
  }

  private func draw(_ tie: Ties<Party>.Tie?, in box: Box, _ svg: inout SVG) {
    let inner = Box(x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2)
    guard let tie else { return svg.rectangle(inner, class: "none") }
    let url = href(addresses.relation(tie.pair.first, tie.pair.second))
    svg.link(to: url, name: told(of: tie), hit: box) { svg in
      svg.rectangle(inner, class: tie.held == 0 ? "plan" : "level level-\(Self.level(tie.held))")
      svg.line(
        "\(tie.held == 0 ? tie.ahead : tie.held)",
        x: box.middleX,
        y: box.middleY + 5,
        class: "number",
        anchor: "middle"
      )
    }
  }

  /// 1 for one event, 2 for two or three, 3 for four to seven, 4 for more.
  private static func level(_ count: Int) -> Int {
    switch count {
    case ...1: 1
    case ...3: 2
    case ...7: 3
    default: 4
    }
  }

  /// 'China – Amerika Serikat: 6 peristiwa terlaksana, 1 belum terlaksana'.
  private func told(of tie: Ties<Party>.Tie) -> String {
    let counts = [
      tie.held > 0 ? wording.heldCount(tie.held) : nil,
      tie.ahead > 0 ? wording.filled(.aheadCount, ["n": "\(tie.ahead)"]) : nil,
    ]
    return name(of: tie.pair) + ": " + counts.compactMap { $0 }.joined(separator: ", ")
  }

  private func matrixLegend(of ties: [Ties<Party>.Tie]) -> [PictureSign] {
    var signs = [sign("level level-2", .pictureHeldCount)]
    if ties.contains(where: { $0.held == 0 }) { signs.append(sign("plan", .picturePlannedCount)) }
    return signs
  }

  private func sign(_ style: String, _ key: WordKey) -> PictureSign {
    let svg = SVG(sign: 20) { svg in
      svg.rectangle(Box(x: 1, y: 1, width: 18, height: 18), class: style)
      svg.line("3", x: 10, y: 15, class: "number", anchor: "middle")
    }
    return PictureSign(svg: svg.text, meaning: wording[key])
  }
}
