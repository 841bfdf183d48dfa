import DigestModel
import SiteFiles

/// What the language stages made of one raw article.
package struct ReadArticle: Hashable, Sendable {
  package var cleaned: CleanedArticle
  package var facts: ArticleFacts

  package init(cleaned: CleanedArticle, facts: ArticleFacts) {
    self.cleaned = cleaned
    self.facts = facts
  }
}

extension ReadArticle {
  var machineText: MachineText {
    MachineText(headline: cleaned.headline.text, paragraphs: cleaned.paragraphs)
  }

  /// The article that is written, under `slug` and with `body` made of the cleaned paragraphs.
  func article(slug: Slug, body: String, raw: RelativePath) -> Article {
    Article(
      slug: slug,
      headline: cleaned.headline,
      published: cleaned.published,
      publishedBasis: cleaned.publishedBasis,
      publisher: cleaned.publisher,
      dateline: cleaned.dateline,
      authors: cleaned.authors,
      editors: cleaned.editors,
      readAlso: cleaned.readAlso,
      sources: cleaned.sources,
      raw: raw.text,
      facts: facts,
      body: body,
      origin: SourceLocation(file: raw.text)
    )
  }
}
