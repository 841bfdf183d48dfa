import DigestModel

/// The tokens of `text` in order; white space is between them, never in them.
///
/// Hyphens and dashes are signs of their own, so that `China-AS` reads as two names and `Al-Maliki`
/// as two parts; `Token.followsSpace` tells them from a dash between words.
package func tokens(of text: String) -> [Token] {
  var text = text
  return text.withUTF8 { bytes in
    var reader = TokenReader(bytes)
    return reader.all()
  }
}

/// Walks the text once, scalar by scalar; over its bytes as they lie, since each look at an array would
/// count a reference.
private struct TokenReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0
  private var followsSpace = true

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func all() -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 5)
    while let scalar = peek() {
      if scalar.isSpace {
        offset += scalar.width
        followsSpace = true
      } else {
        tokens.append(token(beginningWith: scalar))
        followsSpace = false
      }
    }
    return tokens
  }

  private mutating func token(beginningWith scalar: TextScalar) -> Token {
    let start = offset
    offset += scalar.width
    let kind: Token.Kind
    if scalar.isDigit {
      kind = number()
    } else if scalar.isLetter {
      kind = .word
      while let next = peek(), next.isLetter || next.isDigit || isInnerApostrophe(next) {
        offset += next.width
      }
    } else {
      kind = .sign
    }
    let (text, folded, key) = spelling(start..<offset)
    return Token(
      kind: kind,
      text: text,
      folded: folded,
      key: key,
      range: start..<offset,
      followsSpace: followsSpace,
      isCapitalised: kind == .word && scalar.isCapital
    )
  }

  /// A token's text as it stands and folded; one string for both where they are the same.
  private func spelling(_ range: Range<Int>) -> (text: String, folded: String, WordKey) {
    let text = String(decoding: bytes[range], as: UTF8.self)
    let isFolded = range.allSatisfy { bytes[$0] < 0x80 && !(0x41...0x5A).contains(bytes[$0]) }
    let folded = isFolded ? text : text.folded
    return (text, folded, WordKey(folded: folded))
  }

  /// Digits with `.` or `,` between digits; a letter straight after them makes the whole a word: `20detik`.
  private mutating func number() -> Token.Kind {
    while let next = peek() {
      if next.isDigit {
        offset += next.width
      } else if next.isPoint, peek(at: offset + next.width)?.isDigit == true {
        offset += next.width
      } else if next.isLetter {
        while let letter = peek(), letter.isLetter || letter.isDigit { offset += letter.width }
        return .word
      } else {
        break
      }
    }
    return .number
  }

  private func isInnerApostrophe(_ sign: TextScalar) -> Bool {
    sign.isApostrophe && peek(at: offset + sign.width)?.isLetter == true
  }

  private func peek() -> TextScalar? { peek(at: offset) }

  private func peek(at offset: Int) -> TextScalar? {
    offset < bytes.count ? TextScalar(in: bytes, at: offset) : nil
  }
}
