import ArticleMarkdown
import ArticleParsing
import DigestModel
import EventExtraction
import LanguagePack

/// Nothing is lost: each article of the file is read or has an error, and what was read can be written.
///
/// Facts are read with `tables`, or with those that ship.
func copyLaws(
  _ bytes: [UInt8],
  file: String,
  _ tools: ReadingTools,
  _ tables: ExtractionTables? = nil
) -> [String] {
  let found = rawArticles(in: bytes, file: file)
  guard !found.isEmpty else { return ["neither an article nor an error came out"] }
  return found.flatMap { article in
    guard let raw = article.value else {
      return article.diagnostics.hasErrors ? [] : ["an article was lost without an error"]
    }
    return articleLaws(raw, tools.pack, tables ?? tools.tables)
  }
}

private func articleLaws(
  _ raw: RawArticle,
  _ pack: LanguagePack,
  _ tables: ExtractionTables
) -> [String] {
  let cleaned: CleanedArticle
  do throws(DiagnosedError) {
    cleaned = try cleanedArticle(parsing: raw, pack: pack).value
  } catch {
    return error.diagnostics.hasErrors ? [] : ["an article was refused without an error"]
  }
  let facts = facts(in: cleaned, knownTo: tables)
  return evidenceLaws(facts, cleaned) + writingLaws(cleaned, facts)
}

/// Each event and claim quotes words that stand in the headline or in one paragraph.
private func evidenceLaws(_ facts: ArticleFacts, _ cleaned: CleanedArticle) -> [String] {
  let places = [cleaned.headline.text] + cleaned.paragraphs
  let evidence = facts.mentions.map(\.evidence) + facts.claims.map(\.evidence)
  return evidence.filter { words in
    !places.contains { $0.utf8.firstRange(of: words.utf8) != nil }
  }.map { "no paragraph holds the evidence '\($0)'" }
}

/// The article's file reads back without an error as what was written into it.
private func writingLaws(_ cleaned: CleanedArticle, _ facts: ArticleFacts) -> [String] {
  guard let slug = Slug("artikel") else { return ["the slug is none"] }
  let article = Article(
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
    facts: facts,
    body: markdownBody(of: cleaned.paragraphs),
    origin: SourceLocation(file: "")
  )
  let read = ArticleMarkdown.article(
    parsing: markdown(of: article),
    file: "content/articles/\(article.id.text).md"
  )
  guard let back = read.value, !read.diagnostics.hasErrors else {
    return ["what was written does not read: \(read.diagnostics.map(\.message.summary))"]
  }
  var laws: [String] = []
  if paragraphs(ofMarkdown: back.body) != cleaned.paragraphs { laws.append("the body changed") }
  if markdown(of: back) != markdown(of: article) { laws.append("the head changed") }
  return laws
}
