import DigestModel

/// Ties between events that one article tells together.
///
/// An article that reports an event and recalls an earlier one often ties them in words that no
/// rule here reads. What is sure enough of it, measured on labelled archives: its main event (or
/// the visit that the main event is part of) continues what the same parties did on another level;
/// a plan that it tells of was brought up between the same parties; a gathering, a vote or a
/// document continues one of its kind. Claims of the text itself come by `claimedLinks`.
func toldTogetherLinks(in web: EventWeb, programme: Programme) -> [FoundLink] {
  let tellings = web.flatMapReporters { article, told in
    Telling(article: article, told: told, in: web, programme).map { [$0] } ?? []
  }
  // The very talks at which a plan was made come before the journey around them.
  var arranged: [Int: FoundLink] = [:]
  for telling in tellings {
    for other in telling.others where arranged[other] == nil {
      arranged[other] = web.talks(thatBrought: other, in: telling)
    }
  }
  let continued = tellings.flatMap { telling in
    telling.others
      .filter { arranged[$0] == nil && !programme.isShared(by: telling.focus, and: $0) }
      .flatMap { other in
        let bearer =
          web.part(ofTour: telling.focus, continuing: other, in: telling, programme)
          ?? web.whole(around: telling.focus, continuing: other, in: telling, programme)
        return [
          web.recalled(other, by: bearer ?? telling.focus, in: telling, programme),
          web.prepared(telling.lead, by: other, in: telling.article),
          web.brought(other, by: telling.focus, in: telling.article),
        ]
        .compactMap { $0 }
      }
  }
  return continued + arranged.sorted { $0.key < $1.key }.map(\.value)
}

/// The events of an article as its ties are read: what it is about, and what it tells beside that.
private struct Telling {
  let article: ArticleID
  /// The main event, which the article tells first.
  let lead: Int
  /// The lead, or the visit that it is part of.
  let focus: Int
  /// In the order of the article, without lead and focus.
  let others: [Int]
  let told: [Int]

  /// Nil for an article whose first event is not its main one.
  init?(article: ArticleID, told: [Int], in web: EventWeb, _ programme: Programme) {
    guard let lead = told.first, web.mention(of: lead, in: article)?.mention.role == .main else {
      return nil
    }
    let focus = web.visit(holding: lead, toldIn: told, programme) ?? lead
    self.article = article
    self.lead = lead
    self.focus = focus
    self.told = Array(told.prefix(mentionsReadOfAnArticle))
    others = self.told.filter { $0 != lead && $0 != focus }
  }
}

/// Round-ups that tell of more events than this tie no more of them.
let mentionsReadOfAnArticle = 24

/// An earlier event of more than this many days ago is history.
private let daysThatAnArticleRecalls = 400

extension EventWeb {
  /// The visit, told by the same article as something that matters, that the lead stands within.
  fileprivate func visit(holding lead: Int, toldIn told: [Int], _ programme: Programme) -> Int? {
    guard !events[lead].isVisit else { return nil }
    return programme.wholes[lead]?.sorted().first { events[$0].isVisit && told.contains($0) }
  }

  /// The talks of a tour in which one side of an earlier event was met again: they continue it,
  /// rather than the whole tour.
  fileprivate func part(
    ofTour tour: Int,
    continuing earlier: Int,
    in telling: Telling,
    _ programme: Programme
  ) -> Int? {
    guard events[tour].isTour else { return nil }
    let before = events[earlier]
    return telling.told.first { part in
      let talks = events[part]
      return part != earlier && programme.wholes[part]?.contains(tour) == true
        && talks.people.intersection(before.people).count == 1
        && talks.parties.intersection(before.parties).count >= 2
    }
  }

  /// The gathering or talks that the focus stands within and that the article tells too, where the
  /// earlier event is of their kind: the session continues it, rather than its vote or document.
  fileprivate func whole(
    around focus: Int,
    continuing earlier: Int,
    in telling: Telling,
    _ programme: Programme
  ) -> Int? {
    programme.wholes[focus]?.sorted().first { whole in
      whole != earlier && !events[whole].isVisit && events[whole].type == events[earlier].type
        && telling.told.contains(whole)
    }
  }

