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
  nearest(
    in: web,
    by: { $0.event.date.isExact && !$0.isOff ? $0.event.topics : [] },
    judge: { earlier, later in
      let (next, before) = (web.events[later], web.events[earlier])
      guard let gap = next.gapDays(after: before), gap <= 1 else { return .pass }
      guard next.people.isDisjoint(with: before.people), !next.parties.isEmpty,
        next.parties.isDisjoint(with: before.parties)
      else { return .skip }
      return .take(web.link(later, to: earlier, .parallel))
    }
  )
}

/// The same city within a year, on days that are known, with a person in common, or with a party
/// and a topic.
func samePlaceLinks(in web: EventWeb, programme: Programme) -> [FoundLink] {
  nearest(
    in: web,
    by: { event -> [CitySide] in
      guard let city = event.event.city?.folded, event.event.date.isExact, !event.isOff else {
        return []
      }
      return event.allSides.map { CitySide(city: city, side: $0) }
    },
    judge: { earlier, later in
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
  )
}

private struct CitySide: Hashable {
  let city: String
  let side: LinkableEvent.Side
}

enum Neighbour {
  case take(FoundLink)
  /// Not this one, but one further back may do.
  case skip
  /// Too long ago, as all before it are.
  case pass
}

/// For each event the nearest earlier ones that `judge` takes, at most two, out of the eight before
/// it that have one of its keys.
///
/// Which ones are nearest, only events with one of the keys decide: where keys name a side, an event
/// among others changes nothing here.
func nearest<Key: Hashable>(
  in web: EventWeb,
  by keys: (LinkableEvent) -> [Key],
  judge: (_ earlier: Int, _ later: Int) -> Neighbour
) -> [FoundLink] {
  var passed: [Key: [Int]] = [:]
  var links: [FoundLink] = []
  for later in web.events.indices {
    let own = keys(web.events[later]).onlyOnce
    var near: [Int] = []
    for key in own {
      guard let list = passed[key] else { continue }
      near += list[max(0, list.count - 8)...]
    }
    var taken = 0
    search: for earlier in near.onlyOnce.sorted(by: >).prefix(8) where taken < 2 {
      switch judge(earlier, later) {
      case .take(let link):
        links.append(link)
        taken += 1
      case .skip: continue
      case .pass: break search
      }
    }
    for key in own { passed[key, default: []].append(later) }
  }
  return links
}
