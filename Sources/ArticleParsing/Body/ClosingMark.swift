import DigestModel
import LanguagePack

/// Initials and codes that close a text: `(pia)`, `(fat/jpnn)`, `[rd/em]`, `(Z-3)`, `SB/AFP/I-1`,
/// `Ant/Xinhua/P-4`.
struct ClosingMark {
  let pack: LanguagePack
  let names: NameReader

  /// Whether the whole line is such a mark, or a name in brackets.
  func isWhole(_ text: String) -> Bool {
    guard let inner = bracketed(text) else { return isCredit(text) }
    let parts = inner.split(separator: "/").map { String($0).trimmed }
    return !parts.isEmpty
      && parts.allSatisfy {
        isInitials($0) || isCode($0) || names.isDomain($0) || names.isName($0) || $0 == "*"
      }
  }

  /// The text without the mark at its end, and the mark; nil where there is none.
  func split(_ text: String) -> (rest: String, mark: String)? {
    // Of bytes: to step back over flags, one by one, is to look at all of them again at each.
    let isClosed = text.utf8.last == UInt8(ascii: ")") || text.utf8.last == UInt8(ascii: "]")
    if isClosed,
      let open = text.utf8.lastIndex(where: {
        $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[")
      }), open > text.startIndex
    {
      let mark = String(text[open...])
      let rest = String(text[..<open]).trimmed
      if let inner = bracketed(mark), isMark(inner, after: rest) { return (rest, mark) }
    }
    guard let space = text.utf8.lastIndex(of: UInt8(ascii: " ")) else { return nil }
    let last = String(text[text.utf8.index(after: space)...])
    guard isCredit(last) else { return nil }
    let rest = String(text[..<space]).trimmed
    return endsSentence(rest) ? (rest, last) : nil
  }

  /// Codes and agencies between slashes, without a space.
  private func isCredit(_ text: String) -> Bool {
    // Nearly no line has one, and to split them all is dear.
    guard text.utf8.contains(UInt8(ascii: "/")) else { return false }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    return parts.count >= 2 && parts.allSatisfy { isCode($0) || isAgency($0) }
      && parts.contains { isAgency($0) || $0.count > 1 }
  }

  /// `Ant`, `Reuters`, `Xinhua`: an agency in short or by its name.
  private func isAgency(_ text: String) -> Bool {
    pack.senderWords.agencyCodes.contains(text.folded)
      || !text.contains(" ") && names.isWholeOutlet(text) && !names.isDomain(text)
  }

  private func bracketed(_ text: String) -> String? {
    guard let first = text.first, let last = text.last, text.count > 2 else { return nil }
    guard (first == "(" && last == ")") || (first == "[" && last == "]") else { return nil }
    let inner = String(text.dropFirst().dropLast())
    return inner.contains("(") || inner.contains("[") ? nil : inner
  }

  private func isMark(_ inner: String, after rest: String) -> Bool {
    let parts = inner.split(separator: "/").map { String($0).trimmed }
    guard !parts.isEmpty else { return false }
    if parts.allSatisfy({ isInitials($0) }) {
      return parts.count > 1 || inner.count <= 3 || endsSentence(rest)
    }
    guard endsSentence(rest) else { return false }
    if parts.allSatisfy({ isInitials($0) || isCode($0) || names.isDomain($0) || $0 == "*" }) {
      return true
    }
    return isSignature(inner, parts)
  }

  /// `BPMI SETPRES/FID/UN`, `Surya/balipost`, `mcr10/jpnn`: behind a whole sentence, people and desks
  /// between slashes.
  private func isSignature(_ inner: String, _ parts: [String]) -> Bool {
    guard parts.count > 1, !inner.contains(","), inner.split(separator: " ").count <= 4 else {
      return false
    }
    return parts.contains { isInitials($0) || isCode($0) || names.outlet($0) != nil || isUser($0) }
      && parts.allSatisfy { part in
        part.unicodeScalars.allSatisfy {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
            || " .-".unicodeScalars.contains($0)
        } && part.unicodeScalars.contains(where: \.properties.isAlphabetic)
      }
  }

  /// Small letters, perhaps with digits: `balipost`, `mcr10`.
  private func isUser(_ text: String) -> Bool {
    (2...12).contains(text.count)
      && text.unicodeScalars.allSatisfy {
        ("a"..."z").contains($0) || ("0"..."9").contains($0)
      }
  }

  private func isInitials(_ text: String) -> Bool {
    (2...5).contains(text.count) && text.unicodeScalars.allSatisfy { ("a"..."z").contains($0) }
  }

  /// Capitals, digits and hyphens, short.
  private func isCode(_ text: String) -> Bool {
    (1...6).contains(text.count)
      && text.unicodeScalars.allSatisfy {
        ("A"..."Z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
      } && text.unicodeScalars.contains { ("A"..."Z").contains($0) }
  }

  private func endsSentence(_ text: String) -> Bool {
    text.last { !"\"'”’)]".contains($0) }.map { ".?!…".contains($0) } ?? false
  }
}
