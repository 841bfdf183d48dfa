import DigestModel
import LanguagePack

/// What a phrase can name; a city and the government that sits there share their name.
struct NameMeaning: Sendable {
  /// Index into `Knowledge.people`.
  var person: Int?
  /// A state or body by its own name.
  var party: Party?
  /// A state whose government goes by this name where it acts.
  var metonymOf: Party?
  var place: PlaceMeaning?
  /// The phrase counts only in capitals: `AS`, `RI`.
  var isAcronym = false
}

/// A place with its Indonesian name and its state.
struct PlaceMeaning: Hashable, Sendable {
  let city: String
  let country: Party?
  /// A part of the state, which is no city.
  var isRegion = false
}

extension PhraseTable<NameMeaning> {
  /// Names of more than one word for people, of any length for states, bodies and places.
  static func names(in knowledge: Knowledge, venues: [String: String]) -> Self {
    var meanings = MeaningCollector()
    for (index, person) in knowledge.people.enumerated() {
      for name in [person.name] + person.also where tokens(of: name).count > 1 {
        meanings.add(name) { $0.person = $0.person ?? index }
      }
    }
    for country in knowledge.countries {
      for name in [country.name.id] + country.also {
        meanings.add(name) { $0.party = country.code }
      }
      for name in country.metonyms { meanings.add(name) { $0.metonymOf = country.code } }
      if let capital = country.capital {
        meanings.add(capital, at: PlaceMeaning(city: capital, country: country.code))
      }
    }
    for organisation in knowledge.organisations {
      for name in [organisation.name.id] + organisation.also {
        meanings.add(name) { $0.party = organisation.code }
      }
    }
    for place in knowledge.places {
      let meaning = PlaceMeaning(
        city: place.name,
        country: place.country,
        isRegion: place.isRegion
      )
      for name in [place.name] + place.also { meanings.add(name, at: meaning) }
    }
    for (venue, city) in venues.sorted(by: { $0.key < $1.key }) {
      let place = PlaceMeaning(city: city, country: meanings.country(of: city))
      meanings.add(venue) { $0.place = place }
    }
    return meanings.table()
  }
}

private struct MeaningCollector {
  private var byPhrase: [String: (phrase: String, meaning: NameMeaning)] = [:]

  mutating func add(_ phrase: String, _ change: (inout NameMeaning) -> Void) {
    var entry = byPhrase[phrase.folded] ?? (phrase, NameMeaning(isAcronym: Self.isAcronym(phrase)))
    change(&entry.meaning)
    byPhrase[phrase.folded] = entry
  }

  mutating func add(_ phrase: String, at place: PlaceMeaning) {
    add(phrase) { $0.place = $0.place ?? place }
  }

  func country(of city: String) -> Party? { byPhrase[city.folded]?.meaning.place?.country }

  func table() -> PhraseTable<NameMeaning> {
    PhraseTable(byPhrase.keys.sorted().compactMap { byPhrase[$0] }.map { ($0.phrase, $0.meaning) })
  }

  private static func isAcronym(_ phrase: String) -> Bool {
    phrase.utf8.count <= 5 && phrase.unicodeScalars.allSatisfy { $0.properties.isUppercase }
  }
}
