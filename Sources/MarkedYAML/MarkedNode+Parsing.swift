import DigestModel

extension MarkedNode {
  /// Nodes within nodes within nodes, at most this deep.
  package static let maximumDepth = 64

  /// Reads one YAML document; nil where the text holds none.
  ///
  /// Anchors, aliases and tags are refused, and so are a key that stands twice and a second
  /// document. `firstLine` is the number of the text's first line in `file`.
  ///
  /// - Throws: the first thing that makes the text unreadable.
  package init?(
    parsing text: String,
    file: String,
    firstLine: Int = 1
  ) throws(DiagnosedError) {
    var tree = TreeReader(
      events: YAMLEvents(Array(text.utf8), file: file, firstLine: firstLine)
    )
    guard let node = try tree.document() else { return nil }
    self = node
  }
}

/// Makes a tree of libyaml's events.
private struct TreeReader: ~Copyable {
  var events: YAMLEvents

  mutating func document() throws(DiagnosedError) -> MarkedNode? {
    var root: MarkedNode?
    while true {
      let event = try events.next()
      switch event.kind {
      case .streamEnd: return root
      case .documentStart:
        guard root == nil else { throw problem(.secondDocument, at: event) }
        root = try node(from: try events.next(), depth: 0)
      default: continue
      }
    }
  }

  private mutating func node(
    from event: YAMLEvent,
    depth: Int
  ) throws(DiagnosedError) -> MarkedNode {
    guard depth < MarkedNode.maximumDepth else { throw problem(.tooDeep, at: event) }
    guard !event.isRefused else { throw problem(.refused, at: event) }
    switch event.kind {
    case .scalar(let text, let isPlain):
      return MarkedNode(.scalar(text: text, isPlain: isPlain), at: event.location)
    case .sequenceStart:
      return MarkedNode(.sequence(try items(depth: depth + 1)), at: event.location)
    case .mappingStart:
      return MarkedNode(.mapping(try entries(depth: depth + 1)), at: event.location)
    default:
      return MarkedNode(.scalar(text: "", isPlain: true), at: event.location)
    }
  }

  private mutating func items(depth: Int) throws(DiagnosedError) -> [MarkedNode] {
    var items: [MarkedNode] = []
    while true {
      let event = try events.next()
      if case .sequenceEnd = event.kind { return items }
      items.append(try node(from: event, depth: depth))
    }
  }

  private mutating func entries(depth: Int) throws(DiagnosedError) -> [MarkedEntry] {
    var entries: [MarkedEntry] = []
    // Most mappings have few keys, and a set costs more than looking through them.
    var seen: Set<String> = []
    while true {
      let event = try events.next()
      if case .mappingEnd = event.kind { return entries }
      guard case .scalar(let key, _) = event.kind, !event.isRefused else {
        throw problem(.keyNotText, at: event)
      }
      let isNew =
        entries.count < 16
        ? !entries.contains { $0.key == key }
        : Self.insert(key, into: &seen, after: entries)
      guard isNew else { throw problem(.keyTwice(key), at: event) }
      let value = try node(from: try events.next(), depth: depth)
      entries.append(MarkedEntry(key: key, keyLocation: event.location, value: value))
    }
  }

  /// Whether the key is new to `seen`, which is filled with the entries' keys when first used.
  private static func insert(
    _ key: String,
    into seen: inout Set<String>,
    after entries: [MarkedEntry]
  ) -> Bool {
    if seen.isEmpty { seen.formUnion(entries.map(\.key)) }
    return seen.insert(key).inserted
  }

  private func problem(_ message: Diagnostic.Message, at event: YAMLEvent) -> DiagnosedError {
    DiagnosedError([Diagnostic(.error, message, at: event.location)])
  }
}

extension Diagnostic.Message {
  fileprivate static let secondDocument = Self(
    identifier: "yaml.second-document",
    summary: "a file holds one YAML document",
    hint: "take out the line '---' that begins the second one"
  )

  fileprivate static let tooDeep = Self(
    identifier: "yaml.too-deep",
    summary: "values are nested more than \(MarkedNode.maximumDepth) deep"
  )

  fileprivate static let refused = Self(
    identifier: "yaml.refused",
    summary: "anchors ('&'), aliases ('*') and tags ('!') are not used here",
    hint: "put the text in quotation marks if the sign belongs to it"
  )

  fileprivate static let keyNotText = Self(
    identifier: "yaml.key-not-text",
    summary: "a key is a plain word"
  )

  fileprivate static func keyTwice(_ key: String) -> Self {
    Self(
      identifier: "yaml.key-twice",
      summary: "the key '\(key)' stands twice",
      hint: "keep one of the two"
    )
  }
}
