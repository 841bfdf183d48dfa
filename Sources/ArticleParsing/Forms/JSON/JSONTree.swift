/// A JSON value as it was read, from outside or from another machine.
package indirect enum JSONTree: Hashable, Sendable {
  case null
  case flag(Bool)
  /// As it was written.
  case number(String)
  case text(String)
  case list([JSONTree])
  /// Of members with the same name the last one counts; `offset` is that of the brace.
  case object([String: JSONTree], offset: Int)

  /// The value that is all of `bytes`, white space aside; nested 256 deep at most.
  package static func reading(_ bytes: [UInt8]) throws(JSONFault) -> JSONTree {
    try JSONReader.tree(of: bytes, in: bytes.indices)
  }

  /// A member; nil where there is none of that name, or this is no object.
  package subscript(name: String) -> JSONTree? {
    guard case .object(let members, _) = self else { return nil }
    return members[name]
  }

  /// The text, unless it is blank.
  var text: String? {
    guard case .text(let text) = self else { return nil }
    let line = spacedSingly(visibleText(text))
    return line.isEmpty ? nil : text
  }

  var items: [JSONTree] {
    if case .list(let items) = self { items } else { [] }
  }

  /// Where it begins in its file, counted in bytes from 0; 0 where it is no object.
  package var offset: Int {
    if case .object(_, let offset) = self { offset } else { 0 }
  }

  /// The text of the first of `names` that has one.
  func text(_ names: [String]) -> String? {
    names.lazy.compactMap { self[$0]?.text }.first
  }
}

/// Why JSON can't be read, and at which byte, counted from 0.
package enum JSONFault: Error, Hashable {
  case syntax(offset: Int)
  case tooDeep(offset: Int)

  package var offset: Int {
    switch self {
    case .syntax(let offset), .tooDeep(let offset): offset
    }
  }
}
