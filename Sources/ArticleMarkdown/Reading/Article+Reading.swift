import DigestModel
import MarkedYAML

/// Reads an article of `content/articles`, strictly.
///
/// All problems of the file come in one run, in the order of the text, with places in `file`. An error
/// leaves no article; a warning does not. The slug comes from the name of `file`
/// (`YYYY-MM-DD-slug.md`, `undated/slug.md`, else the whole name), everything else from the text.
/// Whether topics, countries and offices are known, and evidence stands in the body, is not looked
/// at here: see `problems(in:knowing:)`. Form of the file: docs/content.md.
package func article(parsing text: String, file: String) -> Diagnosed<Article?> {
  soundOnly(articleDraft(parsing: text, file: file))
}

/// Reads an article and holds its facts against its body and `names`, all problems in one run.
///
/// What can be read of a file with errors in it is checked too. An error of its form leaves no article;
/// a fact that is not known does not.
package func article(
  parsing text: String,
  file: String,
  knowing names: KnownNames
) -> Diagnosed<Article?> {
  let draft = articleDraft(parsing: text, file: file)
  guard let article = draft.value else { return draft }
  let problems = problems(in: article, knowing: names)
  return Diagnosed(soundOnly(draft).value, (draft.diagnostics + problems).inPrintingOrder())
}

private func articleDraft(parsing text: String, file: String) -> Diagnosed<Article?> {
  contentDraft(parsing: text, file: file) { reader, content in
    let name = reader.articleName(ofFile: file)
    let headline = reader.headline()
    let published = reader.published(name: name)
    let updated = reader.updated(after: published.day)
    let publisher = reader.string(.publisher)
    let dateline = reader.dateline()
    let authors = reader.strings(.authors)
    let editors = reader.strings(.editors)
    var (facts, places) = reader.facts()
    let readAlso = reader.strings(.readAlso)
    let sources = reader.sources()
    places.sources = sources.map(\.place)
    let raw = reader.rawPath()
    let isOwnText = reader.flag(.ownText) ?? false
    let release = reader.release(published: published.day)
    let corrections = reader.corrections(after: published.day)
    let aliases = reader.aliases()
    places.aliases = aliases.map(\.place)
    if content.body.isEmpty { reader.report(.bodyEmpty, at: content.bodyLocation, as: .warning) }
    guard let name else { return nil }
    return Article(
      slug: name.slug,
      // Without a title there is an error, and no more than a check of the other facts.
      headline: headline ?? Headline(""),
      published: published.day,
      publishedBasis: published.basis,
      updated: updated,
      publisher: publisher,
      dateline: dateline,
      authors: authors,
      editors: editors,
      readAlso: readAlso,
      sources: sources.map(\.credit),
      raw: raw,
      isOwnText: isOwnText,
      release: release,
      corrections: corrections,
      aliases: aliases.map(\.alias),
      facts: facts,
      body: content.body,
      origin: content.bodyLocation,
      places: places
    )
  }
}

extension Diagnostic.Message {
  fileprivate static let bodyEmpty = Self(
    identifier: "article.body-empty",
    summary: "the article has no body",
    hint: "write it below the closing '---'"
  )
}
