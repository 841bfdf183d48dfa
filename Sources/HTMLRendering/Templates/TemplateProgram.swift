import DigestModel

/// A page template as one flat list of steps, with all that it includes, made for one kind of view.
///
/// Steps hold numbers only, so that many tasks write pages by one program without counting references
/// to its parts.
struct TemplateProgram: Sendable {
  let view: any TemplateView.Type
  private(set) var steps: [Step] = []
  /// All literals, one after another.
  private(set) var literals: [UInt8] = []
  /// The fields behind the first one of names with dots.
  private(set) var fields: [FieldPlace.Step] = []

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
    var place = Place()
    /// The view whose names are seen inside a section; nil over texts and flags.
    var view: (any TemplateView.Type)?
  }

  /// A `FieldPlace`, its other fields in `fields`.
  struct Place: Sendable {
    var frame = 0
    var field = 0
    var rest = 0..<0
  }

  init(_ operations: [Operation], view: any TemplateView.Type) {
    self.view = view
    add(operations)
  }

  private mutating func add(_ operations: [Operation]) {
    for operation in operations {
      switch operation {
      case .literal(let bytes):
        let range = literals.count..<(literals.count + bytes.count)
        literals += bytes
        steps.append(Step(kind: .literal, range: range))
      case .text(let place): steps.append(Step(kind: .text, place: flat(place)))
      case .markup(let place): steps.append(Step(kind: .markup, place: flat(place)))
      case .section(let place, let section):
        add(
          section.operations,
          within: Step(kind: .section, place: flat(place), view: section.view)
        )
      case .inverted(let place, let operations):
        add(operations, within: Step(kind: .inverted, place: flat(place)))
      }
    }
  }

  private mutating func add(_ operations: [Operation], within section: Step) {
    let own = steps.count
    steps.append(section)
    add(operations)
    steps[own].range = (own + 1)..<steps.count
  }

  private mutating func flat(_ place: FieldPlace) -> Place {
    let first = fields.count
    fields += place.rest
    return Place(frame: place.frame, field: place.field, rest: first..<fields.count)
  }
}
