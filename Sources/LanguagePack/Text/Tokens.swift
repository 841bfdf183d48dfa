import DigestModel

/// The tokens of `text` in order; white space is between them, never in them.
///
/// Hyphens and dashes are signs of their own, so that `China-AS` reads as two names and `Al-Maliki`
/// as two parts; `Token.followsSpace` tells them from a dash between words.
package func tokens(of text: String) -> [Token] {
  var reader = TokenReader(text)
  return reader.all()
}

/// Walks the text once, scalar by scalar.
private struct TokenReader {
  private let text: String
  private let scalars: String.UnicodeScalarView
  private var index: String.UnicodeScalarView.Index
  private var offset = 0
  private var followsSpace = true

  init(_ text: String) {
    self.text = text
    scalars = text.unicodeScalars
    index = scalars.startIndex
  }

  mutating func all() -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(text.utf8.count / 6)
    while index < scalars.endIndex {
      let scalar = scalars[index]
      if scalar.properties.isWhitespace {
        advance()
        followsSpace = true
      } else {
        tokens.append(token(beginningWith: scalar))
        followsSpace = false
      }
    }
    return tokens
  }

  private mutating func token(beginningWith scalar: Unicode.Scalar) -> Token {
    let start = index
    let startOffset = offset
    let kind: Token.Kind
    if Self.isDigit(scalar) {
      kind = number()
    } else if Self.isLetter(scalar) {
      kind = .word
      while let next = peek(), Self.isLetter(next) || Self.isDigit(next) || isInnerApostrophe() {
        advance()
      }
    } else {
      kind = .sign
      advance()
    }
    let part = String(scalars[start..<index])
    return Token(
      kind: kind,
      text: part,
      folded: part.folded,
      range: startOffset..<offset,
      followsSpace: followsSpace
    )
  }

  /// Digits with `.` or `,` between digits; a letter straight after them makes the whole a word: `20detik`.
  private mutating func number() -> Token.Kind {
    while let next = peek() {
      if Self.isDigit(next) {
        advance()
      } else if next == "." || next == ",", let after = peek(at: 1), Self.isDigit(after) {
        advance()
      } else if Self.isLetter(next) {
        while let letter = peek(), Self.isLetter(letter) || Self.isDigit(letter) { advance() }
        return .word
      } else {
        break
      }
    }
    return .number
  }

  private func isInnerApostrophe() -> Bool {
    guard let sign = peek(), sign == "'" || sign == "\u{2019}" || sign == "\u{2018}",
      let after = peek(at: 1)
    else { return false }
    return Self.isLetter(after)
  }

  private func peek(at distance: Int = 0) -> Unicode.Scalar? {
    var position = index
    for _ in 0..<distance where position < scalars.endIndex {
      position = scalars.index(after: position)
    }
    return position < scalars.endIndex ? scalars[position] : nil
  }

  private mutating func advance() {
    offset += UTF8.width(scalars[index])
    index = scalars.index(after: index)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || scalar == "_"
    }
    let category = scalar.properties.generalCategory
    return scalar.properties.isAlphabetic || category == .nonspacingMark
      || category == .modifierLetter
  }
}
