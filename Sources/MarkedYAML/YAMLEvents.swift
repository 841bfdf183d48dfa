import CYAML
import DigestModel

/// What libyaml reports of a text, one step at a time, in Swift's terms.
struct YAMLEvent {
  enum Kind {
    case scalar(text: String, isPlain: Bool)
    case sequenceStart
    case sequenceEnd
    case mappingStart
    case mappingEnd
    case documentStart
    case documentEnd
    case streamEnd
    case other
  }

  let kind: Kind
  let location: SourceLocation
  /// The node is an alias, or carries an anchor or a tag: nothing that our files use.
  let isRefused: Bool
}

/// Owns libyaml's parser and frees it.
struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private var lines: LineTable
  private var texts = TextPool()

  init(_ bytes: [UInt8], file: String, firstLine: Int) {
    parser = .allocate(capacity: 1)
    input = .allocate(capacity: bytes.count)
    _ = input.initialize(from: bytes)
    lines = LineTable(bytes, file: file, firstLine: firstLine)
    yaml_parser_initialize(parser)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  /// The next event.
  ///
  /// - Throws: what libyaml says of a text that is no YAML.
  mutating func next() throws(DiagnosedError) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw syntaxError() }
    defer { yaml_event_delete(&event) }
    return YAMLEvent(
      kind: kind(of: event),
      location: lines.location(of: event.start_mark),
      isRefused: Self.isRefused(event)
    )
  }

  private mutating func syntaxError() -> DiagnosedError {
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? "unreadable"
    return DiagnosedError([
      Diagnostic(
        .error,
        .notYAML(problem),
        at: lines.location(of: parser.pointee.problem_mark)
      )
    ])
  }

  private mutating func kind(of event: yaml_event_t) -> YAMLEvent.Kind {
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return .scalar(
        text: texts.shared(String(decoding: bytes, as: UTF8.self)),
        isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE
      )
    case YAML_SEQUENCE_START_EVENT: return .sequenceStart
    case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
    case YAML_MAPPING_START_EVENT: return .mappingStart
    case YAML_MAPPING_END_EVENT: return .mappingEnd
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_STREAM_END_EVENT: return .streamEnd
    default: return .other
    }
  }

  private static func isRefused(_ event: yaml_event_t) -> Bool {
    switch event.type {
    case YAML_ALIAS_EVENT: true
    case YAML_SCALAR_EVENT: event.data.scalar.anchor != nil || event.data.scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT:
      event.data.sequence_start.anchor != nil || event.data.sequence_start.tag != nil
    case YAML_MAPPING_START_EVENT:
      event.data.mapping_start.anchor != nil || event.data.mapping_start.tag != nil
    default: false
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func notYAML(_ problem: String) -> Self {
    let hint =
      problem.contains("cannot start any token")
      ? "set lines in with spaces, never with a tab; a text that begins with a sign needs quotation marks"
      : "a text with ': ', '#' or a quotation mark in it may need quotation marks around it"
    return Self(
      identifier: "yaml.syntax",
      summary: "this is not YAML: \(problem)",
      hint: hint
    )
  }
}
