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
  return Diagnosed(article, article.warnings(at: raw.location))
}

extension CleanedArticle {
  /// What a person should look at: where text and file disagree, and a day that can't be told.
  package func warnings(at place: SourceLocation) -> [Diagnostic] {
    let doubts = disagreements.map { Diagnostic(.warning, .textDisagrees($0), at: place) }
    return publishedBasis == .none ? doubts + [Diagnostic(.warning, .noDay, at: place)] : doubts
  }
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
