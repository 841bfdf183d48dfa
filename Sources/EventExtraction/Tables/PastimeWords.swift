import LanguagePack
import MarkedYAML

/// Words of matches and shows, by which an article about these is known.
struct PastimeWords: Sendable {
  private let words: WordSet
  private let matches: PhraseSet

  /// Fewer different words than these may stand in any article.
  private static let least = 5

  init(_ reader: inout MappingReader) {
    words = reader.words("words")
    matches = reader.phrases("matches")
  }

  /// Whether a sentence tells of a match, so that whoever meets in it plays.
  func tellsMatch(_ tokens: [Token]) -> Bool { matches.occurs(in: tokens, within: tokens.indices) }

  /// Whether a match or a show is what the sentences tell of, from the headline or the lead on.
  func areSubject(of sentences: [ReadSentence]) -> Bool {
    var found: Set<String> = []
    var isOpening = false
    for sentence in sentences {
      for token in sentence.tokens where words.contains(token) {
        found.insert(token.folded)
        if sentence.sentence.paragraph <= 0 { isOpening = true }
      }
    }
    return isOpening && found.count >= Self.least
  }
}
