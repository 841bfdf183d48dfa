import DigestModel
import LanguagePack

/// Words and phrases that are only there or not.
struct PhraseSet: Sendable {
  private var tree = PhraseTree()

  init(_ phrases: [String]) {
    for phrase in phrases { _ = tree.insert(tokens(of: phrase).map(\.folded), as: 0) }
  }

  /// The number of tokens of the longest phrase that begins at token `index`; 0 where there is none.
  func length(in tokens: [Token], at index: Int) -> Int {
    tree.match(in: tokens, at: index)?.count ?? 0
  }

  /// The first phrase that lies within `range` as a whole.
  func first(in tokens: [Token], within range: Range<Int>) -> Range<Int>? {
    for index in range {
      let length = length(in: tokens, at: index)
      if length > 0, index + length <= range.upperBound { return index..<index + length }
    }
    return nil
  }

  func occurs(in tokens: [Token], within range: Range<Int>) -> Bool {
    first(in: tokens, within: range) != nil
  }

  /// Whether a phrase ends straight before token `index`.
  func ends(in tokens: [Token], at index: Int) -> Bool {
    for start in stride(from: index - 1, through: max(0, index - 4), by: -1)
    where start + length(in: tokens, at: start) == index { return true }
    return false
  }
}
