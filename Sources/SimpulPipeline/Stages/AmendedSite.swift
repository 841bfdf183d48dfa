import DigestModel
import EventLinking
import SiteComposition
import SiteFiles

/// A site with articles as they were saved since, before all that follows from them is computed anew.
package struct AmendedSite: Sendable {
  let site: Site
}

/// Reads single articles of a site that was made already, to show them at once.
package struct ArticleAmending: Sendable {
  private let files: any ReadableFiles
  private let reader: ArticleFileReader
  private let readings: MarkdownMemory<SampledArticle>
  private let notes: [EventNote]
  private let redirects: [EventID: EventID]
  private var site: Site

  /// Nil where the site has no pages, or nothing is remembered of how it was read.
  package init?(_ prepared: PreparedSite, in surroundings: BuildSurroundings) {
    guard let site = prepared.planned.site, let memory = prepared.memory.reading,
      let reader = memory.reader
    else { return nil }
    self.site = site
    self.reader = reader
    files = surroundings.files
    readings = memory.articles
    notes = prepared.content.notes
    redirects = prepared.linked.redirects
  }

  /// Takes articles as their files say now; an editor's own files, which are gone again, don't matter.
  ///
  /// - Returns: nil where a file is none of the site's articles, is gone or has something wrong with it, now or
  ///   when the site was made, or where who may see it changed: then the whole site has to be made anew before
  ///   anything of it can be shown.
  package mutating func amended(with paths: some Sequence<RelativePath>) -> AmendedSite? {
    var amended = site
    for path in paths where readings[path] != nil || files.exists(path) {
      guard let article = article(at: path),
        let next = amended.amended(
          with: article,
          retold: { [notes, redirects] event, mentions, days in
            event.retold(with: mentions, on: days, notes: notes, redirects: redirects)
          }
        )
      else { return nil }
      amended = next
    }
    site = amended
    return AmendedSite(site: amended)
  }

  private func article(at path: RelativePath) -> Article? {
    guard let last = readings[path]?.found, last.value != nil, last.diagnostics.isEmpty else {
      return nil
    }
    do throws(FileError) {
      let found = try readMarkdown(at: path, of: files, reader.article)
      return found.diagnostics.isEmpty ? found.value : nil
    } catch {
      // Whoever makes the whole site tells of it.
      return nil
    }
  }
}
