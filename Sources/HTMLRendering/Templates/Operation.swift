import DigestModel

/// One step of writing a page, as compiling finds it; `TemplateProgram` lays the steps out flat.
indirect enum Operation: Sendable {
  /// Bytes of the template itself, or a word of the theme.
  case literal([UInt8])
  /// A text, escaped.
  case text(FieldPlace)
  /// HTML as it is, or Markdown as HTML.
  case markup(FieldPlace)
  /// What is written where there is a value, once for each of a list.
  case section(FieldPlace, Section)
  /// What is written where there is no value, or an empty list.
  case inverted(FieldPlace, [Operation])

  struct Section: Sendable {
    let operations: [Operation]
    /// The view whose names are seen inside; nil over texts and flags.
    let view: (any TemplateView.Type)?
  }
}

/// Operations one after another, with literals that touch put together.
struct OperationList {
  private(set) var operations: [Operation] = []

  mutating func add(_ operation: Operation) {
    if case .literal(let new) = operation {
      if new.isEmpty { return }
      if case .literal(let last) = operations.last {
        operations[operations.count - 1] = .literal(last + new)
        return
      }
    }
    operations.append(operation)
  }

  mutating func add(_ text: String) { add(.literal(Array(text.utf8))) }
}
