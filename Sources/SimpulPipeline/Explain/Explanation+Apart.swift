import DigestModel
import EventLinking

extension Explanation {
  /// Why two events were not joined, with what each of them tells.
  func apartness(of first: Event, and second: Event) -> [String] {
    let why = whyApart(first, second, among: content.articles)
    var lines = ["not one event: \(why.words(of: first, second))"]
    for event in [first, second] {
      let place = [event.city, event.country?.code].compactMap { $0 }
      let sides = event.participants + event.parties.map(\.code)
      lines.append("  \(event.id): \(event.type.rawValue), \(event.status.rawValue)")
      lines.append("    \(event.date.words); place: \(place.orNone); sides: \(sides.orNone)")
    }
    return lines
  }
}

extension Apartness {
  fileprivate func words(of first: Event, _ second: Event) -> String {
    switch self {
    case .veto(.family) where first.type != second.type:
      "they are of different kinds: \(first.type.rawValue) and \(second.type.rawValue)"
    case .veto(let veto): veto.words
    case .nothingShared:
      "they share no person and no two parties at a time that both can mean, so they were never compared"
    case .notChosen:
      "nothing in the reports forbids it, but another event fitted as well; name the right one with"
        + " 'event:' in the front matter"
    }
  }
}

extension JoinVeto {
  fileprivate var words: String {
    switch self {
    case .family: "their first reports tell different kinds of events"
    case .sameArticle: "one article tells both, and so holds them apart"
    case .country: "they are told in different countries"
    case .city: "they are told in different cities"
    case .placeUntold: "a gathering goes by its place, and no place is told"
    case .cancelledAndHeld: "one was called off and the other was held, not on the same day"
    case .mediation: "a mediator's act is not the talks that it is meant for"
    case .people: "other people took part"
    case .anotherPartner: "one of the people is the same, but with another partner"
    case .ordinals: "the articles count them as different ones of one series"
    case .parties: "other parties took part, or too few of them are told"
    case .thirdParty: "one names a third party that is not the host"
    case .tourAndLeg: "a tour of several countries is not its leg in one of them"
    case .days: "they are told on different days"
    case .adjacentDays: "they are a day apart, and it is not the same two people"
    case .tense: "one was told as held before, or as planned after, the day of the other"
    case .window: "one tells no day, and was told too long before or after the other"
    case .tooVague: "one tells no day, and the parties alone say too little"
    }
  }
}
