import DigestModel

/// Notes the articles that are taken for copies, since an editor may know better.
package func notes(on copies: ArticleCopies, among articles: [Article]) -> [Diagnostic] {
  let origins = Dictionary(articles.map { ($0.id, $0.origin) }) { first, _ in first }
  return copies.texts.flatMap { text in
    text.copies.map { copy in
      Diagnostic(
        .note,
        .likelyCopy(of: origins[text.original]?.file ?? text.original.text, percent: copy.percent),
        at: origins[copy.article]
      )
    }
  }
}

/// Notes the articles whose text an editor calls their own without need.
package func needlessOwnTexts(of articles: [Article], beside disowned: Set<ArticleID>)
  -> [Diagnostic]
{
  articles.filter { $0.isOwnText && !disowned.contains($0.id) }.map {
    Diagnostic(.note, .needlessOwnText, at: SourceLocation(file: $0.origin.file))
  }
}

extension Diagnostic.Message {
  fileprivate static func likelyCopy(of original: String, percent: Int) -> Self {
    Self(
      identifier: "article.likely-copy",
      summary: "the text is a copy of '\(original)': \(percent) percent of the shorter text"
        + " stands in the longer one",
      hint:
        "the two count as one source; if one was imported by mistake, delete it, and if it is no"
        + " copy, write 'ownText: true' in its front matter"
    )
  }

  fileprivate static let needlessOwnText = Self(
    identifier: "article.needless-own-text",
    summary: "'ownText' says nothing: the text would be taken for no copy without it",
    hint: "take the line out"
  )
}
