import ArticleMarkdown
import DigestModel
import SiteFiles

/// Reads articles' files: with their facts held against knowledge, and everybody under one name.
struct ArticleFileReader: Sendable {
  private let names: KnownNames
  private let spellings: Spellings

  init(_ knowledge: Knowledge) {
    names = KnownNames(knowledge)
    spellings = Spellings(knowledge)
  }

  /// Of all that the reading of an article depends on beside its text.
  var fingerprint: Fingerprint {
    Fingerprint {
      $0.feed(names)
      $0.feed(spellings)
    }
  }

  func article(parsing text: String, at path: RelativePath) -> Diagnosed<Article?> {
    let found = ArticleMarkdown.article(parsing: text, file: path.text, knowing: names)
    return Diagnosed(found.value.map(spellings.applied), found.diagnostics)
  }
}
