import DigestModel

/// The same person with another partner within 72 hours.
func nextOfPersonLinks(in web: EventWeb, programme: Programme) -> [FoundLink] {
  let days = web.lists { event in
    event.event.date.isExact && !event.isOff && !event.isVisit ? Array(event.people) : []
  }
  var links: [FoundLink] = []
  for (_, list) in days {
    for (earlier, later) in zip(list, list.dropFirst()) {
      let (next, before) = (web.events[later], web.events[earlier])
      guard let gap = next.gapDays(after: before), gap <= 3,
        ListRelation(next.people, before.people) == .overlapping,
        !programme.isShared(by: earlier, and: later)
      else { continue }
      links.append(web.link(later, to: earlier, .nextOfPerson))
    }
  }
  return links
}

/// The same matter on the same day or the day after, between others.
func parallelLinks(in web: EventWeb) -> [FoundLink] {
  let matters = web.lists { $0.event.date.isExact && !$0.isOff ? $0.event.topics : [] }
  return nearest(in: matters) { earlier, later in
    let (next, before) = (web.events[later], web.events[earlier])
    guard let gap = next.gapDays(after: before), gap <= 1 else { return .pass }
    guard next.people.isDisjoint(with: before.people), !next.parties.isEmpty,
      next.parties.isDisjoint(with: before.parties)
    else { return .skip }
    return .take(web.link(later, to: earlier, .parallel))
  }
}

/// The same city within a year, on days that are known, with a topic or a person in common.
func samePlaceLinks(in web: EventWeb, programme: Programme) -> [FoundLink] {
  let cities = web.lists { event -> [String] in
    guard let city = event.event.city, event.event.date.isExact, !event.isOff else { return [] }
    return [city.folded]
  }
  return nearest(in: cities) { earlier, later in
    let (next, before) = (web.events[later], web.events[earlier])
    guard let days = web.daysBetween(earlier, later), days <= 365 else { return .pass }
    let isRelated =
      !next.sharedTopics(with: before).isEmpty || !next.people.isDisjoint(with: before.people)
    guard isRelated, next.event.country == before.event.country,
      !programme.isShared(by: earlier, and: later)
    else { return .skip }
    var facts = next.facts(after: before)
    facts.city = next.event.city
    facts.country = next.event.country
    return .take(web.link(later, to: earlier, .samePlace, facts: facts))
  }
}

/// Two topics in common, each of which few events have, within 30 days.
func sameTopicLinks(in web: EventWeb) -> [FoundLink] {
  let limit = web.events.count * percentOfEventsThatARareTopicHas / 100
  let frequencies = web.lists { $0.event.topics }.mapValues(\.count)
  let pairs = web.lists { event -> [[TopicID]] in
    let rare = event.event.topics.filter { frequencies[$0, default: 0] <= limit }.sorted()
    return rare.enumerated().flatMap { place, topic in
      rare.dropFirst(place + 1).map { [topic, $0] }
    }
  }
  return nearest(in: pairs) { earlier, later in
    guard let days = web.daysBetween(earlier, later), days <= 30 else { return .pass }
    return .take(web.link(later, to: earlier, .sameTopic))
  }
}

/// A topic that more events have says nothing of two of them.
private let percentOfEventsThatARareTopicHas = 10

private enum Neighbour {
  case take(FoundLink)
  /// Not this one, but one further back may do.
  case skip
  /// Too long ago, as all before it are.
  case pass
}

/// For each event of a list the nearest earlier ones that `judge` takes, at most two, out of the
/// eight before it.
private func nearest<Key>(
  in lists: [Key: [Int]],
  judge: (_ earlier: Int, _ later: Int) -> Neighbour
) -> [FoundLink] {
  var links: [FoundLink] = []
  for (_, list) in lists {
    for (position, later) in list.enumerated() {
      var taken = 0
      search: for earlier in list[..<position].suffix(8).reversed() where taken < 2 {
        switch judge(earlier, later) {
        case .take(let link):
          links.append(link)
          taken += 1
        case .skip: continue
        case .pass: break search
        }
      }
    }
  }
  return links
}
