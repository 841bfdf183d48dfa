import DigestModel

/// The articles of a raw file, whatever form its bytes have: text, an HTML page, JSON or JSON Lines of
/// article extractors, RSS, Atom or JSON Feed.
///
/// One for text, pages and single records, without `entry`; else one for each entry, in their order.
/// An entry that can't be read is nil, with its errors, and leaves the others. Limits: 10 MiB a file,
/// 100,000 articles in it, 1 MiB an article, elements and values nested 256 deep. UTF-16 is known by
/// its byte order mark.
package func rawArticles(in bytes: [UInt8], file: String) -> [Diagnosed<RawArticle?>] {
  guard bytes.count <= RawLimit.file else { return [failed(.fileTooLarge(bytes.count), file)] }
  guard let bytes = bytes.inUTF8 else { return [failed(.brokenUTF16, file)] }
  switch RawForm(of: bytes, file: file) {
  case .text:
    let text = rawText(of: bytes, file: file)
    return [
      Diagnosed(text.value.map { RawArticle(file: file, text: $0) }, text.diagnostics)
    ]
  case .html: return [page(bytes, file)]
  case .json: return jsonArticles(in: bytes, file: file)
  case .jsonLines:
    let pieces = linePieces(of: bytes, from: bytes.textStart)
    return recordArticles(pieces, of: bytes, file: file, numberedByLine: true)
  case .feed: return feed(bytes, file)
  case .unknown: return [failed(.unknownForm, file)]
  }
}

/// Whether a file may be raw copy: markup and JSON under any name, plain text only where
/// its name ends as that of raw copy, so that notes and pictures lying by are none.
package func isRawCopy(_ bytes: [UInt8], file: String) -> Bool {
  let ending = RelativePath(file)?.ending ?? ""
  if rawEndings.contains(ending) { return true }
  return bytes.count <= RawLimit.file
    && ![.text, .unknown].contains(RawForm(of: bytes.inUTF8 ?? bytes, file: file))
}

/// The ending for a file that keeps these bytes.
package func rawEnding(of bytes: [UInt8]) -> String {
  switch RawForm(of: bytes.inUTF8 ?? bytes, file: "") {
  case .text: "txt"
  case .html: "html"
  case .json: "json"
  case .jsonLines: "jsonl"
  case .feed, .unknown: "xml"
  }
}

private let rawEndings: Set<String> = [
  "txt", "text", "html", "htm", "xhtml", "json", "jsonl", "ndjson", "xml", "rss", "atom",
]

private func page(_ bytes: [UInt8], _ file: String) -> Diagnosed<RawArticle?> {
  guard let text = markupText(of: bytes) else { return failed(.unknownCharset, file) }
  do throws(MarkupTree.Fault) {
    let tree = try MarkupTree(parsing: text, as: .html)
    guard !tree.isTooDeep else { return failed(.tooDeep, file) }
    return tree.withRoot { root in
      guard let root else { return failed(.noText, file) }
      let head = PageHead(root)
      let body = pageBody(root)
      let metadata = head.metadata(headline: body?.headline)
      let lines =
        body?.lines.joined(separator: "\n\n") ?? head.linkedData.body.map(plainText) ?? ""
      return limited(RawArticle(file: file, text: lines, metadata: metadata))
    }
  } catch {
    return failed(.fault(error), file)
  }
}

/// The body with what classes call furniture left out, unless that leaves next to nothing.
private func pageBody(_ root: MarkupNode) -> PageBody? {
  let strict = PageBody(PageBlocks(root, obeysClasses: true))
  if let strict, strict.weight >= 400 { return strict }
  let lenient = PageBody(PageBlocks(root, obeysClasses: false))
  guard let lenient, lenient.weight > 3 * (strict?.weight ?? 0) else { return strict }
  return lenient
}

private func plainText(_ text: String) -> String { text.isMarkup ? htmlText(text) : text }

