import DigestModel

/// Something that two articles can have in common.
struct Feature: Hashable, Sendable {
  enum Kind: Int, Sendable {
    case event
    case person
    case city
    case party
    case type
    case word

    /// In halves, so that sums are whole and don't depend on the order of what is added.
    var halves: Int {
      switch self {
      case .event: 16
      case .person: 6
      case .city: 3
      case .party: 2
      case .type: 1
      case .word: 2
      }
    }
  }

  let kind: Kind
  let name: String
}

/// Numbers features as they are met, so that the rest works on numbers.
struct FeatureNumbers {
  private(set) var kinds: [Feature.Kind] = []
  private var known: [Feature: Int32] = [:]
  /// By the spelling that articles have, since folding costs more than looking up.
  private var spelt: [Feature: Int32] = [:]

  /// The article's features, each once; `events` are the numbers of those that it reports.
  mutating func features(of article: Article, events: [Int32]) -> [Int32] {
    var found = events
    found += people(of: article)
    for party in article.facts.countries { found.append(number(.party, party.code)) }
    for mention in article.facts.mentions {
      for name in mention.participants { found.append(folding(.person, name)) }
      for party in mention.parties { found.append(number(.party, party.code)) }
      if let city = mention.city { found.append(folding(.city, city)) }
      found.append(number(.type, mention.type.rawValue))
    }
    for word in article.headline.text.folded.longWords { found.append(number(.word, word)) }
    return found.sortedOnce()
  }

  /// The people whom the article lists, in its order.
  mutating func people(of article: Article) -> [Int32] {
    article.facts.people.map { folding(.person, $0.name) }
  }

  /// A number for something that has no name here.
  mutating func add(_ kind: Feature.Kind) -> Int32 {
    kinds.append(kind)
    return Int32(kinds.count - 1)
  }

  private mutating func folding(_ kind: Feature.Kind, _ name: String) -> Int32 {
    let told = Feature(kind: kind, name: name)
    if let number = spelt[told] { return number }
    let number = number(kind, name.folded)
    spelt[told] = number
    return number
  }

  private mutating func number(_ kind: Feature.Kind, _ name: String) -> Int32 {
    let feature = Feature(kind: kind, name: name)
    if let number = known[feature] { return number }
    let number = add(kind)
    known[feature] = number
    return number
  }
}

extension String {
  /// Words of four letters or more; shorter ones are mostly 'di', 'dan', 'the'.
  fileprivate var longWords: [String] {
    // Where each byte is a character, a headline need not be taken apart into characters.
    if utf8.allSatisfy({ $0 < 0x80 }) {
      return utf8.split { !Self.isLetterOrDigit($0) }.filter { $0.count >= 4 }
        .map { String(Substring($0)) }
    }
    return split { !$0.isLetter && !$0.isNumber }.filter { $0.count >= 4 }.map(String.init)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}

extension [Int32] {
  fileprivate func sortedOnce() -> [Int32] {
    var result: [Int32] = []
    result.reserveCapacity(count)
    for number in sorted() where number != result.last { result.append(number) }
    return result
  }
}
