import ArticleParsing
import DigestModel

/// Reads the members of one object of facts; the first that is not as it has to be ends it.
struct FactsReader {
  private let tree: JSONTree
  /// What the object is in its line: `events[2].`; empty for the line itself.
  private let name: String

  init(_ tree: JSONTree, name: String = "") throws(FactsFault) {
    guard case .object = tree else {
      let what = name.isEmpty ? "the line" : "'\(name.dropLast())'"
      throw FactsFault(message: .notAnObject(what), offset: 0)
    }
    self.tree = tree
    self.name = name
  }

  /// Whether there is such a member that is not null.
  func has(_ key: String) -> Bool { tree[key].map { $0 != .null } ?? false }

  func fault(_ key: String, _ message: Diagnostic.Message) -> FactsFault {
    let offset = tree[key].map(\.offset) ?? 0
    return FactsFault(message: message, offset: offset > 0 ? offset : tree.offset)
  }

  func member(_ key: String) throws(FactsFault) -> FactsReader {
    guard let value = tree[key], case .object = value else { throw wrong(key, "an object") }
    return try FactsReader(value, name: "\(name)\(key).")
  }

  func optionalMember(_ key: String) throws(FactsFault) -> FactsReader? {
    has(key) ? try member(key) : nil
  }

  /// Reading copy leaves no control character in what it finds, and no line break.
  func optionalText(_ key: String) throws(FactsFault) -> String? {
    switch tree[key] {
    case nil, .null: return nil
    case .text(let text) where !text.holdsControl: return text
    case .text: throw wrong(key, "a text without control characters")
    default: throw wrong(key, "a text")
    }
  }

  func text(_ key: String) throws(FactsFault) -> String {
    guard let text = try optionalText(key) else { throw wrong(key, "a text") }
    return text
  }

  func optionalNumber(_ key: String) throws(FactsFault) -> Int? {
    switch tree[key] {
    case nil, .null: return nil
    case .number(let digits):
      guard let number = Int(digits), number >= 0 else { fallthrough }
      return number
    default: throw wrong(key, "a whole number")
    }
  }

  func number(_ key: String) throws(FactsFault) -> Int {
    guard let number = try optionalNumber(key) else { throw wrong(key, "a whole number") }
    return number
  }

  func flag(_ key: String) throws(FactsFault) -> Bool {
    guard case .flag(let value) = tree[key] else { throw wrong(key, "true or false") }
    return value
  }

  /// The value that the text stands for; `form` says what it has to be.
  func parsed<Value>(
    _ key: String,
    _ form: String,
    _ parse: (String) -> Value?
  ) throws(FactsFault) -> Value {
    guard let value = parse(try text(key)) else { throw wrong(key, form) }
    return value
  }

  func optionalDay(_ key: String) throws(FactsFault) -> Day? {
    guard let text = try optionalText(key) else { return nil }
    guard let day = Day(iso8601: text) else { throw wrong(key, "a day such as 2026-03-09") }
    return day
  }

  func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ key: String,
    of type: Value.Type
  ) throws(FactsFault) -> Value {
    let names = type.allCases.map(\.rawValue).joined(separator: ", ")
    return try parsed(key, "one of \(names)") { type.init(rawValue: $0) }
  }

  func texts(_ key: String) throws(FactsFault) -> [String] {
    let texts = try copiedTexts(key)
    if texts.contains(where: \.holdsControl) {
      throw wrong(key, "a list of texts without control characters")
    }
    return texts
  }

  /// Texts as they stood in the raw copy.
  func copiedTexts(_ key: String) throws(FactsFault) -> [String] {
    guard case .list(let items) = tree[key] else { throw wrong(key, "a list of texts") }
    var texts: [String] = []
    for item in items {
      guard case .text(let text) = item else { throw wrong(key, "a list of texts") }
      texts.append(text)
    }
    return texts
  }

  func items<Value>(
    _ key: String,
    _ read: (FactsReader) throws(FactsFault) -> Value
  ) throws(FactsFault) -> [Value] {
    guard case .list(let items) = tree[key] else { throw wrong(key, "a list of objects") }
    var values: [Value] = []
    for (number, item) in items.enumerated() {
      guard case .object = item else { throw wrong(key, "a list of objects") }
      values.append(try read(FactsReader(item, name: "\(name)\(key)[\(number)].")))
    }
    return values
  }

  private func wrong(_ key: String, _ form: String) -> FactsFault {
    let name = "\(name)\(key)"
    return fault(key, has(key) ? .wrongForm(name, form) : .missing(name, form))
  }
}

extension String {
  fileprivate var holdsControl: Bool {
    utf8.contains { $0 < 0x20 || $0 == 0x7F } || holdsHiddenControl
  }

  /// Of the controls beyond ASCII, which are rare, so that most texts are looked through as bytes only.
  private var holdsHiddenControl: Bool {
    holdsHidden && unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}

/// What is wrong with a line of facts, and at which byte of it, counted from 0.
struct FactsFault: Error {
  let message: Diagnostic.Message
  let offset: Int
}

extension Diagnostic.Message {
  static func wrongForm(_ name: String, _ form: String) -> Self {
    Self(
      identifier: "facts.wrong-form",
      summary: "'\(name)' has to be \(form)",
      hint: "give the line as 'simpul extract --stream' wrote it"
    )
  }

  fileprivate static func missing(_ name: String, _ form: String) -> Self {
    Self(
      identifier: "facts.missing",
      summary: "'\(name)' is missing: \(form)",
      hint: "give the line as 'simpul extract --stream' wrote it"
    )
  }

  fileprivate static func notAnObject(_ what: String) -> Self {
    Self(
      identifier: "facts.not-an-object",
      summary: "\(what) is no object",
      hint: "give the line as 'simpul extract --stream' wrote it"
    )
  }
}