private func feed(_ bytes: [UInt8], _ file: String) -> [Diagnosed<RawArticle?>] {
  guard let text = markupText(of: bytes) else { return [failed(.unknownCharset, file)] }
  // Attributes that a feed gives to its elements by default are as costly as entities.
  for declaration in ["<!ENTITY", "<!ATTLIST"]
  where text.utf8.firstRange(of: declaration.utf8) != nil {
    return [failed(.entities, file)]
  }
  do throws(MarkupTree.Fault) {
    let tree = try MarkupTree(parsing: text.withoutDeclaration, as: .xml)
    guard !tree.isTooDeep else { return [failed(.tooDeep, file)] }
    let articles = tree.withRoot { $0.map { FeedEntries($0, file: file).articles } ?? [] }
    if articles.count > RawLimit.entries { return [failed(.tooManyEntries(articles.count), file)] }
    return articles.isEmpty ? [failed(.noEntries, file)] : articles
  } catch {
    return [failed(.fault(error), file)]
  }
}

/// The article with its text made plain, or why it is none.
func limited(_ article: RawArticle) -> Diagnosed<RawArticle?> {
  guard article.text.utf8.count <= RawLimit.article else {
    let message = Diagnostic.Message.articleTooLarge(article.text.utf8.count)
    return Diagnosed(nil, [Diagnostic(.error, message, at: article.location)])
  }
  guard !singleLine(article.text).isEmpty else {
    return Diagnosed(nil, [Diagnostic(.error, .noText, at: article.location)])
  }
  let plain = RawArticle(
    file: article.file,
    text: plainLines(article.text),
    line: article.line,
    entry: article.entry,
    metadata: article.metadata
  )
  return Diagnosed(plain)
}

func failed(
  _ message: Diagnostic.Message,
  _ file: String,
  line: Int = 1
) -> Diagnosed<RawArticle?> {
  Diagnosed(nil, [Diagnostic(.error, message, at: SourceLocation(file: file, line: line))])
}

extension [UInt8] {
  /// Behind the byte order mark.
  var textStart: Int { starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}

extension String {
  /// Without the XML declaration, whose charset is that of the bytes and not of this text; the line
  /// breaks in it stay.
  fileprivate var withoutDeclaration: String {
    guard let start = firstIndex(of: "<"), self[start...].hasPrefix("<?xml"),
      let end = self[start...].firstIndex(of: ">")
    else { return String(drop { $0.isWhitespace }) }
    return String(self[index(after: end)...].drop { $0 == " " || $0 == "\t" })
  }
}

extension Diagnostic.Message {
  fileprivate static let unknownForm = Self(
    identifier: "raw.unknown-form",
    summary: "this is XML, but no feed and no page",
    hint: "give RSS, Atom, HTML, JSON or plain text"
  )
  fileprivate static let unknownCharset = Self(
    identifier: "raw.unknown-charset",
    summary: "the file declares a charset that is not read",
    hint: "UTF-8, UTF-16, ISO-8859-1 and windows-1252 are; save it as UTF-8"
  )
  fileprivate static let entities = Self(
    identifier: "raw.entities",
    summary: "the feed defines entities or attributes of its own, which are not read",
    hint: "write the characters themselves"
  )
  fileprivate static let noEntries = Self(
    identifier: "raw.no-entries",
    summary: "the file holds no article: no entry, no record",
    hint: "check that it is the feed or list that you meant"
  )
  fileprivate static let brokenUTF16 = Self(
    identifier: "raw.broken-utf-16",
    summary: "the file begins as UTF-16, but is none",
    hint: "save it as UTF-8"
  )
  static let noText = Self(
    identifier: "raw.no-text",
    summary: "the article has no text",
    hint: "give the whole article; a title or an address alone is not enough"
  )
  fileprivate static func fault(_ fault: MarkupTree.Fault) -> Self {
    switch fault {
    case .unreadable: noText
    case .crowdedTag: crowdedTag
    }
  }
  private static let crowdedTag = Self(
    identifier: "raw.crowded-tag",
    summary: "a tag has more than \(MarkupTree.mostAttributes) attributes",
    hint: "this is no article as outlets write them; save its text alone"
  )
  static let tooDeep = Self(
    identifier: "raw.too-deep",
    summary: "elements or values are nested more than 256 deep",
    hint: "this is no article as outlets write them; save its text alone"
  )
}
