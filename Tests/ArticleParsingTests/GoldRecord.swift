import DigestModel
import Foundation

/// The part of a gold record that tells of the article itself.
struct GoldRecord: Decodable {
  struct Article: Decodable {
    struct Line: Decodable {
      let city: String?
      let agency: String?
    }

    let title: String?
    let publisher: String?
    let dateline: Line?
    let published: String?
    let publishedBasis: String
    let authors: [String]
    let editors: [String]
    let paragraphs: Int
    let firstWords: String
    let lastWords: String
    let removed: [String]
    let repeated: Bool
  }

  let id: String
  let article: Article
}

/// A raw text with what a careful reader takes from it.
struct LabelledText {
  let name: String
  let raw: String
  let gold: GoldRecord.Article
}

/// The labelled `.txt` articles of a folder, in the order of their names.
func labelledTexts(in folder: URL) throws -> [LabelledText] {
  let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  return try names.filter { $0.hasSuffix(".txt") }.map { name in
    let stem = String(name.dropLast(4))
    let gold = try Data(contentsOf: folder.appending(path: stem + ".gold.json"))
    return LabelledText(
      name: name,
      raw: try String(contentsOf: folder.appending(path: name), encoding: .utf8),
      gold: try JSONDecoder().decode(GoldRecord.self, from: gold).article
    )
  }
}
