import DigestModel
import MarkedYAML

extension MappingReader {
  mutating func country() -> Country? {
    let code = requiredString("code")
    if let code, !code.isCountryCode { report(.notACode(code), at: location(of: "code")) }
    let name = bilingual("name")
    let also = names("also")
    let capital = string("capital")
    let metonyms = names("metonyms")
    guard let code, let name else { return nil }
    return Country(
      code: Party(code),
      name: name,
      also: also,
      capital: capital,
      metonyms: metonyms
    )
  }

  mutating func organisation() -> Organisation? {
    let code = requiredString("code")
    let name = bilingual("name")
    let also = names("also")
    guard let code, let name else { return nil }
    return Organisation(code: Party(code), name: name, also: also)
  }

  mutating func place() -> Place? {
    let name = requiredString("name")
    let also = names("also")
    let country = requiredString("country")
    let isRegion = flag("region") ?? false
    guard let name, let country else { return nil }
    return Place(name: name, also: also, country: Party(country), isRegion: isRegion)
  }

  mutating func topic() -> Topic? {
    let id = requiredString("id")
    let name = bilingual("name")
    let slugs = bilingual("slugs")
    let summary = bilingual("summary")
    let words = mappings("words") { $0.topicWord() }
    let events = choices("events", of: EventType.self)
    let hostedEvents = choices("hosted_events", of: EventType.self)
    let states = strings("states").map { Party($0) }
    if let slugs, Slug(slugs.id) == nil || Slug(slugs.en) == nil {
      report(.notASlug, at: location(of: "slugs"))
    }
    guard let id, let name, let slugs, let summary else { return nil }
    return Topic(
      id: TopicID(id),
      name: name,
      slugs: slugs,
      summary: summary,
      words: words,
      events: events,
      hostedEvents: hostedEvents,
      states: states
    )
  }

  /// Texts with a letter in each: what has none would be found in any sentence, or in none.
  mutating func names(_ key: String) -> [String] {
    items(key).compactMap { item in
      guard let name = text(of: item) else { return nil }
      if name.contains(where: \.isLetter) { return name }
      report(.notAName(name), at: item.location)
      return nil
    }
  }

  private mutating func topicWord() -> TopicWord? {
    let phrase = requiredString("phrase")
    let weight = integer("weight")
    if let weight, !TopicWord.weights.contains(weight) {
      report(.weightOutOfRange, at: location(of: "weight"))
      return nil
    }
    return phrase.map { TopicWord($0, weight: weight ?? 1) }
  }

  private mutating func bilingual(_ key: String) -> BilingualName? {
    let name = mapping(key) { reader -> BilingualName? in
      let id = reader.requiredString("id")
      let en = reader.requiredString("en")
      guard let id, let en else { return nil }
      return BilingualName(id: id, en: en)
    }
    if !keys.contains(key) { _ = requiredString(key) }
    return name
  }
}

extension String {
  /// Two capital letters, as ISO 3166-1 has them.
  fileprivate var isCountryCode: Bool {
    utf8.count == 2 && utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }
}

extension Diagnostic.Message {
  fileprivate static func notACode(_ code: String) -> Self {
    Self(
      identifier: "knowledge.not-a-code",
      summary: "'\(code)' is no state's code",
      hint: "two capital letters, as ISO 3166-1 has them; bodies belong in organisations.yaml"
    )
  }

  fileprivate static func notAName(_ name: String) -> Self {
    Self(
      identifier: "knowledge.not-a-name",
      summary: "'\(name)' has no letter, so it is no name",
      hint: "take it out"
    )
  }

  fileprivate static let weightOutOfRange = Self(
    identifier: "knowledge.weight-out-of-range",
    summary: "a word's weight is a whole number from \(TopicWord.weights.lowerBound) to "
      + "\(TopicWord.weights.upperBound)",
    hint: "3 speaks for the topic by itself, 2 strongly, 1 only beside others"
  )

  fileprivate static let notASlug = Self(
    identifier: "knowledge.not-a-slug",
    summary: "a slug is made of lower-case letters, digits and single hyphens"
  )
}
