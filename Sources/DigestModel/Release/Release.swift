/// What the desk says of whether and when an article or a page is shown.
package struct Release: Hashable, Sendable {
  /// Not ready; only a preview shows it.
  package var isDraft: Bool
  /// The embargo's end.
  package var publishAt: WrittenTime?
  /// From then on it is shown no more.
  package var expires: WrittenTime?
  package var retraction: Retraction?

  package init(
    isDraft: Bool = false,
    publishAt: WrittenTime? = nil,
    expires: WrittenTime? = nil,
    retraction: Retraction? = nil
  ) {
    self.isDraft = isDraft
    self.publishAt = publishAt
    self.expires = expires
    self.retraction = retraction
  }
}

/// Why the desk took an article back.
package struct Retraction: Hashable, Sendable {
  package var on: Day
  /// For readers; never empty.
  package var reason: String

  package init(on: Day, reason: String) {
    self.on = on
    self.reason = reason
  }
}

/// What the desk put right in an article, as readers are told.
package struct Correction: Hashable, Sendable {
  package var on: Day
  /// What was wrong and how it is; never empty.
  package var text: String

  package init(on: Day, text: String) {
    self.on = on
    self.text = text
  }
}

/// Whether something is shown at a moment, and if not, why.
package enum Visibility: Hashable, Sendable {
  case shown
  case draft
  /// It will be shown from then on.
  case waiting(until: Moment)
  case expired(since: Moment)
  case retracted(Retraction)
}

extension Release {
  /// Whether it is a draft that readers never saw: what was taken back was shown once.
  package var isUnseenDraft: Bool { isDraft && retraction == nil }

  /// What holds at `now`; without a clock every embargo has ended and nothing has expired.
  ///
  /// What is dated later than today waits for its day: a site tells no news of tomorrow. A retraction
  /// goes before all but that, since readers may have seen the article.
  package func visibility(
    published: Day?,
    at now: Moment?,
    on site: UTCOffset
  ) -> Visibility {
    if isUnseenDraft { return .draft }
    let begin = beginning(published: published, on: site)
    if let now, let begin, begin > now { return .waiting(until: begin) }
    if let retraction { return .retracted(retraction) }
    if let now, let end = expires?.moment(on: site), end <= now { return .expired(since: end) }
    return .shown
  }

  /// When it changes by itself next, after `now`; nil where it never does.
  package func nextChange(published: Day?, after now: Moment, on site: UTCOffset)
    -> ScheduledChange?
  {
    if isUnseenDraft { return nil }
    // What was taken back never goes.
    let end = retraction == nil ? expires?.moment(on: site) : nil
    if let end, end <= now { return nil }
    if let begin = beginning(published: published, on: site), begin > now {
      // What ends before it begins is never shown.
      return end.map { $0 <= begin } == true ? nil : ScheduledChange(at: begin, isAppearance: true)
    }
    return end.map { ScheduledChange(at: $0, isAppearance: false) }
  }

  private func beginning(published: Day?, on site: UTCOffset) -> Moment? {
    [publishAt, published.map { WrittenTime(day: $0) }].compactMap { $0?.moment(on: site) }.max()
  }
}

/// That something appears or goes by itself.
package struct ScheduledChange: Hashable, Sendable {
  package var at: Moment
  /// Whether it is shown from then on; else it goes.
  package var isAppearance: Bool

  package init(at: Moment, isAppearance: Bool) {
    self.at = at
    self.isAppearance = isAppearance
  }
}
