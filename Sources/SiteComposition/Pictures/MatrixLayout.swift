/// The half of a table of states against states: each name stands where its row ends and its column
/// begins.
struct MatrixLayout: Hashable, Sendable {
  struct Cell: Hashable, Sendable {
    /// The numbers of the row and the column; the row comes later.
    let row: Int
    let column: Int
    let box: Box
  }

  struct Name: Hashable, Sendable {
    let text: String
    let box: Box
  }

  let width: Int
  let height: Int
  let pitch: Int
  let names: [Name]
  let cells: [Cell]

  /// `names` come with a short form for where the long one finds no room.
  init(names: [(long: String, short: String)], pitch: Int, width: Int, fontSize: Int) {
    self.width = width
    self.pitch = pitch
    height = names.count * pitch
    self.names = names.enumerated().map { number, name in
      let left = number * pitch + 6
      let fits = TextWidth.of(name.long, size: fontSize) <= width - left
      return Name(
        text: fits ? name.long : name.short,
        box: Box(x: left, y: number * pitch, width: width - left, height: pitch)
      )
    }
    cells = names.indices.flatMap { row in
      (0..<row).map { column in
        Cell(
          row: row,
          column: column,
          box: Box(x: column * pitch, y: row * pitch, width: pitch, height: pitch)
        )
      }
    }
  }
}
