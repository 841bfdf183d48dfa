import DigestModel

/// What a mediator does for two parties: from one of them to the other, and from talks with one of
/// them to an offer to both.
///
/// A mediation names its mediator and the parties. His held contacts with them within a week before
/// it, or on its days, are one errand. The article's words for the mediation are the evidence.
func mediatorLinks(in web: EventWeb) -> [FoundLink] {
  let contacts = web.lists { $0.isContact ? Array($0.people) : [] }
  return web.events.indices.filter { web.events[$0].isMediatorsAct }.flatMap { act in
    web.events[act].people.flatMap { mediator in
      web.errand(of: act, among: contacts[mediator, default: []])
    }
  }
}

/// Contacts of more than this many days before an act of mediation are no part of its errand.
private let daysOfAnErrand = 7

/// An errand has no more contacts than this; a busy mediator's week stays bounded.
private let contactsOfAnErrand = 8

extension EventWeb {
  fileprivate func errand(of act: Int, among contacts: [Int]) -> [FoundLink] {
    guard let report = events[act].event.reports.first else { return [] }
    let visited = contacts.filter { isPart($0, ofErrand: act) }.suffix(contactsOfAnErrand)
    var links: [FoundLink] = zip(visited, visited.dropFirst()).filter { earlier, later in
      events[earlier].people != events[later].people
        && !events[earlier].sharedTopics(with: events[later]).isEmpty
        && isOnDaysOf(act, later)
    }
    .map { statedLink($1, to: $0, .statedFollowUp, report: report) }
    if let last = visited.last, !isOnDaysOf(act, last) {
      links.append(statedLink(act, to: last, .statedFollowUp, report: report))
    }
    return links
  }

  /// A contact with one of the parties for whom the act is meant, on its matter and in its days.
  private func isPart(_ contact: Int, ofErrand act: Int) -> Bool {
    let (talk, mediation) = (events[contact], events[act])
    guard let last = mediation.bounds?.upperBound, let day = talk.bounds?.lowerBound,
      (0...daysOfAnErrand).contains(day.days(to: last))
    else { return false }
    return talk.parties.intersection(mediation.parties).count >= 2
      && talk.parties.isSubset(of: mediation.parties)
      && !talk.sharedTopics(with: mediation).isEmpty
  }

  private func isOnDaysOf(_ act: Int, _ contact: Int) -> Bool {
    guard let days = events[act].bounds, let day = events[contact].bounds else { return false }
    return days.overlaps(day)
  }
}

extension LinkableEvent {
  fileprivate var isMediatorsAct: Bool {
    type == .mediation && isHeld && event.date.isExact && !people.isEmpty && parties.count >= 3
  }

  fileprivate var isContact: Bool {
    switch type {
    case .meeting, .phoneCall, .videoCall: isHeld && event.date.isExact && people.count >= 2
    case .visit, .summit, .negotiation, .mediation, .agreement, .vote: false
    }
  }
}
