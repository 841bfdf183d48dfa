import DigestModel
import LanguagePack

/// Finds the article in a raw text: headline, dateline, day, bylines, body; and drops the rest.
///
/// What the file says of the article beside its text beats what the text lets guess; the address that
/// it came from becomes a source. Where the two disagree a warning says so.
///
/// - Throws: that the text holds no paragraph that could be an article's.
package func cleanedArticle(
  parsing raw: RawArticle,
  pack: LanguagePack
) throws(DiagnosedError) -> Diagnosed<CleanedArticle> {
  guard var article = TextArticle(raw, pack)?.cleaned() else {
    throw DiagnosedError([Diagnostic(.error, .noBody, at: raw.location)])
  }
  article.disagreements = article.disagreements(with: raw.metadata, pack)
  article.take(raw.metadata)
  var diagnostics = article.disagreements.map {
    Diagnostic(.warning, .textDisagrees($0), at: raw.location)
  }
  if article.publishedBasis == .none {
    diagnostics.append(Diagnostic(.warning, .noDay, at: raw.location))
  }
  return Diagnosed(article, diagnostics)
}

extension Diagnostic.Message {
  fileprivate static let noBody = Self(
    identifier: "raw.no-body",
    summary: "no paragraph of an article was found in the text",
    hint: "check that the file holds the article and not only its page's furniture"
  )

  fileprivate static func textDisagrees(_ disagreement: Disagreement) -> Self {
    Self(
      identifier: "raw.text-disagrees",
      summary: "\(disagreement)",
      hint: "the metadata's is taken; if the text is right, correct the article"
    )
  }

  fileprivate static let noDay = Self(
    identifier: "raw.no-day",
    summary: "the day of publication can't be told from the text",
    hint: "give 'published:' in the article's front matter"
  )
}
