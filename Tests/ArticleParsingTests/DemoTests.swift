import ArticleParsing
import DigestModel
import Foundation
import LanguagePack
import TestSupport
import Testing

private let demo = Repository.root.appending(path: "content/raw")

/// Each demo article with its lines and what was read from it.
private func demoArticles() throws -> [(name: String, lines: [String], article: CleanedArticle)] {
  let pack = try indonesian()
  let names = try FileManager.default.contentsOfDirectory(atPath: demo.path).sorted()
  return try names.filter { $0.hasSuffix(".txt") }.map { name in
    let text = try String(contentsOf: demo.appending(path: name), encoding: .utf8)
    let raw = RawArticle(file: "content/raw/\(name)", text: text)
    let lines = text.split(separator: "\n").map(String.init)
    return (name, lines, try cleanedArticle(parsing: raw, pack: pack).value)
  }
}

@Test func `the demo copy comes out clean`() throws {
  let articles = try demoArticles()
  #expect(articles.filter(\.article.headline.isDerived).count == 3)
  #expect(articles.filter(\.article.isRepeated).map(\.name).count == 1)
  for (name, lines, article) in articles {
    #expect(article.published?.description == String(name.prefix(10)), "\(name)")
    #expect(article.publisher == "Simpul", "\(name)")
    #expect(article.dateline?.agency == "Simpul", "\(name)")
    #expect(article.dateline?.city != nil, "\(name)")
    #expect(article.authors == ["Redaksi Simpul"], "\(name)")
    let credits = Set(lines.filter { $0.hasPrefix("Sumber:") })
    #expect(article.sources.count == credits.count, "\(name)")
    #expect(article.sources.allSatisfy { $0.url?.hasPrefix("http") ?? false }, "\(name)")
    let titles = Set(lines.filter { $0.folded.hasPrefix("baca juga") })
    #expect(article.readAlso.count == titles.count, "\(name)")
    let prose = Set(lines.filter { $0.count > 100 && !$0.hasPrefix("Sumber:") })
    #expect(abs(article.paragraphs.count - prose.count) <= 3, "\(name)")
    for paragraph in article.paragraphs {
      #expect(lines.contains { $0.hasSuffix(paragraph) }, "\(name): \(paragraph)")
      #expect(!paragraph.contains("©") && !paragraph.contains("http"), "\(name): \(paragraph)")
      #expect(!paragraph.folded.contains("baca juga"), "\(name): \(paragraph)")
    }
  }
}
