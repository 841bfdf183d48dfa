import DigestModel

/// Why two events are tied, as a sentence on one of the two pages.
struct LinkReason {
  private let wording: Wording
  private let world: World
  private let language: SiteLanguage
  private let link: Link
  private let page: Event
  private let other: Event

  /// `page` is the event on whose page the sentence stands.
  ///
  /// Of the site only words and names are kept: there are reasons without number, and a site is large.
  init(site: Site, link: Link, page: Event, other: Event) {
    wording = site.wording
    world = site.world
    language = site.language
    self.link = link
    self.page = page
    self.other = other
  }

  /// Which way the page looks: to the earlier event or the whole, or to the later one or the part.
  private enum Direction: String, CaseIterable {
    case back
    case ahead
  }

  private var direction: Direction { link.from == page.id ? .back : .ahead }
  private var later: Event { link.from == page.id ? page : other }
  private var earlier: Event { link.from == page.id ? other : page }

  /// The reason; that the other event is only planned, or was cancelled, is always said with it.
  ///
  /// Of its own event the page says so itself. The words for a replaced event say that it was cancelled.
  var sentence: String {
    let sentence =
      link.facts.editorsReason.map { wording.filled(.reasonEditor, ["reason": $0]) }
      ?? wording.words.filled(key) { value(of: $0) }
    if other.status.isAhead { return wording.filled(.reasonPlanned, ["reason": sentence]) }
    guard other.status == .cancelled, link.kind != .replacesCancelled else { return sentence }
    return wording.filled(.reasonCancelled, ["reason": sentence])
  }

  private var key: String { Self.key(kind, direction, isBare: isBare) }

  /// Whether the kind's second sentence is told: without a gap, or of what an article only tells.
  private var isBare: Bool {
    switch kind {
    case .statedFollowUp: !link.facts.isStated
    case .arrangedBy: !link.facts.isStated && link.facts.evidence != nil
    default: Self.kindsWithGap.contains(kind) && (link.facts.gapDays ?? 0) < 1
    }
  }

  /// The kind whose sentence is told: one of a series without its number is only another of it.
  private var kind: LinkKind {
    link.kind == .nthInSeries && link.facts.ordinal == nil ? .sameSeries : link.kind
  }

  /// Kinds whose sentence tells the gap in days, and so has a second form without it.
  private static let kindsWithGap: Set<LinkKind> = [
    .nthInSeries, .sameSeries, .nextOfPerson, .samePlace, .sameTopic,
  ]

  /// Kinds with a second sentence: without the gap, or for a tie that the article does not state
  /// but only tells.
  private static let kindsWithBareForm = kindsWithGap.union([.arrangedBy, .statedFollowUp])

  private static func key(_ kind: LinkKind, _ direction: Direction, isBare: Bool) -> String {
    "reason-\(kind.rawValue)-\(direction.rawValue)" + (isBare ? "-bare" : "")
  }

  /// The keys of all sentences.
  static var allKeys: [String] {
    LinkKind.allCases.flatMap { kind in
      Direction.allCases.flatMap { direction in
        (kindsWithBareForm.contains(kind) ? [false, true] : [false])
          .map { key(kind, direction, isBare: $0) }
      }
    }
  }

  /// What stands for a mark of a sentence.
  private func value(of mark: String) -> String? {
    let facts = link.facts
    switch mark {
    case "ordinal": return facts.ordinal.map { wording.ordinal($0) } ?? ""
    case "gap": return wording.days(facts.gapDays ?? 0)
    case "within": return wording.daysOfRow(facts.gapDays ?? 0)
    case "previous": return date(facts.previous ?? earlier.date)
    case "next": return date(later.date)
    case "series": return wording.word(later.type.seriesKey)
    case "earlierSeries": return wording.word(earlier.type.seriesKey)
    case "who": return facts.people.isEmpty ? parties : wording.shortList(facts.people)
    case "parties": return parties
    case "topics":
      return wording.list(facts.topics.compactMap { world.topics[$0]?.name[language] })
    case "place": return facts.city ?? facts.country.map { name(of: $0) } ?? ""
    default: return nil
    }
  }

  private var parties: String {
    wording.shortList(link.facts.parties.map { name(of: $0) })
  }

  private func name(of party: Party) -> String { world.name(of: party, in: language) }

  private func date(_ span: DateSpan) -> String {
    if span.start == nil { return wording[.reasonUndated] }
    let date = wording.date(span)
    return span.precision == .year ? wording.filled(.reasonYear, ["date": date]) : date
  }
}

extension EventStatus {
  /// Whether nothing has taken place yet.
  var isAhead: Bool {
    switch self {
    case .proposed, .scheduled, .postponed: true
    case .cancelled, .held: false
    }
  }
}
