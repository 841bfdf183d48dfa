import DigestModel
import FoundationEssentials

/// The gold record in `bytes`, or an error that says what is wrong with it and where.
package func goldArticle(
  parsing bytes: [UInt8],
  file: String
) throws(DiagnosedError) -> GoldArticle {
  try goldValue(GoldArticle.self, from: bytes, at: SourceLocation(file: file))
}

/// The links of `links.json`, whose ends have to be among `events`.
package func goldLinks(
  parsing bytes: [UInt8],
  file: String,
  among events: Set<String>
) throws(DiagnosedError) -> [LabelledLink] {
  let links = try goldValue([LabelledLink].self, from: bytes, at: SourceLocation(file: file))
  for (index, link) in links.enumerated() {
    for (key, end) in [("from", link.from), ("to", link.to)] where !events.contains(end) {
      let offset = JSONPlaces(bytes).offset(of: [.index(index), .key(key)])
      throw error(.unknownEvent(end), at: offset, of: bytes, from: SourceLocation(file: file))
    }
  }
  return links
}

/// The rows of `cities.json`: forms of one city's name.
package func cityForms(
  parsing bytes: [UInt8],
  file: String
) throws(DiagnosedError) -> CityForms {
  CityForms(try goldValue([[String]].self, from: bytes, at: SourceLocation(file: file)))
}

/// A value of the JSON that begins at a place, or an error that says what is wrong with it and where.
func goldValue<Value: Decodable>(
  _ type: Value.Type,
  from bytes: [UInt8],
  at start: SourceLocation
) throws(DiagnosedError) -> Value {
  do {
    return try JSONDecoder().decode(type, from: Data(bytes))
  } catch let problem as DecodingError {
    let (path, words) = problem.told
    let offset = JSONPlaces(bytes).offset(of: path)
    throw error(.notGold(words), at: offset, of: bytes, from: start)
  } catch {
    throw DiagnosedError([
      Diagnostic(.error, .notGold("\(error)"), at: start)
    ])
  }
}

private func error(
  _ message: Diagnostic.Message,
  at offset: Int,
  of bytes: [UInt8],
  from start: SourceLocation
) -> DiagnosedError {
  let before = bytes.prefix(offset)
  let lineStart = (before.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
  let line = bytes[lineStart...].prefix { $0 != UInt8(ascii: "\n") }
  let place = SourceLocation(
    file: start.file,
    line: start.line + before.count { $0 == UInt8(ascii: "\n") },
    column: offset - lineStart + 1
  )
  let excerpt = String(decoding: line, as: UTF8.self)
  return DiagnosedError([Diagnostic(.error, message, at: place, excerpt: excerpt)])
}

extension DecodingError {
  /// Where in the value the problem lies, and what it is.
  fileprivate var told: (path: [JSONPlaces.Step], words: String) {
    switch self {
    case .keyNotFound(let key, let context):
      (context.steps, "the key '\(key.stringValue)' is missing")
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      (context.steps, context.words)
    @unknown default: ([], "\(self)")
    }
  }
}

extension DecodingError.Context {
  fileprivate var steps: [JSONPlaces.Step] {
    codingPath.map { key in key.intValue.map { .index($0) } ?? .key(key.stringValue) }
  }

  /// One line without a full stop at its end.
  fileprivate var words: String {
    let words = codingPath.isEmpty ? "this is no JSON of the right form" : debugDescription
    return words.hasSuffix(".") ? String(words.dropLast()) : words
  }
}

extension Diagnostic.Message {
  fileprivate static func notGold(_ words: String) -> Self {
    Self(
      identifier: "evaluate.not-gold",
      summary: words,
      hint: "docs/extraction.md says what a labelled folder holds"
    )
  }

  fileprivate static func unknownEvent(_ id: String) -> Self {
    Self(
      identifier: "evaluate.unknown-event",
      summary: "no gold record of this folder has the event '\(id)'"
    )
  }
}
