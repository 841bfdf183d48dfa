/// How strongly two events are tied.
package enum LinkRelation: String, Hashable, Sendable, CaseIterable {
  /// The first is a part of the second.
  case partOf = "part-of"
  /// The later one was brought about by the earlier one.
  case followsUp = "follows-up"
  /// The same parties on the same matter, with no stated tie.
  case sameSeries = "same-series"
  case related
}

/// Why two events are tied, strongest first.
package enum LinkKind: String, Hashable, Sendable, CaseIterable {
  case partOf = "part-of"
  case nthInSeries = "nth-in-series"
  case arrangedBy = "arranged-by"
  case returnVisit = "return-visit"
  case replacesCancelled = "replaces-cancelled"
  case statedFollowUp = "stated-follow-up"
  case sameSeries = "same-series"
  case nextOfPerson = "next-of-person"
  case parallel
  case samePlace = "same-place"
  case sameTopic = "same-topic"

  package var relation: LinkRelation {
    switch self {
    case .partOf: .partOf
    case .nthInSeries, .arrangedBy, .returnVisit, .replacesCancelled, .statedFollowUp: .followsUp
    case .sameSeries: .sameSeries
    case .nextOfPerson, .parallel, .samePlace, .sameTopic: .related
    }
  }
}

/// A typed tie between two events, with the facts that its reason is made of.
///
/// Behind one reference: links are many, and each stands in several lists.
package struct Link: Hashable, Sendable {
  @usableFromInline
  var boxed: Boxed<Content>

  package struct Content: Hashable, Sendable {
    package var from: EventID
    package var to: EventID
    package var kind: LinkKind
    package var facts: LinkFacts
  }

  package init(from: EventID, to: EventID, kind: LinkKind, facts: LinkFacts) {
    boxed = Boxed(Content(from: from, to: to, kind: kind, facts: facts))
  }

  /// The later event, or the part.
  @inlinable
  package var from: EventID {
    get { boxed.value.from }
    set { boxed.value.from = newValue }
  }

  /// The earlier event, or the whole.
  @inlinable
  package var to: EventID {
    get { boxed.value.to }
    set { boxed.value.to = newValue }
  }

  @inlinable
  package var kind: LinkKind {
    get { boxed.value.kind }
    set { boxed.value.kind = newValue }
  }

  @inlinable
  package var facts: LinkFacts {
    get { boxed.value.facts }
    set { boxed.value.facts = newValue }
  }
}

/// What a link was computed from; only what its kind needs is there.
package struct LinkFacts: Hashable, Sendable {
  /// Days from the earlier event's start to the later one's.
  package var gapDays: Int?
  /// The later event's number in the series that the archive knows: 2 for the second.
  package var ordinal: Int?
  /// What the series is of: the two events' common type, nil where they differ in type.
  package var type: EventType?
  /// Start of the earlier event.
  package var previous: DateSpan?
  /// People in both events, sorted.
  package var people: [String]
  /// Parties in both events, sorted.
  package var parties: [Party]
  /// Topics of both events, sorted.
  package var topics: [TopicID]
  /// Where both took place.
  package var city: String?
  package var country: Party?
  /// An editor's own reason; then nothing else is told.
  package var editorsReason: String?
  /// Held apart, since links are many, and few of them rest on words; nil where it would say nothing.
  var statement: Boxed<LinkStatement>?

  package init(
    gapDays: Int? = nil,
    ordinal: Int? = nil,
    type: EventType? = nil,
    previous: DateSpan? = nil,
    people: [String] = [],
    parties: [Party] = [],
    topics: [TopicID] = [],
    city: String? = nil,
    country: Party? = nil,
    evidence: String? = nil,
    isStated: Bool = false,
    source: MentionReference? = nil,
    editorsReason: String? = nil
  ) {
    self.gapDays = gapDays
    self.ordinal = ordinal
    self.type = type
    self.previous = previous
    self.people = people
    self.parties = parties
    self.topics = topics
    self.city = city
    self.country = country
    self.editorsReason = editorsReason
    restate { $0 = LinkStatement(evidence: evidence, isStated: isStated, source: source) }
  }

  /// The words of an article that the tie rests on; `source` says where they stand.
  package var evidence: String? {
    get { statement?.value.evidence }
    set { restate { $0.evidence = newValue } }
  }

  /// Whether `evidence` states the tie itself; else the article only tells of both events.
  package var isStated: Bool {
    get { statement?.value.isStated ?? false }
    set { restate { $0.isStated = newValue } }
  }

  package var source: MentionReference? {
    get { statement?.value.source }
    set { restate { $0.source = newValue } }
  }

  private mutating func restate(_ change: (inout LinkStatement) -> Void) {
    var changed = statement?.value ?? LinkStatement()
    change(&changed)
    statement = changed == LinkStatement() ? nil : Boxed(changed)
  }
}

/// An article's words that a link rests on.
struct LinkStatement: Hashable, Sendable {
  var evidence: String?
  var isStated = false
  var source: MentionReference?
}

/// Another article worth reading beside one, with what both share.
package struct RelatedArticle: Hashable, Sendable {
  package var article: ArticleID
  /// Higher is nearer; only the order means something.
  package var score: Double
  /// Events that both report, sorted.
  package var events: [EventID]
  package var people: [String]
  package var topics: [TopicID]

  package init(
    article: ArticleID,
    score: Double,
    events: [EventID] = [],
    people: [String] = [],
    topics: [TopicID] = []
  ) {
    self.article = article
    self.score = score
    self.events = events
    self.people = people
    self.topics = topics
  }
}
