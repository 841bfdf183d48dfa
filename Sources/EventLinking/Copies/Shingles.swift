import DigestModel

/// The rows of five words that a text is made of, each as a number, without the repeated ones.
///
/// Words are runs of letters and digits of the folded text; so case, accents, signs and Markdown's
/// own marks make no difference.
///
/// What only an exact comparison needs is sorted when it is asked for, since few texts are compared.
struct Shingles: Sendable {
  /// In the order of the text, repeated ones too.
  private let rows: [UInt64]

  static let wordsInRow = 5

  init(of body: String) {
    let words = Self.words(of: body)
    guard words.count >= Self.wordsInRow else {
      rows = []
      return
    }
    var rows: [UInt64] = []
    rows.reserveCapacity(words.count)
    for start in 0...(words.count - Self.wordsInRow) {
      var row: UInt64 = 0
      for word in words[start..<(start + Self.wordsInRow)] { row = Self.mixed(row ^ word) }
      rows.append(row)
    }
    self.rows = rows
  }

  /// How long the text is, in rows.
  var count: Int { rows.count }

  /// Sorted, so that two texts are compared by walking both once.
  var numbers: [UInt64] { rows.sorted().withoutNeighboursAlike }

  /// One row in `sampledOneIn`, chosen by its number: whatever two texts share, the same rows of it
  /// are in both samples, however long the texts are and whatever was cut.
  var sample: [UInt64] {
    rows.filter { $0 % Self.sampledOneIn == 0 }.sorted().withoutNeighboursAlike
  }

  static let sampledOneIn: UInt64 = 4

  /// Each word as a number, by FNV-1a.
  private static func words(of body: String) -> [UInt64] {
    var words: [UInt64] = []
    var word = emptyWord
    for byte in foldedBytes(of: body) {
      if isPartOfWord(byte) {
        word = (word ^ UInt64(byte)) &* 0x100_0000_01B3
      } else if word != emptyWord {
        words.append(word)
        word = emptyWord
      }
    }
    if word != emptyWord { words.append(word) }
    return words
  }

  /// The folded text; where all letters are ASCII, what folding would do is done byte by byte.
  private static func foldedBytes(of body: String) -> [UInt8] {
    var bytes = Array(body.utf8)
    var hasOtherLetters = false
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes[place] |= 0x20
      case 0..<0x80: break
      // Typographic quotes, dashes and dots, U+2010 to U+2027: none is part of a word.
      case 0xE2 where bytes[place + 1] == 0x80 && (0x90...0xA7).contains(bytes[place + 2]):
        for part in place..<(place + 3) { bytes[part] = UInt8(ascii: " ") }
        place += 2
      default: hasOtherLetters = true
      }
      place += 1
    }
    return hasOtherLetters ? Array(String(decoding: bytes, as: UTF8.self).folded.utf8) : bytes
  }

  private static let emptyWord: UInt64 = 0xCBF2_9CE4_8422_2325

  /// What folding leaves beyond ASCII is taken for letters of other scripts.
  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default: false
    }
  }

  /// Spreads a number over all 64 bits (the last step of SplitMix64), the same in every run.
  private static func mixed(_ number: UInt64) -> UInt64 {
    var number = number &+ 0x9E37_79B9_7F4A_7C15
    number = (number ^ (number >> 30)) &* 0xBF58_476D_1CE4_E5B9
    number = (number ^ (number >> 27)) &* 0x94D0_49BB_1331_11EB
    return number ^ (number >> 31)
  }
}

extension [UInt64] {
  /// For sorted numbers.
  fileprivate var withoutNeighboursAlike: [UInt64] {
    var result: [UInt64] = []
    result.reserveCapacity(count)
    for number in self where number != result.last { result.append(number) }
    return result
  }
}
