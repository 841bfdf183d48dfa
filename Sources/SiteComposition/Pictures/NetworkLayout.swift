/// Names under each other, with an arc between each two that met.
///
/// No name can hide another, and the number of an arc stands at its outermost point, of which no two
/// arcs share one.
struct NetworkLayout: Hashable, Sendable {
  /// The most names that a drawing holds.
  static let mostNodes = 20
  /// The most arcs.
  static let mostArcs = 48
  static let rowHeight = 26
  static let fontSize = 12
  /// How much room the widest name may take.
  static let widestName = 158

  struct Node: Hashable, Sendable {
    /// Its number before it was ordered.
    let number: Int
    let name: String
    /// The row that its name stands in.
    let box: Box
  }

  struct Arc: Hashable, Sendable {
    let tie: ArcOrder.Tie
    let top: Int
    let bottom: Int
    /// How far it reaches out.
    let reach: Int
    /// The middle of its number.
    let numberX: Int
    let numberY: Int
  }

  let width: Int
  let height: Int
  /// Where the arcs begin.
  let stem: Int
  let nodes: [Node]
  /// Thinnest last.
  let arcs: [Arc]

  /// `names` by number; `order` are the numbers from top to bottom.
  init(names: [String], order: [Int], ties: [ArcOrder.Tie], width: Int) {
    let fitted = names.map {
      TextWidth.fitted($0, to: Self.widestName, size: Self.fontSize)
    }
    let widest = fitted.map { TextWidth.of($0, size: Self.fontSize) }.max() ?? 0
    let stem = widest + 14
    self.width = width
    self.stem = stem
    height = order.count * Self.rowHeight
    nodes = order.enumerated().map { row, number in
      Node(
        number: number,
        name: fitted[number],
        box: Box(x: 0, y: row * Self.rowHeight, width: stem, height: Self.rowHeight)
      )
    }
    let rows = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($0.element, $0.offset) })
    let room = width - stem - 12
    arcs = Self.strongest(ties).map { tie in
      let ends = [rows[tie.first] ?? 0, rows[tie.second] ?? 0].sorted()
      let (top, bottom) = (Self.middle(ends[0]), Self.middle(ends[1]))
      let reach = room * (ends[1] - ends[0]) / max(1, order.count - 1)
      return Arc(
        tie: tie,
        top: top,
        bottom: bottom,
        reach: max(8, reach),
        numberX: stem + max(8, reach),
        numberY: (top + bottom) / 2
      )
    }
  }

  private static func middle(_ row: Int) -> Int { row * rowHeight + rowHeight / 2 }

  private static func strongest(_ ties: [ArcOrder.Tie]) -> [ArcOrder.Tie] {
    Array(
      ties.sorted { ($1.weight, $0.first, $0.second) < ($0.weight, $1.first, $1.second) }
        .prefix(mostArcs)
    )
  }
}
