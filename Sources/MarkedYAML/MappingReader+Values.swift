import DigestModel

extension MappingReader {
  /// Text, of any style; `2022` and `yes` are text too where text is asked for.
  package mutating func string(_ key: String) -> String? {
    guard let node = node(key) else { return nil }
    return text(of: node)
  }

  /// Text as it stands, with whatever it holds: the path of a file.
  package mutating func exactString(_ key: String) -> String? {
    node(key).flatMap { exactText(of: $0) }
  }

  /// Text that has to be there and not be empty.
  package mutating func requiredString(_ key: String) -> String? {
    guard let node = node(key) else {
      reportMissing(key)
      return nil
    }
    guard let text = text(of: node) else { return nil }
    if text.contains(where: { !$0.isWhitespace }) { return text }
    report(.emptyText(key), at: node.location)
    return nil
  }

  /// A list of texts; empty where the key is missing.
  package mutating func strings(_ key: String) -> [String] {
    items(key).compactMap { text(of: $0) }
  }

  package mutating func integer(_ key: String) -> Int? {
    guard let node = node(key) else { return nil }
    if case .scalar(let text, isPlain: true) = node.content, let number = Int(text) {
      return number
    }
    report(.wrongType("a whole number"), at: node.location)
    return nil
  }

  /// `true` or `false`.
  package mutating func flag(_ key: String) -> Bool? {
    guard let node = node(key) else { return nil }
    switch node.content {
    case .scalar("true", isPlain: true): return true
    case .scalar("false", isPlain: true): return false
    default:
      report(.wrongType("'true' or 'false'"), at: node.location)
      return nil
    }
  }

  /// A day, `2022-03-05`.
  package mutating func day(_ key: String) -> Day? {
    guard let node = node(key), let text = text(of: node) else { return nil }
    if let day = Day(iso8601: text) { return day }
    report(.notADay(text), at: node.location)
    return nil
  }

  /// One of an enumeration's raw values.
  package mutating func choice<Choice>(
    _ key: String,
    of type: Choice.Type
  ) -> Choice? where Choice: RawRepresentable<String> & CaseIterable {
    guard let node = node(key) else { return nil }
    return choice(in: node, of: type)
  }

  /// One of a type's cases for each item of a list; empty where the key is missing.
  package mutating func choices<Choice>(
    _ key: String,
    of type: Choice.Type
  ) -> [Choice] where Choice: RawRepresentable<String> & CaseIterable {
    var choices: [Choice] = []
    for item in items(key) {
      if let choice = choice(in: item, of: type) { choices.append(choice) }
    }
    return choices
  }

  private mutating func choice<Choice>(
    in node: MarkedNode,
    of type: Choice.Type
  ) -> Choice? where Choice: RawRepresentable<String> & CaseIterable {
    guard let text = text(of: node) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    report(.unknownChoice(text, among: names), at: node.location)
    return nil
  }

  /// The items of a list; empty where the key is missing.
  package mutating func items(_ key: String) -> [MarkedNode] {
    guard let node = node(key) else { return [] }
    if case .sequence(let items) = node.content { return items }
    report(
      .wrongType("a list", hint: "put it in brackets, even if it is only one: [one, two]"),
      at: node.location
    )
    return []
  }

  /// Reads each item of a list of mappings; items for which `read` gives nil are left out.
  package mutating func mappings<Value>(
    _ key: String,
    _ read: (inout MappingReader) -> Value?
  ) -> [Value] {
    var values: [Value] = []
    for item in items(key) {
      var reader = MappingReader(item)
      if let value = read(&reader) { values.append(value) }
      add(reader.finish())
    }
    return values
  }

  /// Reads a nested mapping; nil where the key is missing.
  package mutating func mapping<Value>(
    _ key: String,
    _ read: (inout MappingReader) -> Value?
  ) -> Value? {
    guard let node = node(key) else { return nil }
    var reader = MappingReader(node)
    let value = read(&reader)
    add(reader.finish())
    return value
  }

  /// The node's text without characters that nobody sees, which are told; anything but a scalar leaves an
  /// error, and so does an item that is null.
  package mutating func text(of node: MarkedNode) -> String? {
    guard let text = exactText(of: node) else { return nil }
    // A lone return is hidden too, but only in quotes can one get here.
    guard text.holdsHidden || text.utf8.contains(0x0D) else { return text }
    // One is enough to be looked for; a text in quotes tells no place for each.
    let hidden = text.unicodeScalars.lazy.compactMap { Diagnostic(hidden: $0, at: node.location) }
    guard let first = hidden.first else { return text }
    add([first])
    return text.withoutHiddenCharacters
  }

  private mutating func exactText(of node: MarkedNode) -> String? {
    if case .scalar(let text, _) = node.content, !node.isNull { return text }
    report(.wrongType("a text"), at: node.location)
    return nil
  }
}

extension Diagnostic.Message {
  static func missingKey(_ key: String) -> Self {
    Self(
      identifier: "yaml.missing-key",
      summary: "the key '\(key)' is missing",
      hint: "add '\(key): …'"
    )
  }

  fileprivate static func emptyText(_ key: String) -> Self {
    Self(
      identifier: "yaml.empty-text",
      summary: "the text of '\(key)' is empty",
      hint: "write one between the quotation marks"
    )
  }

  fileprivate static func notADay(_ text: String) -> Self {
    Self(
      identifier: "yaml.not-a-day",
      summary: "'\(text)' is not a calendar day",
      hint: "write it as year-month-day, for example 2026-03-09"
    )
  }

  fileprivate static func unknownChoice(_ text: String, among names: [String]) -> Self {
    let list = names.map { "'\($0)'" }.joined(separator: ", ")
    return Self(
      identifier: "yaml.unknown-choice",
      summary: "'\(text)' is none of \(list)",
      hint: nearestName(to: text, among: names).map { "did you mean '\($0)'?" }
    )
  }
}
