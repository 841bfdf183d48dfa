import DigestModel

/// The rows of five words that a text is made of, each as a number, without the repeated ones.
///
/// Words are runs of letters and digits of the folded text; so case, accents, signs and Markdown's
/// own marks make no difference.
struct Shingles: Sendable {
  /// Sorted, so that two texts are compared by walking both once.
  let numbers: [UInt64]

  static let wordsInRow = 5

  init(of body: String) {
    let words = Self.words(of: body)
    guard words.count >= Self.wordsInRow else {
      numbers = []
      return
    }
    var rows: [UInt64] = []
    rows.reserveCapacity(words.count)
    for start in 0...(words.count - Self.wordsInRow) {
      var row: UInt64 = 0
      for word in words[start..<(start + Self.wordsInRow)] { row = Self.mixed(row ^ word) }
      rows.append(row)
    }
    rows.sort()
    numbers = rows.withoutNeighboursAlike
  }

  var count: Int { numbers.count }

  /// One row in `sampledOneIn`, chosen by its number: whatever two texts share, the same rows of it
  /// are in both samples, however long the texts are and whatever was cut.
  var sample: [UInt64] { numbers.filter { $0 % Self.sampledOneIn == 0 } }

  static let sampledOneIn: UInt64 = 4

  /// How much of the shorter text stands in the longer one, from 0 to 1.
  func containment(with other: Shingles) -> Double {
    let shorter = min(count, other.count)
    return shorter == 0 ? 0 : Double(shared(with: other)) / Double(shorter)
  }

  private func shared(with other: Shingles) -> Int {
    var (mine, theirs, shared) = (0, 0, 0)
    while mine < numbers.count, theirs < other.numbers.count {
      let (left, right) = (numbers[mine], other.numbers[theirs])
      if left == right { shared += 1 }
      if left <= right { mine += 1 }
      if right <= left { theirs += 1 }
    }
    return shared
  }

  /// Each word as a number, by FNV-1a.
  private static func words(of body: String) -> [UInt64] {
    var words: [UInt64] = []
    var word = emptyWord
    for byte in body.folded.utf8 {
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
