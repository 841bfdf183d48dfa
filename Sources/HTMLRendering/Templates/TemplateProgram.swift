import DigestModel

/// A page template as one flat list of steps, with all that it includes, made for one kind of view.
///
/// Steps hold numbers and uncounted references only, so that many tasks write pages by one program
/// without counting references to its parts.
struct TemplateProgram: Sendable {
  let view: any TemplateView.Type
  private(set) var steps: [Step] = []
  /// All literals, one after another.
  private(set) var literals: [UInt8] = []
  /// The fields behind the first one of names with dots.
  private(set) var fields: [Field] = []
  /// Views in fields of the page's own, which names with dots go through again and again.
  private(set) var parts: [Field] = []
  /// Keeps all readers for as long as the program lives.
  private var readers: [FieldReader] = []

  struct Step: Sendable {
    enum Kind: Sendable {
      case literal
      case text
      case markup
      case section
      case inverted
    }

    var kind: Kind
    /// Of a literal its bytes in `literals`, of a section the steps within it, which follow.
    var range: Range<Int> = 0..<0
    var place: Place?
    /// The view whose names are seen inside a section; nil over texts and flags.
    var view: (any TemplateView.Type)?
  }

  /// A `FieldPlace`, its other fields in `fields`.
  struct Place: Sendable {
    var frame: Frame
    var reader: UncountedReader
    var rest: Range<Int>
  }

  /// The view that a place begins at.
  enum Frame: Sendable {
    /// One of the views around, counted from the page's own.
    case view(Int)
    /// One of the program's parts.
    case part(Int)
  }

  /// A field of a kind of view.
  struct Field: Sendable {
    let view: any TemplateView.Type
    let reader: UncountedReader
  }

  init(_ operations: [Operation], view: any TemplateView.Type) {
    self.view = view
    add(operations, within: [view])
  }

  /// `views` are the kinds of the views around, the page's own first.
  private mutating func add(_ operations: [Operation], within views: [any TemplateView.Type]) {
    for operation in operations {
      switch operation {
      case .literal(let bytes):
        let range = literals.count..<(literals.count + bytes.count)
        literals += bytes
        steps.append(Step(kind: .literal, range: range))
      case .text(let place): steps.append(Step(kind: .text, place: flat(place, views)))
      case .markup(let place): steps.append(Step(kind: .markup, place: flat(place, views)))
      case .section(let place, let section):
        let step = Step(kind: .section, place: flat(place, views), view: section.view)
        add(section.operations, of: step, within: section.view.map { views + [$0] } ?? views)
      case .inverted(let place, let operations):
        add(operations, of: Step(kind: .inverted, place: flat(place, views)), within: views)
      }
    }
  }

  private mutating func add(
    _ operations: [Operation],
    of section: Step,
    within views: [any TemplateView.Type]
  ) {
    let own = steps.count
    steps.append(section)
    add(operations, within: views)
    steps[own].range = (own + 1)..<steps.count
  }

  private mutating func flat(_ place: FieldPlace, _ views: [any TemplateView.Type]) -> Place {
    let first = fields.count
    let reader = uncounted(views[place.frame], place.field)
    guard place.frame == 0, let next = place.rest.first else {
      fields += place.rest.map { Field(view: $0.view, reader: uncounted($0.view, $0.field)) }
      return Place(frame: .view(place.frame), reader: reader, rest: first..<fields.count)
    }
    let part = parts.firstIndex { $0.reader.isSame(as: reader) } ?? parts.count
    if part == parts.count { parts.append(Field(view: next.view, reader: reader)) }
    fields += place.rest.dropFirst()
      .map { Field(view: $0.view, reader: uncounted($0.view, $0.field)) }
    return Place(
      frame: .part(part),
      reader: uncounted(next.view, next.field),
      rest: first..<fields.count
    )
  }

  private mutating func uncounted(
    _ view: any TemplateView.Type,
    _ field: Int
  ) -> UncountedReader {
    let reader = view.reader(at: field)
    readers.append(reader)
    return UncountedReader(reader)
  }
}

/// A field's reader that is called without counting a reference to it; the program keeps it.
struct UncountedReader: Sendable {
  private let reader: Unmanaged<FieldReader>

  init(_ reader: FieldReader) { self.reader = Unmanaged.passUnretained(reader) }

  func value(at place: ViewPlace) -> ViewValue {
    reader._withUnsafeGuaranteedRef { $0.value(place) }
  }

  func isSame(as other: UncountedReader) -> Bool {
    reader.toOpaque() == other.reader.toOpaque()
  }
}
