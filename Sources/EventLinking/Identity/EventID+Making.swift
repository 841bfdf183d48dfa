import DigestModel

extension EventID {
  /// The id that an event gets of its founding mention: type, date, people (else parties, else place).
  ///
  /// `phone-call-2022-03-05-antony-blinken-wang-yi`, `visit-2022-06-30-joko-widodo-ru` (a visit
  /// says where), `vote-2023-10-27-un`, `visit-undated-2023-06-qin-gang-us` (the month in which the
  /// article was published). Names are sorted; of more than three, two stand and a count.
  static func made(of founding: CitedMention) -> EventID {
    let mention = founding.mention
    var parts = [mention.type.rawValue, date(of: founding)]
    let people = mention.participants.sorted { ($0.folded, $0) < ($1.folded, $1) }
    let parties = mention.parties.map(\.code).sorted()
    if !people.isEmpty || !parties.isEmpty {
      parts += shortened(people.isEmpty ? parties : people)
      if mention.type == .visit, !people.isEmpty, let country = mention.country {
        parts.append(country.code)
      }
    } else if let place = mention.city ?? mention.country?.code {
      parts.append(place)
    }
    return EventID(Slug(making: parts.joined(separator: " "), else: Slug(mention.type)))
  }

  private static func date(of founding: CitedMention) -> String {
    let date = founding.mention.date
    switch (date.precision, date.start) {
    case (.day, let start?): return start.description
    case (.month, let start?): return String(start.description.prefix(7))
    case (.year, let start?): return String(start.description.prefix(4))
    default:
      guard let published = founding.published else { return "undated" }
      return "undated-" + published.description.prefix(7)
    }
  }

  private static func shortened(_ names: [String]) -> [String] {
    names.count > 3 ? names.prefix(2) + ["plus \(names.count - 2)"] : names
  }
}

/// Ids that may not be given again.
struct TakenEventIDs {
  private var ids: Set<EventID>
  /// The number that was given last behind each id.
  private var lastNumber: [EventID: Int] = [:]

  init(_ ids: Set<EventID>) { self.ids = ids }

  mutating func insert(_ id: EventID) { ids.insert(id) }

  /// The id, or the first of `-2`, `-3`… behind it that is not taken.
  mutating func free(_ id: EventID) -> EventID {
    guard ids.contains(id) else { return id }
    var number = lastNumber[id] ?? 1
    var numbered: EventID
    repeat {
      number += 1
      numbered = EventID(id.slug.numbered(number))
    } while ids.contains(numbered)
    lastNumber[id] = number
    return numbered
  }
}
