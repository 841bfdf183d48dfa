/// Names under each other, with an arc between each two that met.
///
/// No name can hide another, and the number of an arc stands at its outermost point.
struct NetworkLayout: Hashable, Sendable {
  /// The most names that a drawing holds.
  static let mostNodes = 20
  /// The most arcs.
  static let mostArcs = 48
  static let rowHeight = 26
  static let fontSize = 12
  /// How much room the widest name may take.
  static let widestName = 158

  /// How far apart two arcs end at most.
  private static let widestStep = 24
  private static let nearest = 12

  /// What a row tells: a name, and the code of the side, where it is known.
  struct Label: Hashable, Sendable {
    let name: String
    let code: String
  }

  struct Node: Hashable, Sendable {
    /// Its number before it was ordered.
    let number: Int
    let label: Label
    /// The row that its name stands in.
    let box: Box
  }

  struct Arc: Hashable, Sendable {
    let tie: ArcOrder.Tie
    let top: Int
    let bottom: Int
    /// How far it reaches out.
    let reach: Int
    /// Where its number stands; nil for a single meeting, and where a thicker arc's number is.
    var number: Box?
  }

  let width: Int
  let height: Int
  /// Where the arcs begin.
  let stem: Int
  /// Where the codes begin.
  let codes: Int
  let nodes: [Node]
  /// Thinnest last.
  let arcs: [Arc]

  /// `labels` by number; `order` are the numbers from top to bottom.
  init(labels: [Label], order: [Int], ties: [ArcOrder.Tie], width: Int) {
    let fitted = labels.map { label in
      let name = TextWidth.fitted(label.name, to: Self.widestName, size: Self.fontSize)
      return Label(name: name, code: label.code)
    }
    // Bold ones are wider by a tenth.
    let names = fitted.map { TextWidth.of($0.name, size: Self.fontSize) * 11 / 10 }.max() ?? 0
    let sides = fitted.map { TextWidth.of($0.code, size: Self.fontSize) }.max() ?? 0
    codes = names + 6
    stem = codes + sides + 12
    self.width = width
    height = order.count * Self.rowHeight
    let (stem, rowHeight) = (stem, Self.rowHeight)
    nodes = order.enumerated().map { row, number in
      let box = Box(x: 0, y: row * rowHeight, width: stem + 8, height: rowHeight)
      return Node(number: number, label: fitted[number], box: box)
    }
    arcs = Self.arcs(of: ties, in: order, from: stem, room: width - stem - 14)
  }

  private static func arcs(
    of ties: [ArcOrder.Tie],
    in order: [Int],
    from stem: Int,
    room: Int
  ) -> [Arc] {
    let rows = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($0.element, $0.offset) })
    let ends = strongest(ties).map { tie in
      (tie: tie, rows: [rows[tie.first] ?? 0, rows[tie.second] ?? 0].sorted())
    }
    let longest = ends.map { $0.rows[1] - $0.rows[0] }.max() ?? 1
    let widest = min(room, nearest + longest * widestStep)
    var taken: [Box] = []
    return ends.map { end in
      let steps = end.rows[1] - end.rows[0]
      let reach = nearest + (widest - nearest) * steps / max(1, longest)
      let (top, bottom) = (middle(end.rows[0]), middle(end.rows[1]))
      var arc = Arc(tie: end.tie, top: top, bottom: bottom, reach: reach)
      let number = box(ofNumber: end.tie.weight, x: stem + reach, y: (top + bottom) / 2)
      if end.tie.weight > 1, !taken.contains(where: { $0.overlaps(number) }) {
        taken.append(number)
        arc.number = number
      }
      return arc
    }
  }

  private static func box(ofNumber number: Int, x: Int, y: Int) -> Box {
    let width = TextWidth.of("\(number)", size: fontSize)
    return Box(x: x - width / 2, y: y - 6, width: width, height: 12)
  }

  private static func middle(_ row: Int) -> Int { row * rowHeight + rowHeight / 2 }

  private static func strongest(_ ties: [ArcOrder.Tie]) -> [ArcOrder.Tie] {
    Array(
      ties.sorted { ($1.weight, $0.first, $0.second) < ($0.weight, $1.first, $1.second) }
        .prefix(mostArcs)
    )
  }
}
