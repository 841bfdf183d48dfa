import DigestModel

/// An event as a person's page shows it: when, what, with whom, where, about what.
struct Touchpoint: TemplateView {
  let card: EventCard
  /// What the link to the event is called.
  let name: String
  let partners: [NamedLink]
  let others: String?
  let colleagues: [NamedLink]

  static let fields: [ViewField<Touchpoint>] = [
    ViewField("event", .view(EventCard.self), "the event") { .view($0.card) },
    ViewField("name", .text, "kind of event in words, or the editor's title") { .text($0.name) },
    ViewField("partners", .list(NamedLink.self), "people, offices and parties of other sides") {
      .list($0.partners)
    },
    ViewField("hasPartners", .flag, "whether any is known") { .flag(!$0.partners.isEmpty) },
    ViewField("otherPartners", .text, "how many partners are left out") {
      .text(orAbsent: $0.others)
    },
    ViewField("colleagues", .list(NamedLink.self), "people of the same side") {
      .list($0.colleagues)
    },
    ViewField("hasColleagues", .flag, "whether any is known") { .flag(!$0.colleagues.isEmpty) },
  ]
}

/// A person's events of one month.
struct TouchpointGroup: TemplateView {
  let heading: String
  let touchpoints: [Touchpoint]

  static let fields: [ViewField<TouchpointGroup>] = [
    ViewField("heading", .text, "month") { .text($0.heading) },
    ViewField("touchpoints", .list(Touchpoint.self), "the events") { .list($0.touchpoints) },
  ]
}

extension Site {
  /// How many partners are told of one event.
  private static let mostPartners = 6

  /// The events at `positions` as the person of `key` saw them, under their months.
  func touchpoints(of key: Slug, at positions: some Sequence<Int>) -> [TouchpointGroup] {
    var groups: [(heading: String, touchpoints: [Touchpoint])] = []
    for position in positions {
      let heading = monthHeading(of: events[position].date)
      if groups.last?.heading != heading { groups.append((heading, [])) }
      groups[groups.count - 1].touchpoints.append(touchpoint(of: key, at: position))
    }
    return groups.map { TouchpointGroup(heading: $0.heading, touchpoints: $0.touchpoints) }
  }

  func touchpoint(of key: Slug, at position: Int) -> Touchpoint {
    let event = events[position]
    let cast = index.cast(ofEventAt: position)
    let own = cast.first { $0.key == key }
    var card = eventCards[position]
    card.note = own?.isResolved == true ? wording[.resolvedHere] : nil
    let partners = partners(of: key, for: own?.country, in: event, cast)
    let surplus = partners.count - partners.first.count
    return Touchpoint(
      card: card,
      name: event.title ?? wording.type(event.type),
      partners: partners.first,
      others: surplus > 0 ? wording.filled(.othersCount, ["n": "\(surplus)"]) : nil,
      colleagues: cast.filter { $0.key != key && $0.country == own?.country && $0.country != nil }
        .prefix(Self.mostPartners).map { link(to: $0) }
    )
  }

  /// People of other sides, then offices without a name, then parties that nobody of them acts for: the
  /// first ones, and how many there are.
  private func partners(
    of key: Slug,
    for country: Party?,
    in event: Event,
    _ cast: [CastMember]
  ) -> (first: [NamedLink], count: Int) {
    let people = cast.filter { $0.key != key && ($0.country == nil || $0.country != country) }
    let offices = event.resolved.filter { $0.person == nil && $0.country != country }
    let present = Set(cast.compactMap(\.country) + offices.map(\.country))
    let host = event.type == .visit ? event.country : nil
    let parties = event.parties.filter { $0 != country && $0 != host && !present.contains($0) }
    // A link for each of thousands who were at one summit, on the pages of all of them, is too much.
    let most = Self.mostPartners
    let first =
      people.prefix(most).map { link(to: $0) }
      + offices.prefix(most).map { NamedLink(name: side(of: $0), url: nil) }
      + parties.prefix(most).map { NamedLink(name: name(of: $0), url: address(of: $0)) }
    return (Array(first.prefix(most)), people.count + offices.count + parties.count)
  }

  /// Says where the person is in the event only because of an office held at its time.
  private func link(to member: CastMember) -> NamedLink {
    NamedLink(
      name: member.name,
      url: address(ofPerson: member.name),
      note: member.isResolved ? wording[.resolvedHere] : nil
    )
  }
}
