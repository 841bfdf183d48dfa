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

  /// Half of one row in `sampledOneIn`, chosen by its number: whatever two texts share, the same rows of
  /// it are in both samples, however long the texts are and whatever was cut.
  ///
  /// Half of a row tells it well enough, since what is found is compared row by row before it counts.
  var sample: [UInt32] {
    // The lowest bits are the same in all rows of a sample.
    rows.filter { $0 % Self.sampledOneIn == 0 }.map { UInt32(truncatingIfNeeded: $0 >> 8) }.sorted()
      .withoutNeighboursAlike
  }

  static let sampledOneIn: UInt64 = 4

  /// Each word as a number.
  private static func words(of body: String) -> [UInt64] {
    var body = body
    if let words = body.withUTF8({ plainWords(of: $0) }) { return words }
    var words = WordList()
    for byte in withoutTypography(body).folded.utf8 { words.add(isPartOfWord(byte) ? byte : nil) }
    return words.finished
  }

  /// The text with spaces for typographic signs, of which folding leaves some.
  private static func withoutTypography(_ body: String) -> String {
    var bytes = Array(body.utf8)
    for place in bytes.indices where isTypographic(bytes, at: place) {
      for part in place..<(place + 3) { bytes[part] = UInt8(ascii: " ") }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a sign from U+2010 to U+2027 begins there: a quote, a dash or a dot, none part of a word.
  private static func isTypographic<Bytes: RandomAccessCollection<UInt8>>(
    _ bytes: Bytes,
    at place: Int
  ) -> Bool where Bytes.Index == Int {
    bytes[place] == 0xE2 && bytes[place + 1] == 0x80
      && (0x90...0xA7).contains(bytes[place + 2])
  }

  /// The words of a text whose letters are ASCII, where folding is done byte by byte; else nil.
  private static func plainWords(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt64]? {
    var words = WordList()
    words.numbers.reserveCapacity(bytes.count / 6)
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): words.add(bytes[place] | 0x20)
      case let byte where byte < 0x80: words.add(isPartOfWord(byte) ? byte : nil)
      default:
        guard isTypographic(bytes, at: place) else { return nil }
        words.add(nil)
        place += 2
      }
      place += 1
    }
    return words.finished
  }

  /// Words as they come byte by byte, each as a number by FNV-1a.
  private struct WordList {
    var numbers: [UInt64] = []
    private var word = emptyWord

    /// Nil stands between two words.
    mutating func add(_ byte: UInt8?) {
      if let byte {
        word = (word ^ UInt64(byte)) &* 0x100_0000_01B3
      } else if word != emptyWord {
        numbers.append(word)
        word = emptyWord
      }
    }

    var finished: [UInt64] { word == emptyWord ? numbers : numbers + [word] }
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

extension Array where Element: FixedWidthInteger {
  /// For sorted numbers.
  fileprivate var withoutNeighboursAlike: [Element] {
    var result: [Element] = []
    result.reserveCapacity(count)
    for number in self where number != result.last { result.append(number) }
    return result
  }
}
