/// Makes words that nobody uses, the same ones for the same seed.
package struct InventedWords {
  private var state: UInt64
  private var taken: Set<String>

  /// `taken` are words, in lower case, that may not come out.
  package init(seed: UInt64, avoiding taken: Set<String>) {
    state = seed &* 0x9e37_79b9_7f4a_7c15 &+ 0x1234_5678
    self.taken = taken
  }

  private static let onsets = [
    "b", "br", "d", "dr", "g", "k", "kr", "l", "m", "n", "p", "r", "s", "t", "v", "z",
  ]
  private static let vowels = ["a", "e", "i", "o", "u"]
  private static let codas = ["n", "r", "l", "m", "sk", "nt", "x", "th"]

  /// A new word with the case of `model`, letter by letter, and its length, if that is above two.
  package mutating func word(like model: String) -> String {
    let length = max(3, model.filter(\.isLetter).count)
    while true {
      var word = ""
      while word.count < length - 1 { word += pick(Self.onsets) + pick(Self.vowels) }
      word = String((word + pick(Self.codas)).prefix(length))
      if taken.insert(word).inserted { return word.cased(like: model) }
    }
  }

  package mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  private mutating func pick(_ list: [String]) -> String { list[number(below: list.count)] }
}

extension String {
  /// In the case of another word: all capitals, or letter by letter with the last one's case going on.
  package func cased(like model: String) -> String {
    let letters = model.filter(\.isLetter)
    if letters.count > 1, letters.allSatisfy(\.isUppercase) { return uppercased() }
    return String(
      enumerated().flatMap { offset, letter in
        let index = letters.index(letters.startIndex, offsetBy: min(offset, letters.count - 1))
        let isUpper = offset < letters.count && letters[index].isUppercase
        return Array(isUpper ? letter.uppercased() : letter.lowercased())
      }
    )
  }
}
