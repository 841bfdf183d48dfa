import ArticleParsing
import DigestModel
import LanguagePack
import Testing

/// A paragraph that reads as an article's.
let runningText =
  "Menteri Luar Negeri Contoh bertemu sejawatnya di Jakarta pada Senin pagi, lalu keduanya berunding"
  + " selama dua jam tentang perdagangan dan keamanan di kawasan yang lebih luas."

/// What each article of `text` came to: its identifiers of errors, or nil where it was read.
func read(_ text: String, file: String = "x") -> [Diagnosed<RawArticle?>] {
  rawArticles(in: Array(text.utf8), file: file)
}

/// The one article that `text` holds.
func single(_ text: String, file: String = "x") throws -> RawArticle {
  let found = read(text, file: file)
  try #require(found.count == 1, "\(found.flatMap(\.diagnostics))")
  return try #require(found[0].value, "\(found[0].diagnostics)")
}

/// The identifiers of what was found wrong, in their order.
func problems(_ found: [Diagnosed<RawArticle?>]) -> [String] {
  found.flatMap(\.diagnostics).map(\.message.identifier)
}

/// A page with `head` in its head and `body` in its body.
func page(head: String = "", body: String) -> String {
  "<!DOCTYPE html><html><head>\(head)</head><body>\(body)</body></html>"
}
