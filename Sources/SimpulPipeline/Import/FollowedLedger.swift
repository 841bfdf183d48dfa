import DigestModel
import SiteFiles

/// The ledger after files were renamed since the last import: its lines follow them.
///
/// A raw file is known by its text, an article by the raw file that it says it was made of.
struct FollowedLedger {
  private(set) var ledger: ImportLedger
  /// Raw files with another name than before, whose articles nobody edited and still say the old one.
  private(set) var renamedRaws: Set<RelativePath> = []
  /// Articles with another id than import gave them, by the old one.
  private(set) var newIDs: [ArticleID: ArticleID] = [:]

  /// `standing` gives the SHA-256 that a raw file has now; nil where it is gone.
  init(
    _ ledger: ImportLedger,
    _ raws: [RawFile],
    _ shelf: ArticleShelf,
    standing: (RelativePath) throws(FileError) -> String?
  ) throws(FileError) {
    self.ledger = ledger
    try followRaws(raws, shelf, standing)
    followArticles(shelf)
  }

  private mutating func followRaws(
    _ raws: [RawFile],
    _ shelf: ArticleShelf,
    _ standing: (RelativePath) throws(FileError) -> String?
  ) throws(FileError) {
    var owners = Dictionary(ledger.entries.map { ($0.sha256, $0) }) { first, _ in first }
    var moves: [(old: LedgerEntry, new: LedgerEntry)] = []
    for raw in raws where raw.article.value != nil && ledger[raw.path]?.sha256 != raw.sha256 {
      guard let owner = owners[raw.sha256], try standing(owner.raw) != owner.sha256,
        let new = owner.renamed(raw: raw.path, article: owner.article)
      else { continue }
      owners[raw.sha256] = nil
      moves.append((owner, new))
    }
    for move in moves { ledger[move.old.raw] = nil }
    for move in moves {
      ledger[move.new.raw] = move.new
      if shelf[move.new.article]?.sha256 == move.new.written { renamedRaws.insert(move.new.raw) }
    }
  }

  private mutating func followArticles(_ shelf: ArticleShelf) {
    let known = Set(ledger.entries.map(\.article))
    for entry in ledger.entries {
      let moved = shelf.item(madeOf: entry.raw).flatMap { known.contains($0.path) ? nil : $0 }
      guard let item = shelf[entry.article] ?? moved, let id = item.article?.id,
        let oldID = ArticleID(path: entry.article)
      else { continue }
      if id != oldID { newIDs[oldID] = id }
      if item.path != entry.article {
        ledger[entry.raw] = entry.renamed(raw: entry.raw, article: item.path) ?? entry
      }
    }
  }
}

extension ArticleID {
  /// The id of an article whose file import named.
  init?(path: RelativePath) {
    guard let folder = RelativePath(SiteContent.articleFolder), path.isBelow(folder),
      path.ending == "md"
    else { return nil }
    self.init(String(path.text.dropFirst(folder.text.utf8.count + 1).dropLast(3)))
  }
}
