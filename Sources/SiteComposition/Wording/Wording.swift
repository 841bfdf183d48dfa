import DigestModel

/// The theme's words, put together into phrases.
struct Wording: Sendable {
  let words: ThemeWords
  /// Days in words that pages tell again and again.
  private(set) var dates: [Day: String] = [:]

  init(words: ThemeWords) { self.words = words }

  /// Knows `days` in words beforehand.
  init(words: ThemeWords, days: some Sequence<Day>) {
    self.init(words: words)
    for day in days where dates[day] == nil { dates[day] = date(day) }
  }

  subscript(key: WordKey) -> String { words[key.rawValue] }

  func filled(_ key: WordKey, _ values: KeyValuePairs<String, String>) -> String {
    words.filled(key.rawValue, values)
  }

  /// A word whose key depends on a value: `status-held`.
  func word(_ key: String) -> String { words[key] }

  func type(_ type: EventType) -> String { words[type.wordKey] }
  func status(_ status: EventStatus) -> String { words[status.wordKey] }

  /// 'a', 'a dan b', 'a, b, dan c'.
  func list(_ items: [String]) -> String {
    guard let last = items.last else { return "" }
    switch items.count {
    case 1: return last
    case 2: return filled(.listTwo, ["first": items[0], "last": last])
    default:
      return filled(
        .listMany,
        ["first": items.dropLast().joined(separator: ", "), "last": last]
      )
    }
  }

  /// At most three names; of more, two and the number of the others.
  func shortList(_ items: [String]) -> String {
    guard items.count > 3 else { return list(items) }
    return filled(
      .listOthers,
      ["first": items.prefix(2).joined(separator: ", "), "n": "\(items.count - 2)"]
    )
  }

  /// 'kedua', 'second'; a figure beyond ten.
  func ordinal(_ number: Int) -> String {
    if (1...10).contains(number) { return words["ordinal-\(number)"] }
    let isTeen = (11...13).contains(number % 100)
    let ending = !isTeen && (1...3).contains(number % 10) ? "\(number % 10)" : "n"
    return words.filled("ordinal-end-\(ending)", ["n": "\(number)"])
  }

  /// 'sehari', '11 hari'.
  func days(_ number: Int) -> String {
    filled(number == 1 ? .daysOne : .daysMany, ["n": "\(number)"])
  }

  /// The days of a row whose ends lie `number` days apart; two days that follow each other are two.
  func daysOfRow(_ number: Int) -> String {
    filled(number == 1 ? .withinOne : .withinMany, ["n": "\(number)"])
  }

  func articleCount(_ number: Int) -> String {
    filled(number == 1 ? .articlesOne : .articlesMany, ["n": "\(number)"])
  }

  func heldCount(_ number: Int) -> String {
    filled(number == 1 ? .heldOne : .heldMany, ["n": "\(number)"])
  }

  func contactCount(_ number: Int) -> String {
    filled(number == 1 ? .contactsOne : .contactsMany, ["n": "\(number)"])
  }

  func sourceCount(_ number: Int) -> String {
    filled(number == 1 ? .sourcesOne : .sourcesMany, ["n": "\(number)"])
  }

  func eventCount(_ number: Int) -> String {
    filled(number == 1 ? .eventsOne : .eventsMany, ["n": "\(number)"])
  }
}

extension String {
  /// The text with its first letter in upper case.
  var capitalisedFirst: String {
    guard let first = utf8.first, first < 0x80, (utf8.dropFirst().first ?? 0) < 0x80 else {
      return prefix(1).uppercased() + dropFirst()
    }
    // A character by itself, which is no letter or a plain one.
    guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { return self }
    var text = self
    return text.withUTF8 { bytes in
      String(unsafeUninitializedCapacity: bytes.count) { copy in
        _ = copy.initialize(from: bytes)
        copy[0] = first & ~0x20
        return bytes.count
      }
    }
  }
}
