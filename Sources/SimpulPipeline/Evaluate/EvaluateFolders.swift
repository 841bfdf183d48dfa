import ArticleParsing
import DigestModel
import Evaluation
import SiteFiles

/// Reads every labelled text of the folders, as one site and with the shipped knowledge only, and
/// holds what was found against the gold records.
///
/// Nil, with errors, where gold is missing or malformed. A text that can't be read counts as missed
/// and leaves a note.
package func evaluate(
  _ folders: [LabelledFolder],
  embedded: any ReadableFiles,
  width: Int,
  readingWith makeReader: ArticleReaderMaker
) async throws -> Diagnosed<LabelledCorpus?> {
  let knowledge = try Knowledge.reading(shipped: embedded, site: nil)
  let reader = try makeReader(knowledge.value, LanguageSources(embedded: embedded))
  let gold = try GoldFolders(folders)
  var diagnostics = knowledge.diagnostics + reader.diagnostics + gold.diagnostics
  guard let read = reader.value, !diagnostics.hasErrors else { return Diagnosed(nil, diagnostics) }
  let readings = try await concurrentMap(gold.texts, width: width) { try $0.reading(by: read) }
  diagnostics += readings.compactMap(\.note)
  let items = Extract.items(
    of: gold.texts.map { Extract.Source(fileName: $0.path.name) },
    readings.map(\.read)
  )
  let linked = try await linkedSite(
    of: LinkingInput(
      articles: items.map(\.article).sorted { $0.id < $1.id },
      notes: [],
      registry: EventRegistry()
    ),
    width: width
  ).value
  let ids = linked.eventOfMention
  let found = Dictionary(uniqueKeysWithValues: items.map { ($0.position, $0.found(ids)) })
  let articles = zip(gold.texts, readings).enumerated().map { position, text in
    LabelledArticle(
      file: text.0.place,
      gold: text.0.gold,
      raw: text.1.raw,
      found: found[position]
    )
  }
  let corpus = LabelledCorpus(
    articles: articles,
    links: linked.links,
    gold: gold.links,
    cities: gold.cities
  )
  return Diagnosed(corpus, diagnostics)
}

/// What became of one labelled text.
private struct TextReading: Sendable {
  var raw = ""
  var read: ReadArticle?
  /// Why it could not be read.
  var note: Diagnostic?
}

extension LabelledText {
  /// Gold describes one article; where the file holds several, it is the first.
  fileprivate func reading(by read: ArticleReader) throws(FileError) -> TextReading {
    let bytes = try folder.files.read(path)
    let found = rawArticles(in: bytes, file: path.name).first
    guard let raw = found?.value else {
      return TextReading(note: note(on: found?.diagnostics ?? []))
    }
    let article = read(raw)
    guard let value = article.value else {
      return TextReading(raw: raw.text, note: note(on: article.diagnostics))
    }
    return TextReading(raw: raw.text, read: value)
  }

  private func note(on problems: [Diagnostic]) -> Diagnostic {
    let why = problems.first { $0.severity == .error } ?? problems.first
    let message = Diagnostic.Message.notRead(why?.message.summary)
    return Diagnostic(.note, message, at: SourceLocation(file: place))
  }
}

extension Extract.Item {
  fileprivate func found(_ ids: [MentionReference: EventID]) -> FoundArticle {
    let events = article.facts.mentions.indices.map { index in
      ids[MentionReference(article: article.id, index: index)]
    }
    return FoundArticle(cleaned: read.cleaned, facts: read.facts, events: events)
  }
}

extension Diagnostic.Message {
  fileprivate static func notRead(_ reason: String?) -> Self {
    Self(
      identifier: "evaluate.not-read",
      summary: "not read, so all of it counts as missed: \(reason ?? "nothing was found")"
    )
  }
}
