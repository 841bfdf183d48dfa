import DigestModel
import SiteFiles

/// A warning for each source without a line in the settings, at the first article that it published:
/// what of its text may be shown is nobody's decision yet.
func sourcesWithoutPolicy(of articles: [Article], _ settings: SiteSettings) -> [Diagnostic] {
  let listed = Set(settings.sources.map(\.name.folded))
  var told: Set<String> = []
  return articles.compactMap { article in
    let names = [article.publisher, article.dateline?.agency].compactMap(\.self)
    guard let name = names.first, !names.contains(where: { listed.contains($0.folded) }),
      told.insert(name.folded).inserted
    else { return nil }
    let nearest = nearestName(to: name, among: settings.sources.map(\.name))
    let place = article.places.publisher ?? SourceLocation(file: article.origin.file)
    return Diagnostic(.warning, .withoutPolicy(name, nearest: nearest), at: place)
  }
}

/// A note for each article that has the headline of an earlier one whose text it does not copy.
func sharedTitles(of articles: [Article], _ copies: ArticleCopies) -> [Diagnostic] {
  var firstByTitle: [String: Article] = [:]
  return articles.compactMap { article in
    guard let first = firstByTitle[article.headline.text.folded] else {
      firstByTitle[article.headline.text.folded] = article
      return nil
    }
    if let text = copies.text(of: article.id), text == copies.text(of: first.id) { return nil }
    let place = article.places.title ?? SourceLocation(file: article.origin.file)
    return Diagnostic(.note, .titleTaken(by: first.origin.file), at: place)
  }
}

extension Diagnostic.Message {
  fileprivate static func withoutPolicy(_ name: String, nearest: String?) -> Self {
    Self(
      identifier: "article.source-without-policy",
      summary: "\(SiteSettings.fileName) does not say what of the source '\(name)' may be shown,"
        + " so its articles are shown as an excerpt",
      hint: nearest.map { "did you mean '\($0)'?" }
        ?? "add '- {name: \(name), text: excerpt}' to 'sources', or 'full' or 'facts' as agreed"
    )
  }

  fileprivate static func titleTaken(by file: String) -> Self {
    Self(
      identifier: "article.title-taken",
      summary: "'\(file)' has the same title",
      hint: "readers of lists can't tell the two apart: say in one of them what is new"
    )
  }
}
