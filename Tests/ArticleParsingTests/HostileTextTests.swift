import ArticleParsing
import DigestModel
import LanguagePack
import TestSupport
import Testing

/// Numbers that look like chance but are the same in each run.
private struct FixedNumbers: RandomNumberGenerator {
  var state: UInt64 = 7

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

private let pieces = [
  "Wang Yi", "Jakarta", "(ANTARA)", "-", "--", "–", ",", ".", ".\"", "\"", "'", "‘", "(", ")", "[",
  "]", "/", "|", ":", "\n", "\n\n", "\r\n", "5", "12/3", "(5/3)", "Senin", "Minggu", "Mei", "2022",
  "29 Februari", "31/4/2023", "dua", "puluh", "hari", "lalu", "sebelumnya", "pekan", "Baca juga",
  "Editor", "Pewarta:", "Copyright ©", "Sumber:", "https://x.id", "Foto:", "UPDATE", "(pia)",
  "A/B-1",
  "akan", "kata", "bertemu", "untuk", "KOMPAS.com", "é", "\u{301}", "\u{202E}", "\0", "🕊️", "",
  String(repeating: "panjang", count: 60),
]

private let lead = "Paris (ANTARA) - Macron bertemu Duda di Paris untuk membahas perang. "

@Test func `no text makes the reading fail or keep what nobody sees`() throws {
  let pack = try indonesian()
  var numbers = FixedNumbers()
  var read = 0
  for _ in 0..<1_500 {
    let count = Int.random(in: 1...60, using: &numbers)
    let words = (0..<count).compactMap { _ in pieces.randomElement(using: &numbers) }
    let noise = words.joined(separator: Bool.random(using: &numbers) ? " " : "")
    let text = Bool.random(using: &numbers) ? noise : lead + noise
    let article: CleanedArticle
    do {
      article = try cleanedArticle(parsing: RawArticle(file: "a.txt", text: text), pack: pack).value
    } catch {
      #expect(error.diagnostics.first?.message.identifier == "raw.no-body")
      continue
    }
    read += 1
    #expect(!article.headline.text.isEmpty)
    #expect(!article.paragraphs.isEmpty)
    for paragraph in article.paragraphs {
      #expect(!paragraph.isEmpty && paragraph.first != " " && paragraph.last != " ")
      #expect(
        paragraph.unicodeScalars.allSatisfy {
          $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
        }
      )
    }
  }
  #expect(read > 600)
}
