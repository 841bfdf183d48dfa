import DigestModel
import Foundation
import TestSupport
import Testing

struct HostileTextTests {
  /// Long lines of one thing, which a reader that looks back and forth would take minutes for.
  @Test(arguments: ["Menteri ", "(", "1/2 ", "dan ", "Wang Yi ", "\" ", "🇮🇩"])
  func `a long line of one word is read in time`(word: String) throws {
    let line = String(repeating: word, count: 20_000)
    let (found, spent) = try withProcessorTime { try facts(of: [line]) }
    #expect(found.mentions.isEmpty)
    #expect(spent < .seconds(30))
  }

  /// Words of real sentences in any order: nothing may stop the reader, and evidence has to stand there.
  @Test func `shuffled text is read without harm`() throws {
    let folder = Repository.root.appending(path: "Tests/Fixtures/corpus/dev")
    var random = RepeatableRandom(seed: 7)
    for article in try RecordedArticle.all(in: folder) {
      let words = article.cleaned.paragraphs.joined(separator: " ").split(separator: " ")
      let text = words.shuffled(using: &random).joined(separator: " ")
      let found = try facts(of: [text])
      #expect(found.mentions.allSatisfy { text.contains($0.evidence) })
    }
  }
}

/// The same numbers in each run.
private struct RepeatableRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
