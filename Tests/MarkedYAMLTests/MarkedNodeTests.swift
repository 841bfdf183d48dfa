import DigestModel
import MarkedYAML
import Testing

private func node(_ text: String) throws -> MarkedNode {
  try #require(try MarkedNode(parsing: text, file: "a.yaml"))
}

@Test func `every node knows its line and its column in bytes`() throws {
  let root = try node("judul: Perang\nkota: {nama: Çankaya, negara: TR}\n")
  var reader = MappingReader(root)
  #expect(reader.string("judul") == "Perang")
  #expect(reader.location(of: "judul") == SourceLocation(file: "a.yaml", line: 1, column: 8))
  let country = reader.mapping("kota") { kota in
    _ = kota.string("nama")
    #expect(kota.string("negara") == "TR")
    return kota.location(of: "negara")
  }
  // The letter Ç is one character and two bytes.
  #expect(country == SourceLocation(file: "a.yaml", line: 2, column: 32))
}

@Test(arguments: [
  ("a: \"x\\x07\"", "x", "content.control-character", Diagnostic.Severity.error),
  ("a: \"x\\r\\ny\"", "x\r\ny", "content.control-character", .error),
  ("a: \"x\\uFFFE\"", "x", "content.control-character", .error),
  ("a: \u{202E}x\u{202C}", "x", "content.direction-character", .warning),
  ("a: Çan “x” — y", "Çan “x” — y", "", .error),
])
func `a text tells of what nobody sees in it, and does not hold it`(
  yaml: String,
  text: String,
  identifier: String,
  severity: Diagnostic.Severity
) throws {
  var reader = MappingReader(try node(yaml))
  #expect(reader.string("a") == text)
  let found = reader.finish()
  #expect(found.map(\.message.identifier) == (identifier.isEmpty ? [] : [identifier]))
  #expect(found.allSatisfy { $0.severity == severity })
  #expect(found.allSatisfy { $0.location == SourceLocation(file: "a.yaml", line: 1, column: 4) })
}

@Test func `a path is read as it stands`() throws {
  let path = "x\u{202E}\u{85}.txt"
  var reader = MappingReader(try node("a: \(YAMLText.scalar(path))"))
  #expect(reader.exactString("a") == path)
  #expect(reader.finish().isEmpty)
}

@Test(arguments: [
  ("a: 1\na: 2\n", "yaml.key-twice", 2, 1),
  ("a: &x 1\n", "yaml.refused", 1, 4),
  ("a: *x\n", "yaml.refused", 1, 4),
  ("a: !!str 1\n", "yaml.refused", 1, 4),
  ("a: [1, 2\nb: 3\n", "yaml.syntax", 2, 2),
  ("judul: \"Perang\n", "yaml.syntax", 2, 1),
  ("a: 1\n---\nb: 2\n", "yaml.second-document", 2, 1),
  ("? [a]\n: b\n", "yaml.key-not-text", 1, 3),
])
func `is refused with its place`(text: String, identifier: String, line: Int, column: Int) {
  #expect {
    try MarkedNode(parsing: text, file: "a.yaml")
  } throws: { error in
    let first = (error as? DiagnosedError)?.diagnostics.first
    return first?.message.identifier == identifier
      && first?.location == SourceLocation(file: "a.yaml", line: line, column: column)
  }
}

@Test func `a key that stands twice is found in a long mapping too`() {
  let lines = (0..<40).map { "key\($0): 1\n" }.joined()
  for twice in ["key3", "key20", "key39"] {
    #expect {
      try MarkedNode(parsing: lines + "\(twice): 2\n", file: "a.yaml")
    } throws: { error in
      (error as? DiagnosedError)?.diagnostics.map(\.message.identifier) == ["yaml.key-twice"]
    }
  }
}

@Test func `an item of a list that is null is no text`() throws {
  var reader = MappingReader(try node("list: [a, ~, null, \"null\"]\n"))
  #expect(reader.strings("list") == ["a", "null"])
  let places = reader.finish().compactMap { $0.location?.column }
  #expect(places == [11, 14])
}

@Test func `nesting is limited`() {
  let text = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
  #expect(throws: DiagnosedError.self) { try MarkedNode(parsing: text, file: "a.yaml") }
}

@Test(arguments: ["", "# nothing\n"])
func `a text without a document is no node`(text: String) throws {
  #expect(try MarkedNode(parsing: text, file: "a.yaml") == nil)
}

@Test func `a reader tells all problems of a mapping at once`() throws {
  let root = try node(
    """
    titel: Perang
    count: dua
    day: 9 Mars
    language: idn
    list: satu
    """
  )
  var reader = MappingReader(root)
  #expect(reader.requiredString("title") == nil)
  #expect(reader.integer("count") == nil)
  #expect(reader.day("day") == nil)
  #expect(reader.choice("language", of: SiteLanguage.self) == nil)
  #expect(reader.strings("list").isEmpty)
  let found = reader.finish().map { "\($0.location?.line ?? 0) \($0.message.identifier)" }
  #expect(
    found == [
      "2 yaml.wrong-type", "3 yaml.not-a-day", "4 yaml.unknown-choice",
      "5 yaml.wrong-type", "1 yaml.unknown-key",
    ]
  )
}

@Test(arguments: [
  "Perang", "", "yes", "No", "1. satu", "- tanda", "a: b", "a:b", "a #b", "#a", "'kutip'",
  "\"kutip\"", "{a}", "[a]", "a, b", "*", "&", "!", "%", "@", "`", "baris\nbaru", "\ttab",
  "garis\u{2028}pemisah", "a\\b", "2022-03-05", "—", "ends ", "e\u{301}", "😀", "null", "~", "a?",
  "\u{FEFF}a", "12:30", "key:", "?", "|", ">",
])
func `a scalar reads back as`(text: String) throws {
  let block = try node("key: \(YAMLText.scalar(text))\n")
  var reader = MappingReader(block)
  let read = reader.node("key").flatMap { reader.text(of: $0) }
  #expect(read == text)

  let flow = try node("key: \(YAMLText.flow([text, "b"]))\n")
  var flowReader = MappingReader(flow)
  #expect(flowReader.strings("key") == [text, "b"])
}
