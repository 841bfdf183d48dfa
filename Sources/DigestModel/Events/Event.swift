/// One mention's place in the site: which article, and which of its mentions.
package struct MentionReference: Hashable, Sendable {
  package let article: ArticleID
  /// Counted from 0, in the order of the front matter.
  package let index: Int

  package init(article: ArticleID, index: Int) {
    self.article = article
    self.index = index
  }
}

extension MentionReference: Comparable {
  package static func < (left: MentionReference, right: MentionReference) -> Bool {
    (left.article, left.index) < (right.article, right.index)
  }
}

/// One diplomatic event: all mentions of it, joined.
///
/// What is known of it stands behind one reference, as an article's content does.
package struct Event: Hashable, Sendable {
  @usableFromInline
  var boxed: Boxed<Content>

  /// What stands behind the reference.
  package struct Content: Hashable, Sendable {
    package var id: EventID
    package var type: EventType
    package var status: EventStatus
    package var date: DateSpan
    package var city: String?
    package var country: Party?
    package var participants: [String]
    package var parties: [Party]
    package var topics: [TopicID]
    package var resolved: [ResolvedOffice]
    package var reports: [EventReport]
    package var history: [StatusStep]
    package var contradictions: [Contradiction]
    package var overridden: [MachineValue]
    package var title: String?
    package var note: String?
  }

  package init(
    id: EventID,
    type: EventType,
    status: EventStatus,
    date: DateSpan,
    city: String? = nil,
    country: Party? = nil,
    participants: [String] = [],
    parties: [Party] = [],
    topics: [TopicID] = [],
    resolved: [ResolvedOffice] = [],
    reports: [EventReport] = [],
    history: [StatusStep] = [],
    contradictions: [Contradiction] = [],
    overridden: [MachineValue] = [],
    title: String? = nil,
    note: String? = nil
  ) {
    boxed = Boxed(
      Content(
        id: id,
        type: type,
        status: status,
        date: date,
        city: city,
        country: country,
        participants: participants,
        parties: parties,
        topics: topics,
        resolved: resolved,
        reports: reports,
        history: history,
        contradictions: contradictions,
        overridden: overridden,
        title: title,
        note: note
      )
    )
  }

  @inlinable
  package var id: EventID {
    get { boxed.value.id }
    set { boxed.value.id = newValue }
  }

  @inlinable
  package var type: EventType {
    get { boxed.value.type }
    set { boxed.value.type = newValue }
  }

  /// The latest that is known; see `history`.
  @inlinable
  package var status: EventStatus {
    get { boxed.value.status }
    set { boxed.value.status = newValue }
  }

  @inlinable
  package var date: DateSpan {
    get { boxed.value.date }
    set { boxed.value.date = newValue }
  }

  @inlinable
  package var city: String? {
    get { boxed.value.city }
    set { boxed.value.city = newValue }
  }

  @inlinable
  package var country: Party? {
    get { boxed.value.country }
    set { boxed.value.country = newValue }
  }

  /// Full names, in the order of the founding mention, then as later mentions add them.
  @inlinable
  package var participants: [String] {
    get { boxed.value.participants }
    set { boxed.value.participants = newValue }
  }

  /// Sorted by code.
  @inlinable
  package var parties: [Party] {
    get { boxed.value.parties }
    set { boxed.value.parties = newValue }
  }

  @inlinable
  package var topics: [TopicID] {
    get { boxed.value.topics }
    set { boxed.value.topics = newValue }
  }

  @inlinable
  package var resolved: [ResolvedOffice] {
    get { boxed.value.resolved }
    set { boxed.value.resolved = newValue }
  }

  /// The mentions, with the articles that they stand in: founding one first, then by publication.
  @inlinable
  package var reports: [EventReport] {
    get { boxed.value.reports }
    set { boxed.value.reports = newValue }
  }

  /// How the status moved, oldest first; the last one's status is `status`.
  @inlinable
  package var history: [StatusStep] {
    get { boxed.value.history }
    set { boxed.value.history = newValue }
  }

  /// Values that mentions tell differently, with the chosen one.
  @inlinable
  package var contradictions: [Contradiction] {
    get { boxed.value.contradictions }
    set { boxed.value.contradictions = newValue }
  }

  /// What the reports tell where an editor set another value; in the order of `MachineValue`'s cases.
  @inlinable
  package var overridden: [MachineValue] {
    get { boxed.value.overridden }
    set { boxed.value.overridden = newValue }
  }

  /// An editor's own title.
  @inlinable
  package var title: String? {
    get { boxed.value.title }
    set { boxed.value.title = newValue }
  }

  /// An editor's note, in CommonMark.
  @inlinable
  package var note: String? {
    get { boxed.value.note }
    set { boxed.value.note = newValue }
  }
}

/// One article's report of an event.
package struct EventReport: Hashable, Sendable {
  package var reference: MentionReference
  @usableFromInline
  var boxedMention: Boxed<Mention>
  /// The article's day of publication.
  package var published: Day?
  /// Why this mention was joined to the founding one; `founding` for that one itself.
  package var basis: JoinBasis
  /// The article whose text the report's article is a copy of, if it is one.
  package var copyOf: ArticleID?

  package init(
    reference: MentionReference,
    mention: Mention,
    published: Day?,
    basis: JoinBasis,
    copyOf: ArticleID? = nil
  ) {
    self.reference = reference
    self.boxedMention = Boxed(mention)
    self.published = published
    self.basis = basis
    self.copyOf = copyOf
  }

  @inlinable
  package var mention: Mention {
    get { boxedMention.value }
    set { boxedMention = Boxed(newValue) }
  }

  /// The article that speaks here: all copies of one text are one source.
  package var source: ArticleID { copyOf ?? reference.article }
}

/// What made a mention the same event as the founding one.
package enum JoinBasis: String, Hashable, Sendable, CaseIterable {
  case founding
  /// The same people at the same time.
  case participants
  /// The same parties at the same time; at least one side names no people.
  case parties
  /// A plan and its outcome: the same people or parties, the plan without a day or with a near one.
  case plan
  /// An editor said so.
  case editor
}

/// One step of an event's status.
package struct StatusStep: Hashable, Sendable {
  package var status: EventStatus
  /// When it was learned: the article's day of publication.
  package var learned: Day?
  package var source: MentionReference

  package init(status: EventStatus, learned: Day?, source: MentionReference) {
    self.status = status
    self.learned = learned
    self.source = source
  }
}

/// A value of an event that its reports tell differently.
package struct Contradiction: Hashable, Sendable {
  package enum Field: String, Hashable, Sendable, CaseIterable {
    case date
    case place
  }

  package var field: Field
  /// Each value as a fact (an ISO day or range, a place), with the reports that give it; the chosen one first.
  package var values: [Value]

  package struct Value: Hashable, Sendable {
    package var date: DateSpan?
    package var city: String?
    package var country: Party?
    package var sources: [MentionReference]

    package init(
      date: DateSpan? = nil,
      city: String? = nil,
      country: Party? = nil,
      sources: [MentionReference]
    ) {
      self.date = date
      self.city = city
      self.country = country
      self.sources = sources
    }
  }

  package init(field: Field, values: [Value]) {
    self.field = field
    self.values = values
  }
}
