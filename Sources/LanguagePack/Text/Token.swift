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
  /// As it stands in the text.
  package let text: String
  /// For comparing; see `String.folded`.
  package let folded: String
  /// In UTF-8 bytes of the text.
  package let range: Range<Int>
  /// Whether white space, or nothing, stands before it.
  package let followsSpace: Bool

  /// Whether it begins with a capital letter.
  package var isCapitalised: Bool {
    kind == .word && (text.unicodeScalars.first?.properties.isUppercase ?? false)
  }

  /// Whether it is the sign `sign`, given in ASCII.
  package func isSign(_ sign: String) -> Bool { kind == .sign && folded == sign }
}
