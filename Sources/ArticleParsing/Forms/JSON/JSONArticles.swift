import DigestModel

/// The articles of a JSON file: one record, a list of them, or a JSON Feed.
func jsonArticles(in bytes: [UInt8], file: String) -> [Diagnosed<RawArticle?>] {
  guard let start = bytes[bytes.textStart...].firstIndex(where: { $0 > 0x20 }) else { return [] }
  if bytes[start] == UInt8(ascii: "[") {
    let pieces = listPieces(of: bytes, from: start)
    if pieces.isEmpty { return [failed(.noRecords, file)] }
    return recordArticles(pieces, of: bytes, file: file, numberedByLine: false)
  }
  let lines = LineNumbers(bytes)
  do throws(JSONFault) {
    let tree = try JSONReader.tree(of: bytes, in: start..<bytes.count)
    guard case .list(let items)? = tree["items"], tree["version"] != nil || tree["title"] != nil
    else { return [article(of: tree, nil, 1, file)] }
    if items.isEmpty { return [failed(.noRecords, file)] }
    if items.count > RawLimit.entries { return [failed(.tooManyEntries(items.count), file)] }
    let title = tree["title"]?.text.map(feedPublisher)
    return items.enumerated().map { number, item in
      let line = lines.line(at: item.offset)
      return article(of: item, RawEntry(number: number + 1), line, file, feedTitle: title)
    }
  } catch {
    return [failed(.fault(error), file, line: lines.line(at: error.offset))]
  }
}

/// An article for each piece, numbered by its line or by its place.
func recordArticles(
  _ pieces: [Range<Int>],
  of bytes: [UInt8],
  file: String,
  numberedByLine: Bool
) -> [Diagnosed<RawArticle?>] {
  if pieces.count > RawLimit.entries { return [failed(.tooManyEntries(pieces.count), file)] }
  let lines = LineNumbers(bytes)
  return pieces.enumerated().map { number, piece in
    let start = bytes[piece].firstIndex { $0 > 0x20 } ?? piece.lowerBound
    let line = lines.line(at: start)
    do throws(JSONFault) {
      let tree = try JSONReader.tree(of: bytes, in: piece)
      return article(of: tree, RawEntry(number: numberedByLine ? line : number + 1), line, file)
    } catch {
      return failed(.fault(error), file, line: lines.line(at: error.offset))
    }
  }
}

/// The article that a record holds.
func article(
  of tree: JSONTree,
  _ entry: RawEntry?,
  _ line: Int,
  _ file: String,
  feedTitle: String? = nil
) -> Diagnosed<RawArticle?> {
  let record = ExtractorRecord(tree: tree, feedTitle: feedTitle)
  guard case .object = tree, let text = record.text else {
    return failed(.noText, file, line: line)
  }
  return limited(
    RawArticle(
      file: file,
      text: text,
      line: line,
      entry: entry.map { RawEntry(number: $0.number, identity: record.identity) },
      metadata: record.metadata
    )
  )
}

extension Diagnostic.Message {
  /// What is wrong with JSON at a place.
  package static func fault(_ fault: JSONFault) -> Self {
    switch fault {
    case .syntax: .badJSON
    case .tooDeep: .tooDeep
    }
  }

  fileprivate static let badJSON = Self(
    identifier: "raw.bad-json",
    summary: "this is no JSON from here on",
    hint: "see whether a bracket, a comma or a quotation mark is missing"
  )

  fileprivate static let noRecords = Self(
    identifier: "raw.no-records",
    summary: "the list holds no record of an article"
  )
}
