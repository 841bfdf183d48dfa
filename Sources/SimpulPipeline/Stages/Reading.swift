import ArticleParsing
import DigestModel
import EventExtraction
import LanguagePack
import SiteFiles

/// Turns one raw article into cleaned text and facts; nil, with an error, where it can't.
package typealias ArticleReader = @Sendable (RawArticle) -> Diagnosed<ReadArticle?>

/// Makes the reader out of the world's facts and the words of the language.
///
/// What is read comes from outside, so this is the one stage that callers hand in: `articleReader`,
/// or a simpler one in tests.
package typealias ArticleReaderMaker =
  @Sendable (Knowledge, LanguageSources) throws(FileError) -> Diagnosed<ArticleReader?>

/// Makes the reader of raw copy out of the language pack and the world's facts.
@Sendable
package func articleReader(
  _ knowledge: Knowledge,
  _ language: LanguageSources
) throws(FileError) -> Diagnosed<ArticleReader?> {
  try articleReader(knowledge, language, .all)
}

/// Makes a reader that leaves out what `rules` leave out, for measuring what that is worth.
package func articleReader(following rules: ReadingRules) -> ArticleReaderMaker {
  { knowledge, language throws(FileError) in try articleReader(knowledge, language, rules) }
}

private func articleReader(
  _ knowledge: Knowledge,
  _ language: LanguageSources,
  _ rules: ReadingRules
) throws(FileError) -> Diagnosed<ArticleReader?> {
  let found = try languagePack(language, rules)
  guard let pack = found.value else { return Diagnosed(nil, found.diagnostics) }
  let reader = articleReader(knowledge, pack)
  return Diagnosed(reader.value, found.diagnostics + reader.diagnostics)
}

/// Makes a reader with words of the language that were read already.
func articleReader(_ knowledge: Knowledge, _ pack: LanguagePack) -> Diagnosed<ArticleReader?> {
  do throws(DiagnosedError) {
    let tables = try ExtractionTables(pack: pack, knowledge: knowledge)
    return Diagnosed { readArticle($0, pack, tables) }
  } catch {
    return Diagnosed(nil, error.diagnostics)
  }
}

/// The words of the language; nil, with errors, where a file of them can't be read.
func languagePack(
  _ language: LanguageSources,
  _ rules: ReadingRules = .all
) throws(FileError) -> Diagnosed<LanguagePack?> {
  let files = try language.files()
  guard let value = files.value else { return Diagnosed(nil, files.diagnostics) }
  do throws(DiagnosedError) {
    return Diagnosed(try LanguagePack(files: value, rules: rules), files.diagnostics)
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
