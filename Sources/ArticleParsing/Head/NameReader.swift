import DigestModel
import LanguagePack

/// Tells names of people and outlets by their form.
struct NameReader {
  let pack: LanguagePack

  /// The outlet that the whole text names: a web address, or a name that the language pack knows.
  func outlet(_ text: String) -> String? {
    let found = tokens(of: text)
    if let match = pack.datelineWords.outlets.match(in: found, at: 0), match.count == found.count {
      return match.value
    }
    if isDomain(text) { return text }
    guard let space = text.firstIndex(of: " "), isDomain(String(text[..<space])) else { return nil }
    let rest = String(text[text.index(after: space)...]).trimmed
    return outlet(rest) == nil ? nil : String(text[..<space])
  }

  /// `Mi'raj News Agency (MINA)`.
  func outletInBrackets(atEndOf text: String) -> String? {
    guard let last = text.split(separator: " ").dropFirst().last, last.hasPrefix("("),
      last.hasSuffix(")")
    else { return nil }
    return outlet(String(last.dropFirst().dropLast()))
  }

  /// `JagatBisnis.com`, `REPUBLIKA.CO.ID`: letters, a full stop and a known ending, no space.
  func isDomain(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 2, !text.contains(" "), !text.contains("/"), let last = parts.last,
      parts.allSatisfy({ !$0.isEmpty })
    else { return false }
    return pack.isDomainEnding(String(last))
  }

  /// Two to five words with a capital each and nothing else: what stands above a text without a label.
  func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (2...5).contains(words.count), outlet(text) == nil, words.allSatisfy({ isNameWord($0) })
    else { return false }
    let first = tokens(of: text)
    return pack.bylineWords.label(in: first, at: 0) == nil
      && !pack.noisePatterns.sourceLabels.contains(first[0])
  }

  /// One word that can be a name where a label stands before it.
  func isSurname(_ text: String) -> Bool {
    text.unicodeScalars.count >= 3 && isNameWord(text[...]) && outlet(text) == nil
  }

  private func isNameWord(_ word: Substring) -> Bool {
    guard word.unicodeScalars.first?.properties.isUppercase ?? false else { return false }
    return word.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar == "." || scalar == "'" || scalar == "’"
        || scalar == "-"
    }
  }

  /// A name in capitals as it is written elsewhere; short ones are initials and stay.
  func written(_ name: String) -> String {
    let letters = name.unicodeScalars.filter(\.properties.isAlphabetic)
    guard letters.count > 4, letters.allSatisfy(\.properties.isUppercase), !isDomain(name) else {
      return name
    }
    return capitalised(name)
  }

  /// Each word with one capital, particles small: `SHARM EL-SHEIKH` is `Sharm el-Sheikh`.
  func capitalised(_ name: String) -> String {
    let particles = pack.datelineWords.particles
    var result = ""
    var word = ""
    func flush() {
      let small = word.lowercased()
      if particles.contains(small), !result.isEmpty {
        result += small
      } else {
        result += small.prefix(1).uppercased() + small.dropFirst()
      }
      word = ""
    }
    for character in name {
      if character == " " || character == "-" {
        flush()
        result.append(character)
      } else {
        word.append(character)
      }
    }
    flush()
    return result
  }
}
