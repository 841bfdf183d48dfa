import DigestModel
import SiteFiles

/// All that reading one raw article gives, so that an article can be written of it elsewhere and later.
struct StreamedArticle: Hashable, Sendable {
  /// The raw file; of one that holds several articles, `entry` says which one it is.
  let raw: RelativePath
  let entry: RawEntry?
  /// Of the raw copy, as the import ledger has it.
  let sha256: String
  let read: ReadArticle
  /// What read it.
  let version: ReadingVersion
}

extension StreamedArticle {
  /// The form of the lines; another one is told, and not read.
  static let format = 1

  /// The line, with what a person should look at.
  func json(_ problems: [Diagnostic]) -> JSONValue {
    guard case .object(var members) = read.facts.streamedJSON else { return .null }
    members["format"] = .number(Self.format)
    members["simpul"] = .text(version.program)
    members["rules"] = .text(version.rules)
    members["raw"] = .text(raw.text)
    members["sha256"] = .text(sha256)
    if let entry {
      members["entry"] = .number(entry.number)
      members["identity"] = .text(orNull: entry.identity)
    }
    members["article"] = read.cleaned.json
    members["problems"] = .list(problems.map(\.json))
    return .object(members)
  }
}

/// The line of an article that could not be read: what is wrong, where, and what else was noticed.
func errorJSON(
  line: Int,
  raw: RelativePath?,
  _ problems: [Diagnostic]
) -> JSONValue {
  let first = problems.firstIndex { $0.severity == .error } ?? problems.startIndex
  let error = problems.indices.contains(first) ? problems[first] : nil
  let others = problems.indices.filter { $0 != first }.map { problems[$0] }
  return .object([
    "format": .number(StreamedArticle.format),
    "line": .number(line),
    "raw": .text(orNull: raw?.text),
    "error": error?.json ?? .null,
    "problems": .list(others.map(\.json)),
  ])
}
