import DigestModel

/// What an article claims of an event's place in a series, and what the archive counts.
struct ClaimView: TemplateView {
  let evidence: String
  let verdict: String
  let verdictID: String
  let count: String
  let article: NamedLink?
  let others: [NamedLink]

  static let fields: [ViewField<ClaimView>] = [
    ViewField("evidence", .text, "the article's words") { .text($0.evidence) },
    ViewField("verdict", .text, "whether the archive agrees, in words") { .text($0.verdict) },
    ViewField("verdictID", .text, "the same as data") { .text($0.verdictID) },
    ViewField("count", .text, "what the archive counts, and in which time") { .text($0.count) },
    ViewField("article", .view(NamedLink.self), "the article") { .view(orAbsent: $0.article) },
    ViewField("others", .list(NamedLink.self), "the events that were counted beside this one") {
      .list($0.others)
    },
    ViewField("hasOthers", .flag, "whether there are any") { .flag(!$0.others.isEmpty) },
  ]
}

extension Site {
  func claimView(of audited: AuditedClaim, in event: Event) -> ClaimView {
    ClaimView(
      evidence: audited.claim.evidence,
      verdict: wording.word(audited.verdict.wordKey),
      verdictID: audited.verdict.rawValue,
      count: count(of: audited, in: event),
      article: link(to: audited.source),
      others: audited.others.compactMap { index.eventAt[$0] }.map { position in
        let card = eventCards[position]
        return NamedLink(name: card.title, url: card.url, note: card.date)
      }
    )
  }

  /// What the archive counts, and in which time, as a sentence.
  private func count(of audited: AuditedClaim, in event: Event) -> String {
    let isOrdinal = audited.claim.kind == .ordinal
    let key: WordKey =
      switch (isOrdinal, audited.from == nil, audited.others.isEmpty) {
      case (true, true, _): .claimCountedAll
      case (true, false, _): .claimCounted
      case (false, _, true): .claimNone
      case (false, _, false): .claimOthers
      }
    let number = audited.others.count + (isOrdinal ? 1 : 0)
    var sentence = wording.filled(
      key,
      [
        "n": "\(number)", "series": wording.word(event.type.family.claimKey),
        "who": sides(of: event), "from": audited.from.map { wording.date($0) } ?? "",
        "to": wording.date(audited.to),
      ]
    )
    .capitalisedFirst
    if audited.verdict == .archiveTooShort, let start = audited.archiveStart {
      sentence += " " + wording.filled(.claimArchiveStart, ["date": wording.date(start)])
    }
    return sentence
  }

  /// Whose events are counted; of a visit also where it led.
  private func sides(of event: Event) -> String {
    let names =
      event.participants.isEmpty ? event.parties.map { name(of: $0) } : event.participants
    let who = wording.shortList(names)
    guard event.type == .visit, let host = event.country else { return who }
    return wording.filled(.claimVisit, ["who": who, "place": name(of: host)])
  }
}
