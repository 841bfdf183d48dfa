import DigestModel
import LanguagePack

/// A line of a raw text that is not blank.
struct RawLine: Sendable {
  /// As it stood, for the list of what was removed.
  let original: String
  /// Trimmed, in normal form C, without control characters, runs of spaces as one.
  let text: String
  let tokens: [Token]
  /// Without the signs.
  let words: [Token]
  /// Whether a blank line, or nothing, stands before it.
  let followsBlank: Bool

  init(original: String, followsBlank: Bool) {
    self.original = original
    self.followsBlank = followsBlank
    text = spacedSingly(original)
    tokens = tokenised(text)
    words = tokens.filter { $0.kind != .sign }
  }

  /// Whether it ends as a sentence does, closing quotation marks and brackets aside.
  var endsSentence: Bool {
    let closers = ["\"", "'", ")", "]"]
    let last = tokens.last { !closers.contains($0.folded) }
    return last.map { [".", "?", "!", "…"].contains($0.folded) } ?? false
  }

  /// Whether it can be a paragraph of its own: a whole sentence of some length.
  var isProse: Bool { words.count >= 12 && (endsSentence || words.count >= 30) }

  /// The share of its longer words that begin with a capital letter.
  var capitalShare: Double {
    var longer = 0
    var capitalised = 0
    for word in words where word.kind == .word && word.text.unicodeScalars.count >= 4 {
      longer += 1
      if word.isCapitalised { capitalised += 1 }
    }
    return longer == 0 ? 0 : Double(capitalised) / Double(longer)
  }

  /// Whether it holds three or more entries with wide gaps between them, as menus do when copied.
  var isInColumns: Bool {
    var entries = 0
    var spaces = 2
    for byte in original.utf8 {
      if byte == UInt8(ascii: " ") {
        spaces += 1
      } else {
        if spaces >= 2 { entries += 1 }
        spaces = 0
      }
    }
    return entries >= 3 && words.count <= entries * 3 && !endsSentence
  }

  /// Whether it is set as headlines are: most words with a capital, no full stop at the end.
  var isTitleLike: Bool {
    (3...25).contains(words.count) && tokens.last?.isSign(".") != true && capitalShare >= 0.6
  }
}

/// The tokens of a text; the free function of that name is hidden inside types with a `tokens` of their own.
func tokenised(_ text: String) -> [Token] { tokens(of: text) }
