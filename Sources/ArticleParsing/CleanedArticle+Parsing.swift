import DigestModel
import LanguagePack

/// Finds the article in a raw text: headline, dateline, day, bylines, body; and drops the rest.
///
/// - Throws: that the text holds no paragraph that could be an article's.
package func cleanedArticle(
  parsing raw: RawArticle,
  pack: LanguagePack
) throws(DiagnosedError) -> Diagnosed<CleanedArticle> {
  guard let article = TextArticle(raw, pack)?.cleaned() else {
    throw DiagnosedError([
      Diagnostic(.error, .noBody, at: SourceLocation(file: raw.file))
    ])
  }
  var diagnostics: [Diagnostic] = []
  if article.publishedBasis == .none {
    diagnostics.append(Diagnostic(.warning, .noDay, at: SourceLocation(file: raw.file)))
  }
  return Diagnosed(article, diagnostics)
}

extension Diagnostic.Message {
  fileprivate static let noBody = Self(
    identifier: "raw.no-body",
    summary: "no paragraph of an article was found in the text",
    hint: "check that the file holds the article and not only its page's furniture"
  )

  fileprivate static let noDay = Self(
    identifier: "raw.no-day",
    summary: "the day of publication can't be told from the text",
    hint: "give 'published:' in the article's front matter"
  )
}
