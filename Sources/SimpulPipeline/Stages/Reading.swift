import ArticleParsing
import DigestModel
import EventExtraction
import LanguagePack
import SiteFiles

/// Turns one raw article into cleaned text and facts; nil, with an error, where it can't.
package typealias ArticleReader = @Sendable (RawArticle) -> Diagnosed<ReadArticle?>

/// Makes the reader out of the world's facts and the language packs inside the binary.
///
/// What is read comes from outside, so this is the one stage that callers hand in: `articleReader`,
/// or a simpler one in tests.
package typealias ArticleReaderMaker =
  @Sendable (Knowledge, any ReadableFiles) throws(FileError) -> Diagnosed<ArticleReader?>

/// Makes the reader of raw copy out of the language pack and the world's facts.
@Sendable
package func articleReader(
  _ knowledge: Knowledge,
  _ embedded: any ReadableFiles
) throws(FileError) -> Diagnosed<ArticleReader?> {
  try articleReader(knowledge, embedded, .all)
}

/// Makes a reader that leaves out what `rules` leave out, for measuring what that is worth.
package func articleReader(following rules: ReadingRules) -> ArticleReaderMaker {
  { knowledge, embedded throws(FileError) in try articleReader(knowledge, embedded, rules) }
}

private func articleReader(
  _ knowledge: Knowledge,
  _ embedded: any ReadableFiles,
  _ rules: ReadingRules
) throws(FileError) -> Diagnosed<ArticleReader?> {
  let files = try languageFiles(embedded)
  do throws(DiagnosedError) {
    let pack = try LanguagePack(files: files, rules: rules)
    let tables = try ExtractionTables(pack: pack, knowledge: knowledge, files: files)
    return Diagnosed({ readArticle($0, pack, tables) })
  } catch {
    return Diagnosed(nil, error.diagnostics)
  }
}

private func readArticle(
  _ raw: RawArticle,
  _ pack: LanguagePack,
  _ tables: ExtractionTables
) -> Diagnosed<ReadArticle?> {
  do throws(DiagnosedError) {
    let cleaned = try cleanedArticle(parsing: raw, pack: pack)
    let facts = facts(in: cleaned.value, knownTo: tables)
    return Diagnosed(ReadArticle(cleaned: cleaned.value, facts: facts), cleaned.diagnostics)
  } catch {
    return Diagnosed(nil, error.diagnostics)
  }
}

/// The texts of the language's files by name: `dates.yaml`.
private func languageFiles(_ embedded: any ReadableFiles) throws(FileError) -> [String: String] {
  var texts: [String: String] = [:]
  for path in try embedded.files(under: RelativePath("language/id")) {
    texts[path.name] = try embedded.text(of: path)
  }
  return texts
}
