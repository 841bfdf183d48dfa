import ArticleMarkdown
import DigestModel
import SiteFiles

/// Where an edited article says otherwise than the machine reads its raw text: the facts that the
/// import ledger has, which a refresh keeps up to date.
///
/// Empty for an article that stands as import wrote it, or that it did not make.
func machineReading(of article: Article, from files: any ReadableFiles) throws -> [String] {
  guard let path = RelativePath(article.origin.file), files.exists(path) else { return [] }
  let bytes = try files.read(path)
  let entry = try readLedger(files).value.entries.first { $0.article == path }
  guard let entry, entry.written != sha256(of: bytes), let facts = entry.facts,
    let text = String(validating: bytes, as: UTF8.self),
    let standing = ArticleMarkdown.article(parsing: text, file: path.text).value
  else { return [] }
  let changes = factChanges(from: facts, to: standing.facts.json.compact)
  guard !changes.isEmpty else { return [] }
  return ["  edited; the machine reads"]
    + changes.map { "    \($0.field): \($0.old); the file says \($0.new)" }
}
