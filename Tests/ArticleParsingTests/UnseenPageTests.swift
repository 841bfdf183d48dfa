import ArticleParsing
import DigestModel
import Foundation
import TestSupport
import Testing

/// What a page in the style of some outlet's system holds, without anything around it.
struct ExpectedPage: Decodable, CustomTestStringConvertible {
  let file: String
  let title: String
  let day: String
  let publisher: String?
  let authors: [String]
  let editors: [String]
  /// How the body begins and ends.
  let first: String
  let last: String
  let paragraphs: Int

  var testDescription: String { file }

  static let folder = Repository.root.appending(path: "Tests/Fixtures/pages")

  static func all() throws -> [ExpectedPage] {
    let lines = try String(contentsOf: folder.appending(path: "expected.jsonl"), encoding: .utf8)
    return try lines.split(separator: "\n").map {
      try JSONDecoder().decode(ExpectedPage.self, from: Data($0.utf8))
    }
  }
}

@Test(arguments: try ExpectedPage.all())
func `a page of any system comes out clean, dated and signed`(expected: ExpectedPage) throws {
  let bytes = try Array(Data(contentsOf: ExpectedPage.folder.appending(path: expected.file)))
  let raws = rawArticles(in: bytes, file: expected.file)
  let raw = try #require(raws.first?.value, "\(raws.flatMap(\.diagnostics))")
  let found = try cleanedArticle(parsing: raw, pack: indonesian())
  let article = found.value
  #expect(article.headline == Headline(expected.title))
  #expect(article.published?.description == expected.day)
  #expect(article.publisher == expected.publisher)
  #expect(article.authors == expected.authors)
  #expect(article.editors == expected.editors)
  #expect(article.paragraphs.first?.hasPrefix(expected.first) == true, "\(article.paragraphs)")
  #expect(article.paragraphs.last?.hasSuffix(expected.last) == true, "\(article.paragraphs)")
  #expect(article.paragraphs.count == expected.paragraphs, "\(article.paragraphs)")
  #expect(article.disagreements.isEmpty, "\(article.disagreements)")
}
