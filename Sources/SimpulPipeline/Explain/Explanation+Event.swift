import DigestModel

extension Explanation {
  func text(of event: Event) -> String {
    var lines = [
      "\(event.id)",
      "  \(event.type.rawValue), \(event.status.rawValue), \(event.date.words)",
      "  sides: \((event.participants + event.parties.map(\.code)).orNone)",
    ]
    lines += overrides(of: event)
    for step in event.history {
      let day = step.learned.map { " on \($0)" } ?? ""
      lines.append("  \(step.status.rawValue): learned\(day) from \(step.source.article.text)")
    }
    lines += event.contradictions.map { self.line(of: $0) }
    lines.append(sources(of: event))
    for report in event.reports {
      lines.append("  \(report.reference.article.text): \(report.basis.words)")
      if let original = report.copyOf { lines.append("    copy of \(original.text)") }
      lines.append("    \(report.mention.status.rawValue), \(report.mention.date.words)")
      lines.append("    evidence: \(report.mention.evidence.printable)")
    }
    for audited in linked.claims where audited.event == event.id {
      lines.append("  \(audited.source.article.text) claims: \(audited.claim.evidence.printable)")
      lines.append("    \(audited.verdict.words): \(audited.count)")
    }
    for link in linked.links where link.from == event.id || link.to == event.id {
      lines.append("  \(self.line(of: link))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The chosen value first: the one of most reports of the held event, else of the plans.
  private func line(of contradiction: Contradiction) -> String {
    let values = contradiction.values.map { value in
      let place = [value.city, value.country?.code].compactMap { $0 }.joined(separator: ", ")
      let articles = value.sources.map(\.article.text).joined(separator: ", ")
      return "\(value.date?.words ?? place) (\(articles))"
    }
    return "  \(contradiction.field.rawValue) is told differently; shown is the first: "
      + values.joined(separator: "; ")
  }
}

extension JoinBasis {
  /// Why a report belongs to its event, as it follows the article's name.
  var words: String {
    switch self {
    case .founding: "the first report of this event"
    case .participants: "joined, as the people and the time are the same"
    case .parties: "joined, as the parties and the time are the same"
    case .plan: "joined, as plan and outcome of the same event"
    case .editor: "joined by the desk"
    }
  }
}

extension AuditedClaim.Verdict {
  fileprivate var words: String {
    switch self {
    case .agrees: "agrees"
    case .disagrees: "disagrees"
    case .archiveTooShort: "the archive is too short to say"
    }
  }
}
