import DigestModel
import EventLinking
import LanguagePack
import SiteFiles

/// Finds every problem of the content, and publishes nothing.
///
/// Beside what a build tells: articles and events without a day, copies of others or at odds with the
/// text that they were made of, names and weekdays that can't be right, links that lead nowhere, images
/// without words, sources without a policy, raw files that were never imported, addresses that are not
/// registered or lead nowhere.
///
/// - Throws: `FileError` where the machine fails.
package func checkSite(
  in surroundings: BuildSurroundings
) async throws -> [Diagnostic] {
  let site = try await PreparedSite.preparing(surroundings)
  let content = site.value.content
  let sound = content.writtenTexts
  let unsound = try textsWithErrors(among: site.diagnostics, beside: sound, surroundings.files)
  let texts = sound + unsound.value
  let rendered = try await renderedProblems(of: site, texts, surroundings)
  let ledger = try readLedger(surroundings.files)
  let raws = try await unimported(surroundings, ledger)
  // Words are read by imports only; who writes them wants to know now.
  let pack = try languagePack(surroundings.language)
  let words =
    pack.diagnostics
    + (pack.value.map { articleReader(content.knowledge, $0).diagnostics } ?? [])
  let weekdays = try await contradictedWeekdays(texts, pack.value, surroundings)
  let addresses = site.diagnostics.hasErrors ? [] : site.value.addressProblems
  let found = [
    words, site.diagnostics, unsound.diagnostics, rendered, weekdays,
    content.articles.flatMap(\.undatedWarning),
    notes(on: site.value.linked.copies, among: content.articles),
    needlessOwnTexts(of: content.articles, beside: site.value.linked.disowned),
    disagreements(of: content.articles, ledger.value),
    sourcesWithoutPolicy(of: content.articles, content.settings),
    sharedTitles(of: content.articles, site.value.linked.copies),
    misspeltPeople(in: content.articles, knowing: content.knowledge),
    claimNotes(on: site.value.linked), undatedNotes(on: site.value.linked), addresses, raws,
  ]
  var told: Set<Diagnostic> = []
  return found.joined().filter { told.insert($0).inserted }
}

/// What templates tell when each page is made, and links and images that are wrong.
private func renderedProblems(
  of site: Diagnosed<PreparedSite>,
  _ texts: [WrittenText],
  _ surroundings: BuildSurroundings
) async throws -> [Diagnostic] {
  let content = site.value.content
  let markups = content.theme.templates.map(TemplateMarkup.init)
  let references = try await writtenReferences(in: texts, markups, width: surroundings.width)
  let unread = site.diagnostics.filter { $0.severity == .error }.compactMap(\.location?.file)
  let links = LinkCheck(references, site.value, unread: Set(unread.map(LinkHints.lastPart)))
  let outputs = site.value.planned.outputs
  let rendered = try await surroundings.concurrentMap(outputs, telling: .pages) {
    let made = try $0.bytes()
    return (file: $0.path, made.diagnostics, places: links.places(in: made.value, of: $0.path))
  }
  var places: [RelativePath: Set<String>] = [:]
  for page in rendered { places[page.file] = page.places }
  return rendered.flatMap(\.1) + links.diagnostics + links.missingPlaces(places)
    + silentImages(among: references, markups)
}

private func contradictedWeekdays(
  _ texts: [WrittenText],
  _ pack: LanguagePack?,
  _ surroundings: BuildSurroundings
) async throws -> [Diagnostic] {
  guard let pack else { return [] }
  return try await surroundings.concurrentMap(texts.filter(\.isArticle), telling: .checks) {
    weekdayProblems(in: $0, pack)
  }.flatMap { $0 }
}

/// Raw files whose text no line of the ledger knows.
private func unimported(
  _ surroundings: BuildSurroundings,
  _ ledger: Diagnosed<ImportLedger>
) async throws -> [Diagnostic] {
  let files = surroundings.files
  let known = Set(ledger.value.entries.map(\.sha256))
  let paths = try rawFiles(at: [], of: files).value
  let raws = try await surroundings.concurrentMap(paths, telling: .rawFiles) { path in
    RawFile.reading(path, from: files)
  }
  return ledger.diagnostics
    + raws.flatMap { $0 }.flatMap { raw -> [Diagnostic] in
      guard let article = raw.article.value else { return raw.article.diagnostics }
      guard !known.contains(raw.sha256) else { return [] }
      let message: Diagnostic.Message =
        ledger.value[raw.path] == nil ? .notImported : .changedSince
      return [Diagnostic(.error, message, at: article.location)]
    }
}

extension Article {
  fileprivate var undatedWarning: [Diagnostic] {
    guard published == nil else { return [] }
    return [Diagnostic(.warning, .undated, at: SourceLocation(file: origin.file))]
  }
}

extension Diagnostic.Message {
  fileprivate static let notImported = Self(
    identifier: "check.not-imported",
    summary: "this raw copy was never imported",
    hint: "run 'simpul import' and commit what it writes; where import rejects it, mend it or move"
      + " it out of \(rawFolder)"
  )

  fileprivate static let changedSince = Self(
    identifier: "check.changed-since-import",
    summary: "this raw copy changed since it was imported",
    hint: "run 'simpul import' and commit what it writes"
  )

  fileprivate static let undated = Self(
    identifier: "check.undated",
    summary: "the article has no day, so it stands in no feed, archive month or edition",
    hint: "add 'published: YEAR-MONTH-DAY' to its front matter"
  )
}
