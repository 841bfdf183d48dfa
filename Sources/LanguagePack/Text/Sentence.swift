import DigestModel

/// A sentence of a paragraph.
package struct Sentence: Hashable, Sendable {
  /// Which paragraph, counted from 0.
  package let paragraph: Int
  /// In UTF-8 bytes of the paragraph, without white space at the ends.
  package let range: Range<Int>
  /// The tokens, their ranges in bytes of the paragraph.
  package let tokens: [Token]
  /// For each token, whether it stands between quotation marks.
  package let isQuoted: [Bool]

  /// In tokens; the longest sentences of wire copy have about 120.
  package static let maximumLength = 400

  package init(paragraph: Int, range: Range<Int>, tokens: [Token], isQuoted: [Bool]) {
    self.paragraph = paragraph
    self.range = range
    self.tokens = tokens
    self.isQuoted = isQuoted
  }
}

/// A date that a sentence tells, with what it can mean.
package struct DateExpression: Hashable, Sendable {
  /// Which tokens of the sentence.
  package let tokens: Range<Int>
  package let span: DateSpan
  /// Whether the text gave the year itself.
  package let hasYear: Bool
  /// Weekday and date contradict each other, or a misprint was repaired.
  package let isDoubtful: Bool

  package init(tokens: Range<Int>, span: DateSpan, hasYear: Bool, isDoubtful: Bool) {
    self.tokens = tokens
    self.span = span
    self.hasYear = hasYear
    self.isDoubtful = isDoubtful
  }
}
