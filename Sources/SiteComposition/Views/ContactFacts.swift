import DigestModel

/// What a row of events comes to, at a glance.
struct ContactFacts: TemplateView {
  let latest: EventCard?
  let sinceLatest: String?
  let silence: SilenceView?
  let next: EventCard?
  let table: CountTable?

  var hasGlance: Bool { latest != nil || next != nil }

  static let fields: [ViewField<ContactFacts>] = [
    ViewField("hasGlance", .flag, "whether there is a latest or a next event") {
      .flag($0.hasGlance)
    },
    ViewField("latest", .view(EventCard.self), "the last contact that was held") {
      .view(orAbsent: $0.latest)
    },
    ViewField("sinceLatest", .text, "how long before the site's last article that was") {
      .text(orAbsent: $0.sinceLatest)
    },
    ViewField("silence", .view(SilenceView.self), "the longest time between two held contacts") {
      .view(orAbsent: $0.silence)
    },
    ViewField("next", .view(EventCard.self), "the next contact that is planned") {
      .view(orAbsent: $0.next)
    },
    ViewField("table", .view(CountTable.self), "how many events were held, by type and year") {
      .view(orAbsent: $0.table)
    },
  ]
}

/// The longest time without an event.
struct SilenceView: TemplateView {
  let length: String
  let before: NamedLink
  let after: NamedLink

  static let fields: [ViewField<SilenceView>] = [
    ViewField("length", .text, "how many days") { .text($0.length) },
    ViewField("before", .view(NamedLink.self), "the event before it, by its last day") {
      .view($0.before)
    },
    ViewField("after", .view(NamedLink.self), "the event after it, by its first day") {
      .view($0.after)
    },
  ]
}

extension Site {
  /// What the events at `positions`, newest first, come to.
  func contacts(at positions: [Int], for party: Party? = nil) -> ContactHistory {
    ContactHistory(of: positions, in: events, for: party, latestDay: latestDay)
  }

  /// Nil where nothing was held and nothing lies ahead.
  func facts(of history: ContactHistory) -> ContactFacts? {
    let facts = ContactFacts(
      latest: history.latest.map { eventCards[$0] },
      sinceLatest: history.latest.flatMap { sinceEvent(at: $0) },
      silence: history.silence.map { view(of: $0) },
      next: history.next.map { eventCards[$0] },
      table: table(of: history.tally)
    )
    return facts.hasGlance || facts.table != nil ? facts : nil
  }

  /// Nil unless the event's last day is known and lies before the last article's.
  private func sinceEvent(at position: Int) -> String? {
    let date = events[position].date
    guard let latestDay, date.isExact, let last = date.bounds?.upperBound, last < latestDay else {
      return nil
    }
    return wording.filled(
      .contactSince,
      ["gap": wording.days(last.days(to: latestDay)), "date": wording.date(latestDay)]
    )
  }

  private func view(of silence: Silence) -> SilenceView {
    SilenceView(
      length: wording.days(silence.days),
      before: NamedLink(name: wording.date(silence.from), url: eventCards[silence.before].url),
      after: NamedLink(name: wording.date(silence.to), url: eventCards[silence.after].url)
    )
  }
}
