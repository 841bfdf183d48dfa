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
    let longer = words.filter { $0.kind == .word && $0.text.unicodeScalars.count >= 4 }
    guard !longer.isEmpty else { return 0 }
    return Double(longer.filter(\.isCapitalised).count) / Double(longer.count)
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
    capitalShare >= 0.6 && words.count >= 3 && tokens.last?.isSign(".") != true
      && words.count <= 25
  }
}

/// The tokens of a text; the free function of that name is hidden inside types with a `tokens` of their own.
func tokenised(_ text: String) -> [Token] { tokens(of: text) }
