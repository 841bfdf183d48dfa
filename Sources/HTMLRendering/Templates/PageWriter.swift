import DigestModel

/// Runs a template's operations over a page's view and keeps the bytes.
struct PageWriter {
  private var bytes: [UInt8] = []
  /// Views that are not of the kind that the template was compiled for.
  private var strays: [StrayView] = []
  /// The arrays of the program, which outlives the writer: to take steps out of them would count
  /// references that all tasks share, once for each step.
  private let program: ProgramParts
  /// The views whose sections are open, the page's own first.
  private var frames: [ViewPlace] = []
  /// The program's parts of the page; nil for one that it lacks.
  private var parts: [ViewPlace?] = []

  /// A view that stands where another kind was promised.
  struct StrayView: Hashable {
    let found: String
    let expected: String
  }

  /// How many views of lists were gone through.
  private var turns = 0

  /// What no page needs: lists within lists go on for ever, as good as.
  enum Limit {
    static let turns = 500_000
    static let bytes = 64 << 20
  }

  private var isBeyondLimit: Bool { turns > Limit.turns || bytes.count > Limit.bytes }

  /// Most pages are smaller, so that the buffer seldom grows.
  private static let usualSize = 16_384

  /// The page, the views that were not of the promised kind, and whether it was given up.
  static func page(
    by program: TemplateProgram,
    over view: any TemplateView
  ) -> (bytes: [UInt8], strays: [StrayView], isBeyondLimit: Bool) {
    program.withParts { parts in
      var writer = PageWriter(parts)
      writer.bytes.reserveCapacity(usualSize)
      if writer.isExpected(type(of: view), program.view) {
        view.withPlace { place in
          writer.frames.append(place)
          writer.openParts()
        }
      }
      return (writer.bytes, writer.strays, writer.isBeyondLimit)
    }
  }

  private init(_ program: ProgramParts) { self.program = program }

  /// Writes the page once all parts are open; each lies in the call that opened it.
  private mutating func openParts() {
    guard parts.count < program.parts.count else { return write(program.steps.indices) }
    let part = program.parts[parts.count]
    if case .view(let view) = part.reader.value(at: frames[0]),
      isExpected(type(of: view), part.view)
    {
      view.withPlace { place in
        parts.append(place)
        openParts()
      }
    } else {
      parts.append(nil)
      openParts()
    }
  }

  private mutating func write(_ range: Range<Int>) {
    var next = range.lowerBound
    while next < range.upperBound {
      let step = program.steps[next]
      next += 1
      switch step.kind {
      case .literal:
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: program.literals[step.range]))
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

  private mutating func write(section: TemplateProgram.Step, over value: consuming ViewValue) {
    guard let expected = section.view else {
      if value.isThere { write(section.range) }
      return
    }
    switch consume value {
    case .view(let view):
      guard isExpected(type(of: view), expected) else { return }
      view.withPlace { write(section.range, over: $0) }
    case .list(let views):
      guard isExpected(views.kind, expected) else { return }
      views.forEachPlace { write(section.range, over: $0) }
    case .text, .html, .markdown, .flag, .absent: break
    }
  }

  private mutating func write(_ range: Range<Int>, over view: ViewPlace) {
    turns += 1
    guard !isBeyondLimit else { return }
    frames.append(view)
    write(range)
    frames.removeLast()
  }

  private mutating func writeText(_ value: ViewValue) {
    if case .text(let text) = value { HTMLText.append(escaping: text, to: &bytes) }
  }

  private mutating func writeMarkup(_ value: ViewValue) {
    switch value {
    case .html(let html): bytes.append(contentsOf: html.utf8)
    case .markdown(let text): bytes.append(contentsOf: Markdown.html(of: text).utf8)
    case .text, .flag, .view, .list, .absent: break
    }
  }

  private mutating func value(at place: TemplateProgram.Place?) -> ViewValue {
    guard let place, let view = self.place(of: place.frame) else { return .absent }
    var value = place.reader.value(at: view)
    for field in program.fields[place.rest] {
      guard case .view(let view) = value, isExpected(type(of: view), field.view) else {
        return .absent
      }
      view.withPlace { value = field.reader.value(at: $0) }
    }
    return value
  }

  private func place(of frame: TemplateProgram.Frame) -> ViewPlace? {
    switch frame {
    case .view(let number): frames[number]
    case .part(let number): parts[number]
    }
  }

  private mutating func isExpected(
    _ found: any TemplateView.Type,
    _ expected: any TemplateView.Type
  ) -> Bool {
    if found == expected { return true }
    strays.append(StrayView(found: "\(found)", expected: "\(expected)"))
    return false
  }
}

/// The arrays of a program while pages are written by it.
private struct ProgramParts {
  let steps: UnsafeBufferPointer<TemplateProgram.Step>
  let literals: UnsafeBufferPointer<UInt8>
  let fields: UnsafeBufferPointer<TemplateProgram.Field>
  let parts: UnsafeBufferPointer<TemplateProgram.Field>
}

extension TemplateProgram {
  fileprivate func withParts<Result>(_ body: (ProgramParts) -> Result) -> Result {
    steps.withUnsafeBufferPointer { steps in
      literals.withUnsafeBufferPointer { literals in
        fields.withUnsafeBufferPointer { fields in
          parts.withUnsafeBufferPointer { parts in
            body(ProgramParts(steps: steps, literals: literals, fields: fields, parts: parts))
          }
        }
      }
    }
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
