import DigestModel
import SiteFiles

/// The texts that a site shows, each by its fingerprint, so that an index over others can be told.
struct SearchedTexts: Hashable, Sendable {
  let fingerprints: Set<Fingerprint>

  init(_ fingerprints: Set<Fingerprint>) { self.fingerprints = fingerprints }

  /// What each article, page and editor's note lets be shown, under the policy of its source; on up to
  /// `width` tasks.
  ///
  /// Headlines and evidence are among it; names and other facts are nobody's text, and are not.
  init(
    _ articles: [Article],
    _ pages: [ContentPage],
    _ notes: [EventNote],
    _ settings: SiteSettings,
    width: Int
  ) async throws {
    let ofArticles = try await concurrentMap(articles, width: width) { article in
      article.shownTexts(under: settings.textPolicy(of: article)).map(Self.fingerprint)
    }
    // The first stands for the list itself: one of a site without texts is not empty either.
    var texts = [["texts"]]
    texts += pages.flatMap { [[$0.slug.text, $0.title], [$0.slug.text, $0.body]] }
    texts += notes.flatMap { note in
      [[note.event.description, note.title ?? ""], [note.event.description, note.note]]
    }
    fingerprints = Set(ofArticles.joined()).union(texts.map(Self.fingerprint))
  }

  private static func fingerprint(of text: [String]) -> Fingerprint {
    Fingerprint(of: text.joined(separator: "\n"))
  }

  /// Whether all of these texts are among the others; what has no list is taken to hold others.
  func isHeld(by others: SearchedTexts) -> Bool {
    !fingerprints.isEmpty && fingerprints.isSubset(of: others.fingerprints)
  }
}

extension Article {
  /// The source's words that pages show, each beside what it is; a looser policy only adds to them.
  ///
  /// An excerpt counts as the whole body: where any of that changed, the excerpt may have.
  fileprivate func shownTexts(under policy: TextPolicy) -> [[String]] {
    var texts = [[id.text, "headline", headline.text]]
    texts += facts.mentions.map { [id.text, "evidence", $0.evidence] }
    if policy == .facts { return texts }
    let body = text.fingerprint.description
    texts.append([id.text, "excerpt", body])
    if policy == .full { texts.append([id.text, "body", body]) }
    return texts
  }
}
