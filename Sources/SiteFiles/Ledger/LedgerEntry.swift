import DigestModel

/// What import once did with a raw file.
package struct LedgerEntry: Hashable, Sendable {
  package var raw: RelativePath
  /// SHA-256 of the raw file's bytes.
  package var sha256: String
  /// The article that was made of it.
  package var article: RelativePath
  /// SHA-256 of the article's file as import wrote it.
  package var written: String
  /// What the machine read as the article's own words; nil in lines of old.
  package let text: MachineText?
  /// Where the raw text said otherwise than what came with it.
  package let disagreements: [Disagreement]
  /// The whole line as it stands in the ledger, with the facts as the machine found them.
  ///
  /// Kept as text, so that a line that nothing changed stays the same to the byte.
  package let line: String

  /// A new entry; `facts` is what was found in the article.
  package init(
    raw: RelativePath,
    sha256: String,
    article: RelativePath,
    written: String,
    facts: JSONValue,
    text: MachineText? = nil,
    disagreements: [Disagreement] = []
  ) {
    self.raw = raw
    self.sha256 = sha256
    self.article = article
    self.written = written
    self.text = text
    self.disagreements = disagreements
    var members: [String: JSONValue] = [
      "raw": .text(raw.text), "sha256": .text(sha256), "article": .text(article.text),
      "written": .text(written), "facts": facts,
    ]
    if let text {
      members["headline"] = .text(text.headline)
      members["body"] = .text(text.body)
    }
    if !disagreements.isEmpty { members["disagreements"] = .list(disagreements.map(\.json)) }
    line = JSONValue.object(members).line
  }

  /// The same entry for a raw file or an article with another name; nil where its line is no JSON.
  package func renamed(raw: RelativePath, article: RelativePath) -> LedgerEntry? {
    guard let facts else { return nil }
    return LedgerEntry(
      raw: raw,
      sha256: sha256,
      article: article,
      written: written,
      facts: facts,
      text: text,
      disagreements: disagreements
    )
  }

  /// The facts as the machine found them; nil where the line is no JSON.
  package var facts: JSONValue? {
    guard case .object(let members) = JSONLine(number: 1, text: line).decoded(as: JSONValue.self)
    else { return nil }
    return members["facts"] ?? .object([:])
  }

  init?(_ record: LedgerRecord, line: String) {
    guard let raw = RelativePath(record.raw), let article = RelativePath(record.article)
    else { return nil }
    self.raw = raw
    sha256 = record.sha256
    self.article = article
    written = record.written
    text = record.headline.flatMap { headline in
      record.body.map { MachineText(headline: headline, body: $0) }
    }
    disagreements = (record.disagreements ?? []).compactMap(Disagreement.init)
    self.line = line
  }
}

/// The part of a ledger's line that import reads again.
struct LedgerRecord: Decodable {
  let raw: String
  let sha256: String
  let article: String
  let written: String
  /// Left out by lines of old.
  let headline: String?
  let body: String?
  /// Left out by lines of old, and where nothing disagrees.
  let disagreements: [JSONValue]?
}

extension Disagreement {
  /// `{"of": "day", "metadata": …, "text": …}`.
  package var json: JSONValue {
    .object(["of": .text(subject.rawValue), "metadata": .text(metadata), "text": .text(text)])
  }

  /// Nil where an editor left something that says nothing.
  fileprivate init?(_ json: JSONValue) {
    guard case .object(let members) = json, case .text(let name) = members["of"],
      let subject = Subject(rawValue: name), case .text(let metadata) = members["metadata"],
      case .text(let text) = members["text"]
    else { return nil }
    self.init(subject, metadata: metadata, text: text)
  }
}
