import DigestModel
import LanguagePack

/// Turns what was read into an article's mentions.
struct MentionMaker {
  let tables: ExtractionTables
  let cast: Cast
  let sentences: [ReadSentence]
  let article: CleanedArticle

  struct Made {
    var mentions: [Mention]
    /// For each mention the sentences that tell of it.
    var sentences: [[Int]]
    var topics: [TopicID]
    /// Those of the topics that the article is about.
    var subjects: [TopicID]
  }

  /// The mentions, main ones first, with their topics and the article's.
  func mentions(from drafts: [MentionMerger.Draft], scores: TopicReader.Scores) -> Made {
    let made = drafts.compactMap { draft in mention(draft).map { (draft, $0) } }
    let ordered =
      made.filter { $0.1.role == .main } + made.filter { $0.1.role == .background }
    let topics = TopicChoice(
      tables: tables.topics,
      scores: scores,
      mentions: ordered.map(\.1),
      article: article,
      actors: paragraphs(ofPeopleIn: ordered.filter { $0.1.role == .main }.map(\.0)),
      opening: peopleOfOpening,
      hasActors: hasActors(beside: ordered.map(\.1))
    )
    let mentions = ordered.map { draft, mention in
      var mention = mention
      mention.topics = topics.topics(of: mention, toldIn: draft.sentences)
      return mention
    }
    return Made(
      mentions: mentions,
      sentences: ordered.map { $0.0.sentences },
      topics: topics.article,
      subjects: topics.subjects
    )
  }

  /// Whether somebody acts for a state or body; in an article about a match or a show only those who
  /// meet do.
  private func hasActors(beside mentions: [Mention]) -> Bool {
    if tables.pastimes.areSubject(of: sentences) {
      return mentions.contains { $0.role == .main && $0.participants.count > 1 }
    }
    return !mentions.isEmpty || cast.members.contains(where: actsForState)
      || sentences.contains { $0.entities.contains { isBody($0) } }
  }

  /// Names of those whom the headline names, or the lead where the headline is made from it.
  private var peopleOfOpening: Set<String> {
    let opening = article.headline.isDerived ? 0 : -1
    let people = sentences.filter { $0.sentence.paragraph == opening }
      .flatMap { $0.entities.compactMap(\.person) }
    return Set(people.map { cast.members[$0].name })
  }

  /// Where those who take part in the main events are named.
  private func paragraphs(ofPeopleIn drafts: [MentionMerger.Draft]) -> Set<Int> {
    var people: Set<Int> = []
    for draft in drafts {
      for case .person(let index) in draft.event.participants { people.insert(index) }
    }
    var paragraphs: Set<Int> = []
    for sentence in sentences where sentence.sentence.paragraph >= 0 {
      let named = sentence.entities.compactMap(\.person)
      if named.contains(where: people.contains) { paragraphs.insert(sentence.sentence.paragraph) }
    }
    return paragraphs
  }

  /// Those of provinces and towns at home act for no state.
  private func actsForState(_ member: Cast.Member) -> Bool {
    guard let country = member.country else { return false }
    return country != tables.offices.home || member.office != nil || member.known != nil
  }

  private func isBody(_ entity: Entity) -> Bool {
    entity.party.map { tables.triggers.bodies.contains($0) } ?? false
  }

  private func mention(_ draft: MentionMerger.Draft) -> Mention? {
    let event = draft.event
    let parties = MentionMerger(cast: cast).parties(of: event)
    guard !(event.isVague && event.date == .unknown), isDiplomatic(event, parties),
      let evidence = evidence(of: event)
    else { return nil }
    return Mention(
      type: event.type,
      status: event.status,
      date: event.date,
      city: event.place?.city,
      country: event.country,
      participants: event.participants.compactMap { participant in
        if case .person(let index) = participant { cast.members[index].name } else { nil }
      },
      parties: parties,
      role: role(of: draft),
      evidence: evidence,
      resolved: resolved(event)
    )
  }

  /// Two sides of different states, or a body.
  private func isDiplomatic(_ event: Candidate, _ parties: [Party]) -> Bool {
    switch event.type {
    case .summit, .vote: !parties.isEmpty
    case .negotiation where event.isInternal, .agreement where event.isInternal,
      .mediation where event.isInternal:
      !parties.isEmpty
    case .visit where event.isRegional: !parties.isEmpty
    case .agreement: parties.count > 1 || event.country.map { [$0] != parties } ?? false
    default: parties.count > 1
    }
  }

  private func evidence(of event: Candidate) -> String? {
    let tokens = sentences[event.sentence].tokens
    guard event.paragraph >= 0, let first = event.evidence.first, let last = event.evidence.last
    else { return nil }
    return article.paragraphs[event.paragraph]
      .utf8Text(tokens[first].range.lowerBound..<tokens[last].range.upperBound)
  }

  /// Main is what the first two paragraphs tell, unless they tell it as something earlier.
  private func role(of draft: MentionMerger.Draft) -> MentionRole {
    let event = draft.event
    guard let first = draft.paragraphs.min(), first <= 1, !event.isEarlier else {
      return .background
    }
    if let published = article.published, event.status == .held,
      let last = event.date.bounds?.upperBound, last < published.adding(days: -8)
    {
      return .background
    }
    return .main
  }

  private func resolved(_ event: Candidate) -> [ResolvedOffice] {
    event.participants.compactMap { participant in
      guard case .office(let office, let party) = participant, !office.title.isEmpty else {
        return nil
      }
      let day = event.date.isExact ? event.date.start : article.published
      let holder = tables.holder(of: office, for: party, on: day)
      return ResolvedOffice(
        office: office.title.lowercased(),
        country: party,
        person: holder.map { tables.knowledge.people[$0].name },
        on: day
      )
    }
  }
}
