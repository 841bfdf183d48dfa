import ArticleParsing
import DigestModel
import SiteFiles

/// Turns lines of raw copy into lines of facts; knows nothing of other lines.
struct CopyReading: Sendable {
  let read: ArticleReader
  let version: ReadingVersion
  /// The raw file that the lines are those of, where they don't say another one.
  let raw: RelativePath?

  /// What the stream is called where a place in it is told.
  static let source = "standard input"

  func result(of line: StreamLine) -> CopyResult {
    let place = SourceLocation(file: Self.source, line: line.number)
    guard let bytes = line.bytes else {
      return failure(line, nil, [Diagnostic(.error, .lineTooLong, at: place)])
    }
    guard bytes.contains(where: { $0 > 0x20 }) else {
      return failure(line, nil, [Diagnostic(.error, .emptyLine, at: place)])
    }
    let found = CopyLine.reading(bytes, at: place)
    guard let copy = found.value else { return failure(line, nil, found.diagnostics) }
    let taken = copy.rawFile(bytes, number: line.number, in: raw, at: place)
    guard let file = taken.value, let article = file.article.value else {
      let problems = taken.diagnostics + (taken.value?.article.diagnostics ?? [])
      return failure(line, copy.raw ?? raw, problems)
    }
    let result = article.read(by: read)
    let problems = file.article.diagnostics + result.diagnostics
    guard let read = result.value, !problems.hasErrors else {
      return failure(line, file.path, problems)
    }
    let streamed = StreamedArticle(
      raw: article.entry == nil ? file.path : file.path.fileOfEntry ?? file.path,
      entry: article.entry,
      sha256: file.sha256,
      read: read,
      version: version
    )
    return CopyResult(json: streamed.json(problems), isArticle: true)
  }

  private func failure(
    _ line: StreamLine,
    _ raw: RelativePath?,
    _ problems: [Diagnostic]
  ) -> CopyResult {
    CopyResult(json: errorJSON(line: line.number, raw: raw, problems), isArticle: false)
  }
}

/// What became of a line.
struct CopyResult: Sendable {
  let bytes: [UInt8]
  let isArticle: Bool

  init(json: JSONValue, isArticle: Bool) {
    bytes = Array(json.line.utf8) + [UInt8(ascii: "\n")]
    self.isArticle = isArticle
  }
}

extension CopyLine {
  /// The raw file that import would take in, or the one of its articles that is meant.
  ///
  /// `stream` is the raw file whose lines these are, if that was said.
  fileprivate func rawFile(
    _ bytes: [UInt8],
    number: Int,
    in stream: RelativePath?,
    at place: SourceLocation
  ) -> Diagnosed<RawFile?> {
    if let copy {
      let bytes = Array(copy.utf8)
      let path = raw ?? Self.ownPath(of: bytes, ending: rawEnding(of: bytes))
      return path.map { chosen(RawFile.articles(in: bytes, of: $0), at: place) } ?? Diagnosed(nil)
    }
    if let raw { return entryFile(of: raw, number: entry, at: place) }
    if let stream { return entryFile(of: stream, number: number, at: place) }
    let article = Self.ownPath(of: bytes, ending: "json").map { path in
      RawFile(
        path: path,
        sha256: SiteFiles.sha256(of: bytes),
        article: record(of: path.text, entry: nil).copied
      )
    }
    return Diagnosed(article)
  }

  /// A record among others of a raw file of JSON Lines.
  private func entryFile(
    of raw: RelativePath,
    number: Int?,
    at place: SourceLocation
  ) -> Diagnosed<RawFile?> {
    let article = record(of: raw.text, entry: number ?? 1)
    var keys = RawEntryKeys(raw)
    guard let value = article.value, let key = keys.key(of: value.entry, at: 1) else {
      return Diagnosed(nil, article.diagnostics)
    }
    guard raw.fileOfEntry == nil else {
      return Diagnosed(nil, [Diagnostic(.error, .nameOfEntry, at: place)])
    }
    guard number != nil || value.entry?.identity != nil else {
      return Diagnosed(nil, [Diagnostic(.error, .noKey, at: place)])
    }
    return Diagnosed(RawFile(path: key, sha256: value.sha256, article: article.copied))
  }

  /// The article that is meant among those of a whole raw file.
  private func chosen(
    _ files: [RawFile],
    at place: SourceLocation
  ) -> Diagnosed<RawFile?> {
    if let entry {
      guard files.indices.contains(entry - 1) else {
        return Diagnosed(nil, [Diagnostic(.error, .noSuchEntry(files.count), at: place)])
      }
      return Diagnosed(files[entry - 1])
    }
    guard files.count == 1 else {
      return Diagnosed(nil, [Diagnostic(.error, .severalArticles(files.count), at: place)])
    }
    return Diagnosed(files.first)
  }

  /// Where copy counts as lying that does not say it: in a raw file named by its bytes.
  private static func ownPath(of bytes: [UInt8], ending: String) -> RelativePath? {
    RelativePath("\(rawFolder)/stream/\(SiteFiles.sha256(of: bytes).prefix(16)).\(ending)")
  }
}

extension Diagnostic.Message {
  fileprivate static let lineTooLong = Self(
    identifier: "stream.line-too-long",
    summary: "the line has more than 10 MiB, and was passed over",
    hint: "see whether line breaks between articles are missing"
  )

  fileprivate static let emptyLine = Self(
    identifier: "stream.empty-line",
    summary: "the line is empty",
    hint: "give one article on each line"
  )

  fileprivate static let noKey = Self(
    identifier: "stream.no-key",
    summary: "nothing tells which article of its raw file the record is",
    hint: "give the line's number in that file as 'entry', or an 'id' or 'url'"
  )

  fileprivate static func noSuchEntry(_ count: Int) -> Self {
    Self(
      identifier: "stream.no-such-entry",
      summary: "the raw file holds no article of this number",
      hint: "it holds \(count), counted from 1"
    )
  }

  fileprivate static func severalArticles(_ count: Int) -> Self {
    Self(
      identifier: "stream.several-articles",
      summary: "the raw file holds \(count) articles, and the line does not say which one is meant",
      hint: "give a line for each of them, with 'entry' from 1 to \(count)"
    )
  }
}
