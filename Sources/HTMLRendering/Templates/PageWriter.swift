import DigestModel

/// Runs a template's operations over a page's view and keeps the bytes.
struct PageWriter {
  private(set) var bytes: [UInt8] = []
  /// Views that are not of the kind that the template was compiled for.
  private(set) var strays: [StrayView] = []
  /// The views whose sections are open, the page's own first.
  private var frames: [any TemplateView] = []

  /// A view that stands where another kind was promised.
  struct StrayView: Hashable {
    let found: String
    let expected: String
  }

  /// Most pages are smaller, so that the buffer seldom grows.
  private static let usualSize = 16_384

  init(_ program: TemplateProgram, over view: any TemplateView) {
    bytes.reserveCapacity(Self.usualSize)
    write(program.operations, over: view, as: program.view)
  }

  private mutating func write(_ operations: [Operation]) {
    for operation in operations {
      switch operation {
      case .literal(let literal): bytes.append(contentsOf: literal)
      case .text(let place): writeText(value(at: place))
      case .markup(let place): writeMarkup(value(at: place))
      case .section(let place, let section): write(section, over: value(at: place))
      case .inverted(let place, let operations):
        if !value(at: place).isThere { write(operations) }
      }
    }
  }

  private mutating func write(
    _ operations: [Operation],
    over view: any TemplateView,
    as expected: any TemplateView.Type
  ) {
    guard isExpected(view, expected) else { return }
    frames.append(view)
    write(operations)
    frames.removeLast()
  }

  private mutating func write(_ section: Operation.Section, over value: ViewValue) {
    guard let expected = section.view else {
      if value.isThere { write(section.operations) }
      return
    }
    switch value {
    case .view(let view): write(section.operations, over: view, as: expected)
    case .list(let views):
      for view in views { write(section.operations, over: view, as: expected) }
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

  private mutating func value(at place: FieldPlace) -> ViewValue {
    var value = frames[place.frame].value(at: place.field)
    for step in place.rest {
      guard case .view(let view) = value, isExpected(view, step.view) else { return .absent }
      value = view.value(at: step.field)
    }
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
