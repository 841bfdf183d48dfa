import DigestModel
import LanguagePack

/// A place as one clause tells it.
struct FoundPlace: Hashable, Sendable {
  var place: PlaceMeaning?
  var country: Party?
  /// Where it ends, in tokens.
  var end: Int
}

/// Finds where something takes place.
struct PlaceReader {
  let words: ClauseWords
  let knowledge: Knowledge
  let sentence: ReadSentence

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

  /// Whether to read on after the entity.
  private func take(_ entity: Entity, into found: inout FoundPlace?) -> Bool {
    switch entity.kind {
    case .place(let place):
      found =
        found ?? FoundPlace(place: place, country: place.country, end: entity.tokens.upperBound)
      return false
    case .seat(_, let place?):
      found =
        found ?? FoundPlace(place: place, country: place.country, end: entity.tokens.upperBound)
      return false
    case .party(let party):
      guard found == nil else { return false }
      // 'di Sekretariat ASEAN, Jakarta'
      guard knowledge.countries.contains(where: { $0.code == party }) else {
        let end = entity.tokens.upperBound
        return end < tokens.count && tokens[end].isSign(",")
      }
      found = FoundPlace(country: party, end: entity.tokens.upperBound)
      return false
    default: return false
    }
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
    token.isSign(",") || token.isSign("-") || token.isSign("'")
  }

  private func isDate(_ index: Int) -> Bool {
    sentence.dates.contains { $0.tokens.contains(index) }
  }
}
