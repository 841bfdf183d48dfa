import DigestModel

/// Runs a template's operations over a page's view and keeps the bytes.
struct PageWriter {
  private var bytes: [UInt8] = []
  /// Views that are not of the kind that the template was compiled for.
  private var strays: [StrayView] = []
  /// The parts of the program, which outlives the writer: to take them out of its arrays would count
  /// references that all tasks share, once for each step.
  private let steps: UnsafeBufferPointer<TemplateProgram.Step>
  private let literals: UnsafeBufferPointer<UInt8>
  private let fields: UnsafeBufferPointer<FieldPlace.Step>
  /// The views whose sections are open, the page's own first; where they lie, since to take one out of
  /// an array would count references once for each value.
  private var frames: [UnsafePointer<any TemplateView>] = []
  /// Views in fields of the page's own, which names with dots go through again and again.
  private var pageParts: [(field: Int, view: any TemplateView)] = []

  /// A view that stands where another kind was promised.
  struct StrayView: Hashable {
    let found: String
    let expected: String
  }

  /// Most pages are smaller, so that the buffer seldom grows.
  private static let usualSize = 16_384

  /// The page, and the views that were not of the promised kind.
  static func page(
    by program: TemplateProgram,
    over view: any TemplateView
  ) -> (bytes: [UInt8], strays: [StrayView]) {
    program.steps.withUnsafeBufferPointer { steps in
      program.literals.withUnsafeBufferPointer { literals in
        program.fields.withUnsafeBufferPointer { fields in
          var writer = PageWriter(steps: steps, literals: literals, fields: fields)
          writer.bytes.reserveCapacity(usualSize)
          writer.write(steps.indices, over: view, as: program.view)
          return (writer.bytes, writer.strays)
        }
      }
    }
  }

  private init(
    steps: UnsafeBufferPointer<TemplateProgram.Step>,
    literals: UnsafeBufferPointer<UInt8>,
    fields: UnsafeBufferPointer<FieldPlace.Step>
  ) {
    self.steps = steps
    self.literals = literals
    self.fields = fields
  }

  private mutating func write(_ range: Range<Int>) {
    var next = range.lowerBound
    while next < range.upperBound {
      let step = steps[next]
      next += 1
      switch step.kind {
      case .literal: bytes.append(contentsOf: literals[step.range])
      case .text: writeText(value(at: step.place))
      case .markup: writeMarkup(value(at: step.place))
      case .section:
        write(section: step, over: value(at: step.place))
        next = step.range.upperBound
      case .inverted:
        if !value(at: step.place).isThere { write(step.range) }
        next = step.range.upperBound
      }
    }
  }

  private mutating func write(
    _ range: Range<Int>,
    over view: any TemplateView,
    as expected: any TemplateView.Type
  ) {
    guard isExpected(view, expected) else { return }
    withUnsafePointer(to: view) { place in
      frames.append(place)
      write(range)
      frames.removeLast()
    }
  }

  private mutating func write(section: TemplateProgram.Step, over value: ViewValue) {
    guard let expected = section.view else {
      if value.isThere { write(section.range) }
      return
    }
    switch value {
    case .view(let view): write(section.range, over: view, as: expected)
    case .list(let views):
      for view in views { write(section.range, over: view, as: expected) }
    case .text, .html, .markdown, .flag, .absent: break
    }
  }

  private mutating func writeText(_ value: ViewValue) {
    if case .text(let text) = value { HTMLBytes.append(escaping: text, to: &bytes) }
  }

  private mutating func writeMarkup(_ value: ViewValue) {
    switch value {
    case .html(let html): bytes.append(contentsOf: html.utf8)
    case .markdown(let text): bytes.append(contentsOf: Markdown.html(of: text).utf8)
    case .text, .flag, .view, .list, .absent: break
    }
  }

  private mutating func value(at place: TemplateProgram.Place) -> ViewValue {
    guard !place.rest.isEmpty else { return frames[place.frame].pointee.value(at: place.field) }
    var value = first(of: place)
    for step in fields[place.rest] {
      guard case .view(let view) = value, isExpected(view, step.view) else { return .absent }
      value = view.value(at: step.field)
    }
    return value
  }

  /// What the first field of a name with dots holds.
  private mutating func first(of place: TemplateProgram.Place) -> ViewValue {
    guard place.frame == 0 else { return frames[place.frame].pointee.value(at: place.field) }
    if let part = pageParts.first(where: { $0.field == place.field }) { return .view(part.view) }
    let value = frames[0].pointee.value(at: place.field)
    if case .view(let view) = value { pageParts.append((place.field, view)) }
    return value
  }

  private mutating func isExpected(
    _ view: any TemplateView,
    _ expected: any TemplateView.Type
  ) -> Bool {
    if type(of: view) == expected { return true }
    strays.append(StrayView(found: "\(type(of: view))", expected: "\(expected)"))
    return false
  }
}

extension ViewValue {
  /// Whether a section over it is shown: an empty text is there, an empty list is not.
  fileprivate var isThere: Bool {
    switch self {
    case .text, .html, .markdown, .view: true
    case .flag(let flag): flag
    case .list(let views): !views.isEmpty
    case .absent: false
    }
  }
}
