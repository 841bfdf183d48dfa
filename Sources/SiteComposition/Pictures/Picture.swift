import DigestModel

/// A picture of events, with what it tells in words and the same facts as a table.
struct Picture: TemplateView {
  /// The fixed name, for styles and for what refers to its parts.
  let id: String
  let heading: String
  let told: String
  var drawings: [PictureDrawing]
  var legend: [PictureSign] = []
  /// What is numbered in the drawings, in the order of the numbers.
  var keys: [NamedLink] = []
  var note: String?
  let table: PictureTable

  static let fields: [ViewField<Picture>] = [
    ViewField("pictureID", .text, "the picture's fixed name, for its style") { .text($0.id) },
    ViewField("heading", .text, "what it shows") { .text($0.heading) },
    ViewField("told", .text, "what is to be seen, in a sentence or two") { .text($0.told) },
    ViewField("drawings", .list(PictureDrawing.self), "the drawing, for each width of screens") {
      .list($0.drawings)
    },
    ViewField("legend", .list(PictureSign.self), "what its signs mean") { .list($0.legend) },
    ViewField("hasLegend", .flag, "whether it has signs") { .flag(!$0.legend.isEmpty) },
    ViewField("keys", .list(NamedLink.self), "what is numbered in it, from 1") { .list($0.keys) },
    ViewField("hasKeys", .flag, "whether anything is") { .flag(!$0.keys.isEmpty) },
    ViewField("note", .text, "what is counted and what is left out") { .text(orAbsent: $0.note) },
    ViewField("table", .view(PictureTable.self), "the same facts as a table") { .view($0.table) },
  ]
}

/// One drawing of a picture.
struct PictureDrawing: TemplateView {
  /// The screens that it is for.
  enum Screen: String, Sendable {
    case any
    case narrow
    case wide
  }

  let screen: Screen
  let svg: String
  var note: String?

  static let fields: [ViewField<PictureDrawing>] = [
    ViewField("screen", .text, "`any`, or `narrow` and `wide` for a drawing of its own each") {
      .text($0.screen.rawValue)
    },
    ViewField("svg", .html, "the drawing as inline SVG") { .html($0.svg) },
    ViewField("drawingNote", .text, "how much of the whole it shows") { .text(orAbsent: $0.note) },
  ]
}

/// A sign of a legend.
struct PictureSign: TemplateView {
  let svg: String
  let meaning: String

  static let fields: [ViewField<PictureSign>] = [
    ViewField("svg", .html, "the sign as inline SVG") { .html($0.svg) },
    ViewField("meaning", .text, "what it means") { .text($0.meaning) },
  ]
}

/// The facts of a picture as a table.
struct PictureTable: TemplateView {
  /// How many rows a page holds at most.
  static let mostRows = 120

  let title: String
  let columns: [String]
  let rows: [PictureRow]
  /// How many rows are left out, in words.
  var others: String?

  static let fields: [ViewField<PictureTable>] = [
    ViewField("tableTitle", .text, "what it is a table of") { .text($0.title) },
    ViewField("columns", .list(CountLabel.self), "what its columns hold") {
      .list($0.columns.map { CountLabel(text: $0) })
    },
    ViewField("rows", .list(PictureRow.self), "its rows") { .list($0.rows) },
    ViewField("otherRows", .text, "how many rows are left out") { .text(orAbsent: $0.others) },
  ]
}

/// A row of a picture's table.
struct PictureRow: TemplateView {
  let head: NamedLink
  let cells: [PictureCell]

  init(_ head: NamedLink, _ cells: [[NamedLink]]) {
    self.head = head
    self.cells = cells.map { PictureCell(links: $0) }
  }

  static let fields: [ViewField<PictureRow>] = [
    ViewField("head", .view(NamedLink.self), "what the row is about") { .view($0.head) },
    ViewField("cells", .list(PictureCell.self), "the other columns") { .list($0.cells) },
  ]
}

/// A cell of a picture's table.
struct PictureCell: TemplateView {
  let links: [NamedLink]

  static let fields: [ViewField<PictureCell>] = [
    ViewField("links", .list(NamedLink.self), "what stands in it") { .list($0.links) }
  ]
}

extension NamedLink {
  /// Words that lead nowhere.
  init(_ words: String) { self.init(name: words, url: nil) }
}
