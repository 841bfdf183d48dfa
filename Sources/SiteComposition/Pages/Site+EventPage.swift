import DigestModel

extension Site {
  /// The page of the event at `position`.
  func eventPage(at position: Int) -> Page {
    let event = events[position]
    let path = addresses.event(event.id)
    let card = eventCards[position]
    let linked = linkedEvents(of: event)
    let surroundings = surroundings(ofEventAt: position)
    let view = EventPage(
      frame: frame(for: path),
      head: head(
        card.title,
        at: path,
        description: description(of: event, card),
        crumbs: [crumb(.sectionTimeline, addresses.timeline)],
        following: following(of: nil, updated: lastTold[position]),
        about: .event(position)
      ).searched(searchFacts(ofEventAt: position)),
      card: card,
      fullDate: wording.fullDate(event.date).capitalisedFirst,
      statusNotice: silence(ofEventAt: position) ?? statusNotice(of: event.status),
      participants: event.participants.map { participant($0, in: event) },
      resolved: event.resolved.map { resolved($0) },
      parties: partyLinks(of: event),
      relations: relationRows(surroundings),
      series: seriesRows(of: event),
      note: event.note,
      history: event.history.map { row(of: $0) },
      sourceCount: sourceCount(of: event),
      reports: reportViews(of: event),
      contradictions: event.contradictions.map { contradictionView(of: $0) },
      claims: claims[event.id, default: []].map { claimView(of: $0, in: event) },
      overridden: overriddenValues(of: event),
      wholes: linked.wholes,
      programme: programme(of: event),
      earlier: linked.earlier,
      later: linked.later,
      steps: steps(surroundings)
    )
    return Page(path: path, template: "event", view: view)
  }

  /// By name: the order of the codes says nothing to readers.
  private func partyLinks(of event: Event) -> [NamedLink] {
    event.parties.map { party in
      let link = NamedLink(name: name(of: party), url: address(of: party))
      return (folded: link.name.folded, link: link)
    }
    .sorted { ($0.folded, $0.link.name) < ($1.folded, $1.link.name) }
    .map(\.link)
  }

  private func description(of event: Event, _ card: EventCard) -> String {
    [card.status, card.date, card.place].compactMap { $0 }.joined(separator: " · ")
  }

  /// That a plan's day has passed without news, as far as the site's articles go.
  private func silence(ofEventAt position: Int) -> String? {
    let plan = Plan(of: events[position], at: position, latestDay: latestDay)
    guard plan?.outcome == .silent, let latestDay else { return nil }
    let asOf = wording.filled(.plansAsOf, ["date": wording.date(latestDay)])
    return wording[.plansPassed] + ". " + asOf
  }

  func statusNotice(of status: EventStatus) -> String? {
    switch status {
    case .held: nil
    case .scheduled: wording[.eventPlanned]
    case .proposed: wording[.eventProposed]
    case .postponed: wording[.eventPostponed]
    case .cancelled: wording[.eventCancelled]
    }
  }

  /// With the office as the reports call it, else as the knowledge knows it for the day.
  private func participant(_ name: String, in event: Event) -> NamedLink {
    let told = told(name, in: event)
    let known = index.key(of: name).flatMap { index.facts[$0]?.office(on: event.date.start) }
    let note =
      told.flatMap { person in person.office.map { text(ofOffice: $0, for: person.country) } }
      ?? known.map { text(ofOffice: $0.title, for: $0.country) }
    return NamedLink(
      name: name,
      url: address(ofPerson: name),
      note: note,
      noteLanguage: foreignCopy
    )
  }

  /// The person as the first report names them with an office.
  private func told(_ name: String, in event: Event) -> ArticlePerson? {
    for report in event.reports {
      guard let position = index.articleAt[report.reference.article] else { continue }
      let people = articles[position].facts.people
      if let person = people.first(where: { $0.name == name && $0.office != nil }) { return person }
    }
    return nil
  }

  /// Says that the person was told by office alone.
  private func resolved(_ office: ResolvedOffice) -> ResolvedRow {
    let date = office.on.map { wording.date($0) } ?? wording[.dateUnknown]
    return ResolvedRow(
      office: text(ofOffice: office.office.capitalisedFirst, for: office.country),
      basis: office.person == nil
        ? wording[.resolvedUnknown] : wording.filled(.resolvedKnown, ["date": date]),
      person: office.person.map { NamedLink(name: $0, url: address(ofPerson: $0)) }
    )
  }

  func name(of pair: CountryPair) -> String {
    wording.filled(
      .relationName,
      ["first": name(of: pair.first), "second": name(of: pair.second)]
    )
  }

  private func row(of step: StatusStep) -> StatusRow {
    StatusRow(
      status: wording.status(step.status),
      statusID: step.status.rawValue,
      learned: step.learned.map { wording.date($0) } ?? wording[.dateUndated],
      article: link(to: step.source)
    )
  }

  func link(to reference: MentionReference) -> NamedLink? {
    index.articleAt[reference.article].map { link(toArticleAt: $0) }
  }

  private func contradictionView(of contradiction: Contradiction) -> ContradictionView {
    let values = contradiction.values.enumerated().map { position, value in
      let place = [value.city, value.country.map { name(of: $0) }].compactMap { $0 }
      let text = value.date.map { wording.fullDate($0) } ?? place.joined(separator: ", ")
      return ToldValue(
        value: text,
        isChosen: position == 0,
        articles: value.sources.compactMap { link(to: $0) }
      )
    }
    return ContradictionView(field: wording.word(contradiction.field.wordKey), values: values)
  }

  private func programme(of event: Event) -> [EventCard] {
    let parts = links.parts(of: event.id).compactMap { index.eventAt[$0] }
      .sorted { left, right in
        let days = (
          events[left].date.start ?? Day(daysSince1970: 0),
          events[right].date.start ?? Day(daysSince1970: 0)
        )
        return days.0 == days.1 ? events[left].id < events[right].id : days.0 < days.1
      }
    return eventCards(at: parts)
  }

  private func linkedEvents(
    of event: Event
  ) -> (wholes: [LinkedEvent], earlier: [LinkedEvent], later: [LinkedEvent]) {
    var wholes: [LinkedEvent] = []
    var earlier: [LinkedEvent] = []
    var later: [LinkedEvent] = []
    for link in links.links(of: event.id) {
      guard let linked = linkedEvent(by: link, on: event) else { continue }
      if link.kind == .partOf {
        wholes.append(linked)
      } else if link.from == event.id {
        earlier.append(linked)
      } else {
        later.append(linked)
      }
    }
    return (wholes, earlier, later)
  }
}
