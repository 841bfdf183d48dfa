import DigestModel

/// A document or a truce with the talks that it came out of: the same people, else the same parties.
///
/// One article has to tell both. A document comes out of a meeting or a call on the same day,
/// and out of a negotiation within 30 days; of several talks it is the nearest.
func outcomeLinks(in web: EventWeb) -> [FoundLink] {
  web.flatMapReporters { _, told in
    let read = told.prefix(mentionsReadOfAnArticle)
    return read.filter { web.events[$0].type == .agreement && web.events[$0].isHeld }
      .compactMap { document -> FoundLink? in
        let talks = read.filter { web.talks($0, broughtAbout: document) }
        return talks.max().map { web.link(document, to: $0, .arrangedBy) }
      }
  }
}

extension EventWeb {
  fileprivate func talks(_ talks: Int, broughtAbout document: Int) -> Bool {
    let (outcome, source) = (events[document], events[talks])
    guard source.isHeld, talks != document, let reach = source.daysToAnOutcome,
      let days = daysBetween(talks, document), (0...reach).contains(days)
    else { return false }
    guard citiesAgree(talks, document) else { return false }
    if !outcome.people.isEmpty, !source.people.isEmpty {
      return outcome.people.intersection(source.people).count >= 2
    }
    return !outcome.parties.isEmpty && outcome.parties.isSubset(of: source.parties)
  }

  /// Whether nothing says that the two were in different cities.
  func citiesAgree(_ first: Int, _ second: Int) -> Bool {
    guard let left = events[first].event.city, let right = events[second].event.city else {
      return true
    }
    return left.folded == right.folded
  }
}

extension LinkableEvent {
  /// How long after these talks a document may come out of them; nil for what is no talk.
  fileprivate var daysToAnOutcome: Int? {
    switch type {
    case .meeting, .phoneCall, .videoCall: 0
    case .negotiation: 30
    case .summit, .visit, .mediation, .agreement, .vote: nil
    }
  }
}
