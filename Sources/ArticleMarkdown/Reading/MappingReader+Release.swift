import DigestModel
import MarkedYAML

extension MappingReader {
  /// Whether and when an article is shown.
  mutating func release(published: Day?) -> Release {
    var release = showingTimes(published: published)
    release.retraction = retraction(after: published)
    if release.isDraft, release.retraction != nil {
      report(.draftRetracted, at: location(of: .draft), as: .warning)
    }
    return release
  }

  /// Whether and when something is shown that is never taken back.
  mutating func showingTimes(published: Day?) -> Release {
    let isDraft = flag(.draft) ?? false
    let publishAt = time(.publishAt)
    let expires = time(.expires)
    let begin = publishAt ?? published.map { WrittenTime(day: $0) }
    if let begin, let expires, !expires.mayBeAfter(begin) {
      report(.expiresBefore(begin), at: location(of: .expires))
    }
    return Release(isDraft: isDraft, publishAt: publishAt, expires: expires)
  }

  /// What was put right, in the order of its days.
  mutating func corrections(after published: Day?) -> [Correction] {
    let found = mappings(.corrections) { reader -> Correction? in
      let on = reader.dayOfChange(after: published)
      let text = reader.words(.text)
      guard let on, let text else { return nil }
      return Correction(on: on, text: text)
    }
    // Sorting is stable only by its second key.
    return found.enumerated().sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }
      .map(\.element)
  }

  private mutating func retraction(after published: Day?) -> Retraction? {
    mapping(.retracted) { reader in
      let on = reader.dayOfChange(after: published)
      let reason = reader.words(.reason)
      guard let on, let reason else { return nil }
      return Retraction(on: on, reason: reason)
    }
  }

  /// The addresses of others that lead here, each once.
  mutating func aliases() -> [(alias: Alias, place: SourceLocation)] {
    var found: [(alias: Alias, place: SourceLocation)] = []
    for (text, place) in placedStrings(.aliases) {
      guard let alias = Alias(text) else {
        report(.notAnAlias(text), at: place)
        continue
      }
      if found.contains(where: { $0.alias == alias }) {
        report(.aliasTwice(alias), at: place, as: .warning)
      } else {
        found.append((alias, place))
      }
    }
    return found
  }

  private mutating func time(_ key: FrontMatterKey) -> WrittenTime? {
    guard let text = string(key) else { return nil }
    if let time = WrittenTime(text) { return time }
    report(.notATime(text), at: location(of: key))
    return nil
  }

  /// The day under `on`, which has to be there.
  private mutating func dayOfChange(after published: Day?) -> Day? {
    guard requires(.on), let day = day(.on) else { return nil }
    if let published, day < published {
      report(.changedBefore(published), at: location(of: .on))
      return nil
    }
    return day
  }
}

extension WrittenTime {
  /// Whether it is later than `other` on some site: one of the two may lack its offset.
  fileprivate func mayBeAfter(_ other: WrittenTime) -> Bool {
    [UTCOffset("-14:00"), .utc, UTCOffset("+14:00")].compactMap { $0 }.contains {
      moment(on: $0) > other.moment(on: $0)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func notATime(_ text: String) -> Self {
    Self(
      identifier: "article.not-a-time",
      summary: "'\(text)' is not a time",
      hint: "write a day, or day and time: 2026-12-01 or 2026-12-01 06:00 WIB"
    )
  }

  fileprivate static func expiresBefore(_ begin: WrittenTime) -> Self {
    Self(
      identifier: "article.expires-before",
      summary: "it expires before it is published, so nobody would ever see it",
      hint: "give a time after \(begin), or leave 'expires' out"
    )
  }

  fileprivate static func changedBefore(_ published: Day) -> Self {
    Self(
      identifier: "article.changed-before",
      summary: "this day is earlier than the day of publication",
      hint: "give a day from \(published) on"
    )
  }

  fileprivate static let draftRetracted = Self(
    identifier: "article.draft-retracted",
    summary: "a draft that was never shown can't be taken back",
    hint: "leave 'draft' out if readers have seen it, 'retracted' if they have not"
  )

  fileprivate static func notAnAlias(_ text: String) -> Self {
    Self(
      identifier: "article.not-an-alias",
      summary: "'\(text)' is no address of this site",
      hint:
        "write what follows the site's own address: /berita/lama/ or /berita/123.html, of letters"
        + " a-z, digits, '-', '_', '.' and '~'"
    )
  }

  fileprivate static func aliasTwice(_ alias: Alias) -> Self {
    Self(
      identifier: "article.alias-twice",
      summary: "'\(alias)' stands here twice",
      hint: "remove one of the two"
    )
  }
}
