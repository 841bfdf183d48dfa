import MarkedYAML

/// Writes keys and values as lines of YAML; what is nil or empty is left out.
struct FrontMatterWriter {
  private(set) var text = ""
  /// What every line begins with.
  private var indentation = ""

  init(indentation: String = "") { self.indentation = indentation }

  mutating func add(_ key: FrontMatterKey, _ value: String?) {
    if let value { add(key, raw: YAMLText.scalar(value)) }
  }

  /// Only what is so is written.
  mutating func add(_ key: FrontMatterKey, flag: Bool) {
    if flag { add(key, raw: "true") }
  }

  mutating func add(_ key: FrontMatterKey, _ values: [String]) {
    if !values.isEmpty { add(key, raw: YAMLText.flow(values)) }
  }

  mutating func add(_ key: FrontMatterKey, _ value: FlowMapping?) {
    if let value { add(key, raw: value.text) }
  }

  /// Each mapping in a line of its own.
  mutating func add(_ key: FrontMatterKey, _ values: [FlowMapping]) {
    guard !values.isEmpty else { return }
    text += "\(indentation)\(key.rawValue):\n"
    for value in values { text += "\(indentation)  - \(value.text)\n" }
  }

  /// Each item as a block whose first line carries the dash.
  mutating func add<Item>(
    _ key: FrontMatterKey,
    blocks items: [Item],
    _ write: (Item, inout FrontMatterWriter) -> Void
  ) {
    guard !items.isEmpty else { return }
    text += "\(indentation)\(key.rawValue):\n"
    for item in items {
      var block = FrontMatterWriter(indentation: indentation + "    ")
      write(item, &block)
      text += "\(indentation)  - \(block.text.dropFirst(block.indentation.count))"
    }
  }

  private mutating func add(_ key: FrontMatterKey, raw value: String) {
    text += "\(indentation)\(key.rawValue): \(value)\n"
  }
}

/// A mapping in one line: `{name: Wang Yi, country: CN}`.
struct FlowMapping {
  private var parts: [String] = []

  var text: String { "{" + parts.joined(separator: ", ") + "}" }

  mutating func add(_ key: FrontMatterKey, _ value: String?) {
    if let value { parts.append("\(key.rawValue): \(YAMLText.scalar(value))") }
  }
}
