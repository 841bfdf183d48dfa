import DigestModel

extension Site {
  /// The page of the event at `position`.
  func eventPage(at position: Int) -> Page {
    let event = events[position]
    let path = addresses.event(event.id)
    let card = card(for: event)
    let linked = linkedEvents(of: event)
    let view = EventPage(
      frame: frame(for: path),
      head: head(
        card.title,
        at: path,
        description: description(of: event, card),
        crumbs: [crumb(.sectionTimeline, addresses.timeline)]
      ),
      card: card,
      fullDate: wording.fullDate(event.date).capitalisedFirst,
      statusNotice: statusNotice(of: event.status),
      participants: event.participants.map { participant($0, in: event) },
      resolved: event.resolved.map { resolved($0) },
      parties: event.parties.map { NamedLink(name: name(of: $0), url: address(of: $0)) },
      relations: relations(of: event),
      note: event.note,
      history: event.history.map { row(of: $0) },
      reports: event.reports.compactMap { reportView(of: $0) },
      contradictions: event.contradictions.map { contradictionView(of: $0) },
      wholes: linked.wholes,
      programme: programme(of: event),
      earlier: linked.earlier,
      later: linked.later
    )
    return Page(path: path, template: "event", view: view)
  }

  private func description(of event: Event, _ card: EventCard) -> String {
    [card.status, card.date, card.place].compactMap { $0 }.joined(separator: " · ")
  }

  private func statusNotice(of status: EventStatus) -> String? {
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
    let told = event.reports.lazy.compactMap { self.article($0.reference.article) }
      .flatMap(\.facts.people).first { $0.name == name && $0.office != nil }
    let known = SiteIndex.key(of: name).flatMap { index.facts[$0]?.office(on: event.date.start) }
    let note =
      told.flatMap { person in person.office.map { text(ofOffice: $0, for: person.country) } }
      ?? known.map { text(ofOffice: $0.title, for: $0.country) }
    return NamedLink(name: name, url: address(ofPerson: name), note: note)
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

  private func relations(of event: Event) -> [NamedLink] {
    CountryPair.pairs(among: event.parties.filter { world.isState($0) }).map { pair in
      NamedLink(name: name(of: pair), url: href(addresses.relation(pair.first, pair.second)))
    }
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

  private func link(to reference: MentionReference) -> NamedLink? {
    article(reference.article).map { NamedLink(name: $0.headline.text, url: address(of: $0)) }
  }

  private func reportView(of report: EventReport) -> ReportView? {
    article(report.reference.article).map { article in
      ReportView(
        card: card(for: article),
        evidence: report.mention.evidence,
        role: wording.word(report.mention.role.wordKey),
        basis: wording.word(report.basis.wordKey)
      )
    }
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
    links.parts(of: event.id).compactMap { self.event($0) }
      .sorted { left, right in
        let days = (
          left.date.start ?? Day(daysSince1970: 0), right.date.start ?? Day(daysSince1970: 0)
        )
        return days.0 == days.1 ? left.id < right.id : days.0 < days.1
      }
      .map { card(for: $0) }
  }

  private func linkedEvents(
    of event: Event
  ) -> (wholes: [LinkedEvent], earlier: [LinkedEvent], later: [LinkedEvent]) {
    var wholes: [LinkedEvent] = []
    var earlier: [LinkedEvent] = []
    var later: [LinkedEvent] = []
    for link in links.links(of: event.id) {
      let isBack = link.from == event.id
      guard let other = self.event(isBack ? link.to : link.from) else { continue }
      let reason = LinkReason(site: self, link: link, page: event, other: other)
      let linked = LinkedEvent(
        card: card(for: other),
        reason: reason.sentence,
        evidence: link.facts.evidence
      )
      if link.kind == .partOf {
        wholes.append(linked)
      } else if isBack {
        earlier.append(linked)
      } else {
        later.append(linked)
      }
    }
    return (wholes, earlier, later)
  }
}
