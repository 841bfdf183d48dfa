import DigestModel
import LanguagePack

/// A place as one clause tells it.
struct FoundPlace: Hashable, Sendable {
  var place: PlaceMeaning?
  var country: Party?
  /// Where it ends, in tokens.
  var end: Int
}

extension FoundPlace {
  /// A city with its state, of a region the state alone.
  fileprivate init(_ place: PlaceMeaning, endingAt end: Int) {
    self.init(place: place.isRegion ? nil : place, country: place.country, end: end)
  }
}

/// Finds where something takes place.
struct PlaceReader {
  let words: ClauseWords
  let knowledge: Knowledge
  let states: Set<Party>
  let sentence: ReadSentence
  /// What 'kota itu' and 'negara itu' stand for where the sentence does not tell.
  var told = Antecedents()

  private var tokens: [Token] { sentence.tokens }

  /// The place after the first 'di' of the range that has one.
  func place(in range: Range<Int>) -> FoundPlace? {
    for index in range where words.at.contains(tokens[index]) {
      if let found = place(from: index + 1, before: range.upperBound) { return found }
    }
    return nil
  }

  /// The place that begins at a token or shortly after it; commas and capitalised words lead on, so that
  /// 'Filoli Estate, Woodside, California' comes to Woodside.
  func place(from start: Int, before end: Int) -> FoundPlace? {
    if let found = placeToldBefore(start) { return found }
    var found: FoundPlace?
    var index = start
    while index < end, index - start < 14 {
      let capital = words.capital.length(in: tokens, at: index)
      if capital > 0, let found = capitalCity(at: index + capital) { return found }
      if let entity = sentence.entity(at: index) {
        guard take(entity, into: &found) else { return found }
        index = entity.tokens.upperBound
      } else if tokens[index].kind == .word, !tokens[index].isCapitalised, found == nil,
        index - start < 4, isPlain(index)
      {
        index += 1
      } else if tokens[index].isCapitalised || isJoint(tokens[index]) {
        if isDate(index) { return found }
        index += 1
      } else {
        return found
      }
    }
    return found
  }

  /// 'di kota itu', 'di negara tersebut'.
  private func placeToldBefore(_ start: Int) -> FoundPlace? {
    let city = words.thatCity.length(in: tokens, at: start)
    let state = words.thatState.length(in: tokens, at: start)
    guard city + state > 0 else { return nil }
    let last = lastPlace(before: start)
    if city > 0, let place = last?.place ?? told.place {
      return FoundPlace(place: place, country: place.country, end: start + city)
    }
    guard state > 0, let country = last?.country ?? told.state else { return nil }
    return FoundPlace(country: country, end: start + state)
  }

  /// The last city, or the last state behind a word of place, that the sentence names before a token.
  func lastPlace(before end: Int) -> FoundPlace? {
    for entity in sentence.entities(within: 0..<end).reversed() {
      switch entity.kind {
      case .place(let place):
        return FoundPlace(place, endingAt: entity.tokens.upperBound)
      // 'Washington mengutus X': a seat that acts is no place.
      case .seat(_, let place?) where !isActing(entity):
        return FoundPlace(place, endingAt: entity.tokens.upperBound)
      case .party(let party) where followsPlaceWord(entity) && states.contains(party):
        return FoundPlace(country: party, end: entity.tokens.upperBound)
      default: continue
      }
    }
    return nil
  }

  /// Whether a seat stands for its state: a word follows, and nothing before it says that it is a place.
  private func isActing(_ entity: Entity) -> Bool {
    let (start, end) = (entity.tokens.lowerBound, entity.tokens.upperBound)
    guard end < tokens.count, tokens[end].kind == .word, !followsPlaceWord(entity) else {
      return false
    }
    return start == 0
      || !tokens[start - 1].isSign(",") && !words.capital.ends(in: tokens, at: start)
  }

  private func followsPlaceWord(_ entity: Entity) -> Bool {
    guard entity.tokens.lowerBound > 0 else { return false }
    let before = tokens[entity.tokens.lowerBound - 1]
    return words.at.contains(before) || words.to.contains(before)
  }

  /// Whether to read on after the entity.
  private func take(_ entity: Entity, into found: inout FoundPlace?) -> Bool {
    switch entity.kind {
    case .place(let place):
      found = found ?? FoundPlace(place, endingAt: entity.tokens.upperBound)
      return false
    case .seat(_, let place?):
      found = found ?? FoundPlace(place, endingAt: entity.tokens.upperBound)
      return false
    case .party(let party):
      guard found == nil else { return false }
      // 'di Sekretariat ASEAN, Jakarta'
      guard states.contains(party) else {
        let end = entity.tokens.upperBound
        return end < tokens.count && tokens[end].isSign(",")
      }
      found = state(party, endingAt: entity.tokens.upperBound)
      return false
    default: return false
    }
  }

  /// A state, with its city where they are one: 'Singapura', 'Vatikan'.
  private func state(_ party: Party, endingAt end: Int) -> FoundPlace {
    guard let country = knowledge.countries.first(where: { $0.code == party }),
      let capital = country.capital, capital == country.name.id
    else { return FoundPlace(country: party, end: end) }
    return FoundPlace(
      place: PlaceMeaning(city: capital, country: party),
      country: party,
      end: end
    )
  }

  /// 'ibu kota Italia'.
  private func capitalCity(at index: Int) -> FoundPlace? {
    guard let entity = sentence.entity(at: index), let party = entity.party,
      let capital = knowledge.countries.first(where: { $0.code == party })?.capital
    else { return nil }
    return FoundPlace(
      place: PlaceMeaning(city: capital, country: party),
      country: party,
      end: entity.tokens.upperBound
    )
  }

  private func isPlain(_ index: Int) -> Bool {
    words.boundaries.length(in: tokens, at: index) == 0
      && !words.partners.contains(tokens[index])
  }

  private func isJoint(_ token: Token) -> Bool {
    token.isSign(",") || token.isSign("-") || token.isSign("'") || token.isSign(":")
  }

  private func isDate(_ index: Int) -> Bool {
    sentence.dates.contains { $0.tokens.contains(index) }
  }
}
