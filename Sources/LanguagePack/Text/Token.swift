import DigestModel

/// A word, a number or a sign of a text, with its place.
package struct Token: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Letters, with apostrophes and digits inside: `Sa'ar`, `G20`.
    case word
    /// Digits, with full stops and commas between them: `5`, `1.400`.
    case number
    /// One sign; `folded` holds its ASCII form where it has one.
    case sign
  }

  package let kind: Kind
  /// Whether it is a word that begins with a capital letter.
  package let isCapitalised: Bool
  /// Whether white space, or nothing, stands before it.
  package let followsSpace: Bool
  /// As it stands in the text.
  package let text: String
  /// For comparing; see `String.folded`.
  package let folded: String
  /// Of `folded`.
  package let key: WordKey
  /// In UTF-8 bytes of the text.
  package let range: Range<Int>

  init(
    kind: Kind,
    text: String,
    folded: String,
    key: WordKey,
    range: Range<Int>,
    followsSpace: Bool,
    isCapitalised: Bool
  ) {
    self.kind = kind
    self.isCapitalised = isCapitalised
    self.followsSpace = followsSpace
    self.text = text
    self.folded = folded
    self.key = key
    self.range = range
  }

  /// Whether it is the sign `sign`, given in ASCII.
  package func isSign(_ sign: String) -> Bool { kind == .sign && folded == sign }
}
