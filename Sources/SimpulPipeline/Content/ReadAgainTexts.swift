import ArticleMarkdown
import DigestModel
import HTMLRendering
import SiteFiles
import Synchronization

/// The texts of a site's articles, read from their files each time that they are asked for.
///
/// A build asks for each text a few times and could keep none of them in less than all their length. What
/// it gives out is what was read first, or nothing: the facts of one version never meet the words of
/// another. Whoever uses it calls `checkUnchanged` before believing what was made.
package final class ReadAgainTexts: TextShelf {
  /// Some text is no more what it was when it was read first.
  package struct Changed: Error {}

  private let files: any ReadableFiles
  private let isChanged = Atomic(false)

  package init(of files: any ReadableFiles) { self.files = files }

  package func text(in file: String, with fingerprint: Fingerprint) -> String {
    do throws(FileError) {
      if let path = RelativePath(file), let body = articleBody(in: try files.text(of: path)),
        Fingerprint(of: body) == fingerprint
      {
        return body
      }
    } catch {
      // A file that went or can't be read any more is not what it was.
    }
    isChanged.store(true, ordering: .relaxed)
    return ""
  }

  /// - Throws: `Changed`, where any text that was asked for could not be had.
  package func checkUnchanged() throws {
    if isChanged.load(ordering: .relaxed) { throw Changed() }
  }

  /// The article without its text, but for what lists of articles show of it.
  func putAside(_ article: Article) -> Article {
    var article = article
    article.text = article.text.putAside(
      on: self,
      file: article.origin.file,
      keeping: opening(of: article.body)
    )
    return article
  }

  /// A short text is as quickly kept as its opening.
  private func opening(of body: String) -> String? {
    Markdown.opening(of: body) ?? (body.utf8.count <= Self.shortest ? body : nil)
  }

  /// In bytes.
  private static let shortest = 1_000

  /// What `work` makes of texts that are read again; where any of them changed meanwhile, what it makes
  /// of texts that are held.
  ///
  /// So an editor who saves an article during a build waits for another one, and is not told to start it.
  static func `while`<Result>(
    _ files: any ReadableFiles,
    _ work: (ReadAgainTexts?) async throws -> Result
  ) async throws -> Result {
    do {
      return try await work(ReadAgainTexts(of: files))
    } catch is Changed {
      return try await work(nil)
    }
  }
}
