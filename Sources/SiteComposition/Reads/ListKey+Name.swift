import DigestModel

extension ListKey {
  package var kind: Kind {
    switch self {
    case .topic: .topic
    case .person: .person
    case .country: .country
    case .organisation: .organisation
    case .pair: .pair
    case .month: .month
    case .year: .year
    }
  }

  /// The key within its kind, as `init(_:named:)` takes it.
  var name: String {
    switch self {
    case .topic(let id): id.text
    case .person(let key): key.text
    case .country(let party), .organisation(let party): party.code
    case .pair(let pair): "\(pair.first)/\(pair.second)"
    case .month(let month): "\(month.year)/\(month.month)"
    case .year(let year): "\(year)"
    }
  }

  init?(_ kind: Kind, named name: String) {
    switch kind {
    case .topic: self = .topic(TopicID(name))
    case .person:
      guard let key = Slug(name) else { return nil }
      self = .person(key)
    case .country: self = .country(Party(name))
    case .organisation: self = .organisation(Party(name))
    case .pair:
      let codes = name.split(separator: "/", maxSplits: 1).map { Party(String($0)) }
      guard codes.count == 2, let pair = CountryPair(codes[0], codes[1]) else { return nil }
      self = .pair(pair)
    case .month:
      let numbers = name.split(separator: "/").map { Int($0) }
      guard numbers.count == 2, let year = numbers[0], let month = numbers[1] else { return nil }
      self = .month(YearMonth(year: year, month: month))
    case .year:
      guard let year = Int(name) else { return nil }
      self = .year(year)
    }
  }
}