  /// The article's focus continues an event that was held before and is told as background.
  fileprivate func recalled(
    _ earlier: Int,
    by focus: Int,
    in telling: Telling,
    _ programme: Programme
  ) -> FoundLink? {
    guard let report = background(earlier, before: focus, in: telling.article),
      !programme.isPart(earlier)
    else { return nil }
    let (later, before) = (events[focus], events[earlier])
    let sharedParties = later.parties.intersection(before.parties).count
    let sharesTopic = !later.sharedTopics(with: before).isEmpty
    let isOnAnotherLevel =
      sharedParties >= 2 && (later.people.isDisjoint(with: before.people) || focus != telling.focus)
      && !(later.isVisit && before.isVisit)
    let isNextOfItsKind =
      later.type == before.type && (later.type == .summit || later.type == .vote)
      && sharedParties >= 1 && sharesTopic
    let carriesOn =
      later.isVisit && before.type == .summit && sharedParties >= 1 && sharesTopic
    guard isOnAnotherLevel || isNextOfItsKind || carriesOn else { return nil }
    return statedLink(focus, to: earlier, .statedFollowUp, report: report)
  }

  /// A meeting that an earlier visit between the same parties prepared, by other people.
  fileprivate func prepared(_ lead: Int, by visit: Int, in article: ArticleID) -> FoundLink? {
    let (later, before) = (events[lead], events[visit])
    guard before.isVisit, later.type == .meeting,
      let report = background(visit, before: lead, in: article),
      (daysBetween(visit, lead) ?? .max) <= 60, isBetweenOthers(lead, visit)
    else { return nil }
    return statedLink(lead, to: visit, .statedFollowUp, report: report)
  }

  /// A plan that was made at talks which the article reports: with one of those who are to take
  /// part, or with the mediator who offers to bring them together.
  fileprivate func talks(
    thatBrought plan: Int,
    in telling: Telling
  ) -> FoundLink? {
    guard let report = planned(plan, in: telling.article), events[plan].type != .summit else {
      return nil
    }
    let sources = telling.told.filter { offers($0, plan, in: telling.article) }
    return sources.max().map { statedLink(plan, to: $0, .arrangedBy, report: report) }
  }

  private func offers(_ source: Int, _ plan: Int, in article: ArticleID) -> Bool {
    let (talks, aim) = (events[source], events[plan])
    guard source != plan, let told = mention(of: source, in: article)?.mention,
      told.role == .main, told.status == .held, talks.parties.count >= 2,
      (daysBetween(source, plan) ?? -1) >= 0
    else { return false }
    switch talks.type {
    case .mediation:
      return aim.parties.count >= 2 && aim.parties.isSubset(of: talks.parties)
        && aim.people.isDisjoint(with: talks.people)
    case .meeting, .phoneCall, .videoCall:
      return !aim.people.isEmpty && aim.people.isSubset(of: talks.people)
        && aim.parties.count >= 2 && aim.parties.isSubset(of: talks.parties)
    case .visit, .summit, .negotiation, .agreement, .vote: return false
    }
  }

  /// What the article says of an event that it tells as background and that is still a plan.
  private func planned(_ event: Int, in article: ArticleID) -> EventReport? {
    guard let report = mention(of: event, in: article), report.mention.role == .background,
      report.mention.status == .proposed || report.mention.status == .scheduled
    else { return nil }
    return report
  }

  /// A plan between the same parties that the report of a held event tells of.
  fileprivate func brought(_ plan: Int, by focus: Int, in article: ArticleID) -> FoundLink? {
    let later = events[plan]
    guard let report = planned(plan, in: article),
      mention(of: focus, in: article)?.mention.status == .held,
      later.type != .summit, !(later.isVisit && events[focus].isVisit),
      (daysBetween(focus, plan) ?? -1) >= 0, isBetweenOthers(plan, focus)
    else { return nil }
    return statedLink(plan, to: focus, .arrangedBy, report: report)
  }

  /// The same two or more parties on the same topic, but none of the same people.
  private func isBetweenOthers(_ first: Int, _ second: Int) -> Bool {
    let (left, right) = (events[first], events[second])
    return left.parties.intersection(right.parties).count >= 2
      && left.people.isDisjoint(with: right.people)
      && !left.sharedTopics(with: right).isEmpty
  }

  /// What the article says of an event that was held before `later` and is its background.
  private func background(_ event: Int, before later: Int, in article: ArticleID) -> EventReport? {
    guard let report = mention(of: event, in: article), report.mention.role == .background,
      report.mention.status == .held, let days = daysBetween(event, later),
      (0...daysThatAnArticleRecalls).contains(days), event != later
    else { return nil }
    return report
  }

  fileprivate func mention(of event: Int, in article: ArticleID) -> EventReport? {
    events[event].report(of: article)
  }
}
