/// Facts about the world: states, bodies, people with their offices, places, topics.
package struct Knowledge: Sendable {
  package var countries: [Country]
  package var organisations: [Organisation]
  package var people: [KnownPerson]
  package var places: [Place]
  package var topics: [Topic]

  package init(
    countries: [Country] = [],
    organisations: [Organisation] = [],
    people: [KnownPerson] = [],
    places: [Place] = [],
    topics: [Topic] = []
  ) {
    self.countries = countries
    self.organisations = organisations
    self.people = people
    self.places = places
    self.topics = topics
  }
}

/// A word in the theme's two languages.
package struct BilingualName: Hashable, Sendable {
  package var id: String
  package var en: String

  package init(id: String, en: String) {
    self.id = id
    self.en = en
  }

  package subscript(language: SiteLanguage) -> String {
    switch language {
    case .id: id
    case .en: en
    }
  }
}

/// A language that the theme speaks.
package enum SiteLanguage: String, Hashable, Sendable, CaseIterable {
  case id
  case en
}

package struct Country: Hashable, Sendable {
  /// ISO 3166-1 alpha-2.
  package var code: Party
  package var name: BilingualName
  /// Other names of it in copy: `AS`, `Negeri Paman Sam`, `Tiongkok`.
  package var also: [String]
  /// The capital's Indonesian name.
  package var capital: String?
  /// Words that stand for its government where they act: `Washington`, `Gedung Putih`.
  package var metonyms: [String]

  package init(
    code: Party,
    name: BilingualName,
    also: [String] = [],
    capital: String? = nil,
    metonyms: [String] = []
  ) {
    self.code = code
    self.name = name
    self.also = also
    self.capital = capital
    self.metonyms = metonyms
  }
}

package struct Organisation: Hashable, Sendable {
  /// The code that stands among an event's parties: `UN`, `EU`, `Arab League`.
  package var code: Party
  package var name: BilingualName
  package var also: [String]

  package init(code: Party, name: BilingualName, also: [String] = []) {
    self.code = code
    self.name = name
    self.also = also
  }
}

package struct Place: Hashable, Sendable {
  /// The Indonesian form: `Moskow`, `Jenewa`.
  package var name: String
  package var also: [String]
  package var country: Party
  /// A part of its state that holds cities, such as `Alaska`: an event there has a state and no city.
  package var isRegion: Bool

  package init(name: String, also: [String] = [], country: Party, isRegion: Bool = false) {
    self.name = name
    self.also = also
    self.country = country
    self.isRegion = isRegion
  }
}

package struct Topic: Hashable, Sendable {
  package var id: TopicID
  package var name: BilingualName
  /// In the address, by language.
  package var slugs: BilingualName
  /// One sentence that says what the topic is about.
  package var summary: BilingualName
  /// Words and phrases that speak for the topic, each with its weight; the text is read folded.
  package var words: [TopicWord]
  /// Types of events that give an article the topic, whatever its words are.
  package var events: [EventType]
  /// Types of events that give it where they take place in the state of one side.
  package var hostedEvents: [EventType]
  /// The states that every article on the topic is about, named or not.
  package var states: [Party]

  package init(
    id: TopicID,
    name: BilingualName,
    slugs: BilingualName,
    summary: BilingualName,
    words: [TopicWord] = [],
    events: [EventType] = [],
    hostedEvents: [EventType] = [],
    states: [Party] = []
  ) {
    self.id = id
    self.name = name
    self.slugs = slugs
    self.summary = summary
    self.words = words
    self.events = events
    self.hostedEvents = hostedEvents
    self.states = states
  }
}

package struct TopicWord: Hashable, Sendable {
  /// What a word may weigh.
  package static let weights = 1...100

  package var phrase: String
  package var weight: Int

  package init(_ phrase: String, weight: Int) {
    self.phrase = phrase
    self.weight = weight
  }
}
