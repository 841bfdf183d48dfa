import DigestModel

/// Somebody or something with how many events there are, and the latest of them.
struct RankRow: TemplateView {
  let link: NamedLink
  let counts: String
  let bar: String
  let latest: EventCard?

  static let fields: [ViewField<RankRow>] = [
    ViewField("subject", .view(NamedLink.self), "the page of it, with a few words as note") {
      .view($0.link)
    },
    ViewField("rankCounts", .text, "how many events and articles there are") { .text($0.counts) },
    ViewField("bar", .html, "its share of the longest row, as inline SVG") { .html($0.bar) },
    ViewField("latest", .view(EventCard.self), "its latest event that was held") {
      .view(orAbsent: $0.latest)
    },
  ]
}

extension Site {
  /// The `most` with most events, most first; those without any are left out.
  func ranking(of subjects: [Subject], most: Int, note: (Subject) -> String?) -> [RankRow] {
    let sorted = subjects.filter { !$0.events.isEmpty }
      .map { (count: $0.events.count, key: $0.name.folded, subject: $0) }
      .sorted { ($1.count, $0.key, $0.subject.path) < ($0.count, $1.key, $1.subject.path) }
      .prefix(most)
    let longest = sorted.first?.count ?? 1
    return sorted.map { count, _, subject in
      RankRow(
        link: NamedLink(name: subject.name, url: href(subject.path), note: note(subject)),
        counts: wording.eventCount(count),
        bar: SVG(bar: count * 100 / longest).text,
        latest: latestHeld(of: subject).map { eventCards[$0] }
      )
    }
  }

  func latestHeld(of subject: Subject) -> Int? {
    subject.events.first { events[$0].status == .held && events[$0].date.start != nil }
  }
}
