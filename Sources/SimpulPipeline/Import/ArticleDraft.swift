import DigestModel
import SiteFiles

/// What is to be done with an article that was read from a raw file.
struct ArticleDraft: Sendable {
  enum Purpose: Hashable, Sendable {
    case new
    /// Takes the place of what import wrote there.
    case replacing(RelativePath)
    /// Somebody else wrote this file since, or an import that was interrupted; it stays.
    case checking(RelativePath)
    /// The ledger does not know it, but this file says that it was made of the same raw file.
    case recovering(RelativePath)
  }

  let file: UnreadFile
  let read: ReadArticle
  let slug: Slug
  let purpose: Purpose
}

/// Gives each article that was read its slug, or says why nothing may be written.
///
/// Goes through the files in their order, so that numbers behind slugs are always the same.
struct DraftNaming {
  private var shelf: ArticleShelf
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var outcomes: [RelativePath: ImportOutcome] = [:]

  /// Articles that the ledger says were made of some raw file.
  private let known: Set<RelativePath>

  init(shelf: ArticleShelf, ledger: ImportLedger, addresses: AddressBook) {
    self.shelf = shelf
    known = Set(ledger.entries.map(\.article))
    for entry in ledger.entries {
      if let name = MonthSlug(articlePath: entry.article) { self.shelf.take(name) }
    }
    // An address that leads to an article's new one is not free.
    for entry in addresses.articles {
      if let name = MonthSlug(address: entry.address) { self.shelf.take(name) }
    }
  }

  mutating func draft(of file: UnreadFile, _ read: ReadArticle) -> ArticleDraft? {
    if let entry = file.entry { return successor(of: entry, file, read) }
    if let item = shelf.item(madeOf: file.path), !known.contains(item.path) {
      guard let slug = item.article?.slug ?? MonthSlug(articlePath: item.path)?.slug else {
        outcomes[file.path] = .kept(item.path)
        return nil
      }
      return ArticleDraft(file: file, read: read, slug: slug, purpose: .recovering(item.path))
    }
    let headline = read.cleaned.headline.text
    guard let slug = shelf.takeSlug(for: headline, published: read.cleaned.published)
    else { return nil }
    return ArticleDraft(file: file, read: read, slug: slug, purpose: .new)
  }

  /// The raw text changed: its article follows if nobody touched it, under the slug that it has.
  private mutating func successor(
    of entry: LedgerEntry,
    _ file: UnreadFile,
    _ read: ReadArticle
  ) -> ArticleDraft? {
    guard let item = shelf[entry.article] else {
      keep(entry, .changedButGone)
      return nil
    }
    guard let old = MonthSlug(articlePath: entry.article) else {
      keep(entry, .conflict(file.path))
      return nil
    }
    guard item.sha256 == entry.written else {
      return ArticleDraft(file: file, read: read, slug: old.slug, purpose: .checking(item.path))
    }
    let new = MonthSlug(read.cleaned.published, old.slug)
    var slug = old.slug
    if new != old, shelf.taken.contains(new), !shelf.holds(new, madeOf: file.path) {
      slug = shelf.takeSlug(for: slug.text, published: read.cleaned.published) ?? slug
    }
    shelf.take(MonthSlug(read.cleaned.published, slug))
    return ArticleDraft(file: file, read: read, slug: slug, purpose: .replacing(entry.article))
  }

  private mutating func keep(_ entry: LedgerEntry, _ message: Diagnostic.Message) {
    outcomes[entry.raw] = .kept(entry.article)
    let place = SourceLocation(file: entry.article.text)
    diagnostics.append(Diagnostic(.warning, message, at: place))
  }
}

extension Diagnostic.Message {
  static func conflict(_ raw: RelativePath) -> Self {
    Self(
      identifier: "import.conflict",
      summary: "edited since it was imported, while '\(raw)' changed; the editor's file stays",
      hint: "carry the changes over by hand, or remove the article and its line in"
        + " \(ImportLedger.fileName) and import again"
    )
  }

  fileprivate static let changedButGone = Self(
    identifier: "import.changed-but-removed",
    summary: "removed or renamed since it was imported, while its raw text changed",
    hint: "to import it again, remove its line from \(ImportLedger.fileName)"
  )
}
