import ArticleParsing
import DigestModel
import SiteFiles

extension StreamedArticle {
  /// Reads a line that `extract --stream` wrote; nil, with an error, where it holds no article.
  ///
  /// Every member that the article is written of has to be there, in its form. What it says is held
  /// against nothing: that the article reads back is for its writing to see.
  static func reading(_ bytes: [UInt8], at place: SourceLocation) -> Diagnosed<StreamedArticle?> {
    do throws(JSONFault) {
      let tree = try JSONTree.reading(bytes)
      do throws(FactsFault) {
        return Diagnosed(try FactsReader(tree).streamedArticle())
      } catch {
        return failed(error.message, place, offset: error.offset)
      }
    } catch {
      return failed(.fault(error), place, offset: error.offset)
    }
  }

  private static func failed(
    _ message: Diagnostic.Message,
    _ place: SourceLocation,
    offset: Int
  ) -> Diagnosed<StreamedArticle?> {
    let there = SourceLocation(file: place.file, line: place.line, column: place.column + offset)
    return Diagnosed(nil, [Diagnostic(.error, message, at: there)])
  }
}

extension FactsReader {
  fileprivate func streamedArticle() throws(FactsFault) -> StreamedArticle {
    try expectFormat(StreamedArticle.format)
    let raw = try parsed("raw", "a path below the site's folder") { RelativePath($0) }
    guard raw.fileOfEntry == nil else {
      throw fault("raw", .wrongForm("raw", "a raw file's path, without the key of an entry"))
    }
    let number = try optionalNumber("entry")
    let identity = try optionalText("identity")
    return StreamedArticle(
      raw: raw,
      entry: number.map { RawEntry(number: $0, identity: identity) },
      sha256: try parsed("sha256", "64 hexadecimal digits") { $0.isSHA256 ? $0 : nil },
      read: ReadArticle(cleaned: try member("article").cleanedArticle(), facts: try facts()),
      version: ReadingVersion(program: try text("simpul"), rules: try text("rules"))
    )
  }

  /// A line that tells an error, or one of another form, is told as what it is.
  private func expectFormat(_ format: Int) throws(FactsFault) {
    if has("error") {
      let summary = try member("error").text("summary")
      throw fault("error", .notExtracted(summary.withoutHiddenCharacters))
    }
    let found = try number("format")
    guard found == format else { throw fault("format", .otherFormat(found, format)) }
  }
}

extension String {
  fileprivate var isSHA256: Bool {
    utf8.count == 64 && utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}

extension Diagnostic.Message {
  fileprivate static func notExtracted(_ summary: String) -> Self {
    Self(
      identifier: "facts.not-extracted",
      summary: "extract could not read this article: \(summary)",
      hint: "mend its raw copy and extract it again, or take the line out"
    )
  }

  fileprivate static func otherFormat(_ found: Int, _ known: Int) -> Self {
    Self(
      identifier: "facts.other-format",
      summary: "the line has the form \(found); this simpul reads form \(known)",
      hint: "extract and import with the same version of simpul"
    )
  }
}
