import DigestModel
import EventLinking
import LanguagePack
import SiteFiles

/// Finds every problem of the content, and publishes nothing.
///
/// Beside what a build tells: articles and events without a day, copies of others or at odds with the
/// text that they were made of, names and weekdays that can't be right, links that lead nowhere, images
/// without words, sources without a policy, raw files that were never imported, addresses that are not
/// registered or lead nowhere. With a `round`, links to other sites are asked, too.
///
/// - Throws: `FileError` where the machine fails.
package func checkSite(
  in surroundings: BuildSurroundings,
  asking round: LinkRound? = nil
) async throws -> [Diagnostic] {
  let site = try await PreparedSite.preparing(surroundings)
  let content = site.value.content
  // Words are read by imports only; who writes them wants to know now.
  let pack = try languagePack(surroundings.language)
  let words = pack.value.map { articleReader(content.knowledge, $0).diagnostics } ?? []
  let texts = try await textProblems(of: site, pack.value, round, surroundings)
  let ledger = try readLedger(surroundings.files)
  let raws = try await unimported(surroundings, ledger)
  let addresses = site.diagnostics.hasErrors ? [] : site.value.addressProblems
  let found = [
    pack.diagnostics, words, site.diagnostics, texts, articleProblems(on: site.value, ledger.value),
    claimNotes(on: site.value.linked), undatedNotes(on: site.value.linked), addresses, raws,
  ]
  var told: Set<Diagnostic> = []
  return found.joined().filter { told.insert($0).inserted }
}

/// What can be told of the articles by their heads and beside each other.
private func articleProblems(on site: PreparedSite, _ ledger: ImportLedger) -> [Diagnostic] {
  let (articles, settings) = (site.content.articles, site.content.settings)
  return articles.flatMap(\.undatedWarning)
    + notes(on: site.linked.copies, among: articles)
    + needlessOwnTexts(of: articles, beside: site.linked.disowned)
    + disagreements(of: articles, ledger)
    + sourcesWithoutPolicy(of: articles, settings)
    + sharedTitles(of: articles, site.linked.copies)
    + misspeltPeople(in: articles, knowing: site.content.knowledge)
}

extension Article {
  fileprivate var undatedWarning: [Diagnostic] {
    guard published == nil else { return [] }
    return [Diagnostic(.warning, .undated, at: SourceLocation(file: origin.file))]
  }
}

extension Diagnostic.Message {
  fileprivate static let undated = Self(
    identifier: "check.undated",
    summary: "the article has no day, so it stands in no feed, archive month or edition",
    hint: "add 'published: YEAR-MONTH-DAY' to its front matter"
  )
}
