import DigestModel
import MarkedYAML

extension MappingReader {
  mutating func country() -> Country? {
    let code = requiredString("code")
    let name = bilingual("name")
    let also = strings("also")
    let capital = string("capital")
    let metonyms = strings("metonyms")
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
    let also = strings("also")
    guard let code, let name else { return nil }
    return Organisation(code: Party(code), name: name, also: also)
  }

  mutating func place() -> Place? {
    let name = requiredString("name")
    let also = strings("also")
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

  private mutating func topicWord() -> TopicWord? {
    let phrase = requiredString("phrase")
    let weight = integer("weight")
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

extension Diagnostic.Message {
  fileprivate static let notASlug = Self(
    identifier: "knowledge.not-a-slug",
    summary: "a slug is made of lower-case letters, digits and single hyphens"
  )
}
