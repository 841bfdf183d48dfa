import DigestModel

/// Ties between events that one article tells together.
///
/// An article that reports an event and recalls an earlier one often ties them in words that no
/// rule here reads. What is sure enough of it, measured on labelled archives: its main event (or
/// the visit that the main event is part of) continues what the same parties did on another level;
/// a plan that it tells of was brought up between the same parties; a gathering, a vote or a
/// document continues one of its kind. Claims of the text itself come by `claimedLinks`.
func toldTogetherLinks(in web: EventWeb, programme: Programme) -> [FoundLink] {
  var links: [FoundLink] = []
  for (article, told) in web.reportedBy.sorted(by: { $0.key < $1.key }) {
    guard let lead = told.first, web.mention(of: lead, in: article)?.mention.role == .main else {
      continue
    }
    let focus = web.visit(holding: lead, toldIn: told, programme) ?? lead
    for other in told.prefix(mentionsReadOfAnArticle)
    where other != lead && other != focus && !programme.isShared(by: focus, and: other) {
      links += [
        web.recalled(other, by: focus, in: article, programme),
        web.prepared(lead, by: other, in: article),
        web.brought(other, by: focus, in: article),
      ]
      .compactMap { $0 }
    }
  }
  return links
}

/// Round-ups that tell of more events than this tie no more of them.
private let mentionsReadOfAnArticle = 24

/// An earlier event of more than this many days ago is history.
private let daysThatAnArticleRecalls = 400

extension EventWeb {
  /// The visit, told by the same article as something that matters, that the lead stands within.
  fileprivate func visit(holding lead: Int, toldIn told: [Int], _ programme: Programme) -> Int? {
    guard !events[lead].isVisit else { return nil }
    return programme.wholes[lead]?.sorted().first { events[$0].isVisit && told.contains($0) }
  }

  /// The article's focus continues an event that was held before and is told as background.
  fileprivate func recalled(
    _ earlier: Int,
    by focus: Int,
    in article: ArticleID,
    _ programme: Programme
  ) -> FoundLink? {
    guard let report = background(earlier, before: focus, in: article), !programme.isPart(earlier)
    else { return nil }
    let (later, before) = (events[focus], events[earlier])
    let sharedParties = later.parties.intersection(before.parties).count
    let sharesTopic = !later.sharedTopics(with: before).isEmpty
    let isOnAnotherLevel =
      sharedParties >= 2 && later.people.isDisjoint(with: before.people)
      && !(later.isVisit && before.isVisit)
    let isNextOfItsKind =
      later.type == before.type && (later.type == .summit || later.type == .vote)
      && sharedParties >= 1 && sharesTopic
    let carriesOn =
      later.isVisit && before.type == .summit && sharedParties >= 1 && sharesTopic
    let concludes =
      later.type == .agreement && (before.type == .meeting || before.type == .negotiation)
      && sharedParties >= 2 && sharesTopic && (daysBetween(earlier, focus) ?? .max) <= 14
    guard isOnAnotherLevel || isNextOfItsKind || carriesOn || concludes else { return nil }
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

  /// A plan between the same parties that the report of a held event tells of.
  fileprivate func brought(_ plan: Int, by focus: Int, in article: ArticleID) -> FoundLink? {
    let later = events[plan]
    guard let report = mention(of: plan, in: article), report.mention.role == .background,
      report.mention.status == .proposed || report.mention.status == .scheduled,
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
    events[event].event.reports.first { $0.reference.article == article }
  }
}
