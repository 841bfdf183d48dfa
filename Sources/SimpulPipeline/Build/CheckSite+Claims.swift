import DigestModel

/// A note for each claim of an article that the archive counts otherwise: one of the two is wrong,
/// or an event is missing, joined wrongly or dated wrongly.
func claimNotes(on linked: LinkedSite) -> [Diagnostic] {
  var locations: [MentionReference: SourceLocation] = [:]
  for report in linked.events.flatMap(\.reports) {
    locations[report.reference] = report.mention.location
  }
  return linked.claims.filter { $0.verdict == .disagrees }.map {
    Diagnostic(.note, .claimDisagrees($0), at: locations[$0.source])
  }
}

extension AuditedClaim {
  /// What the archive counts, for people at a terminal.
  var count: String {
    let others = self.others.map { "'\($0)'" }.joined(separator: ", ")
    let time = from.map { "from \($0) to \(to)" } ?? "up to \(to)"
    return others.isEmpty
      ? "the archive has no other of its kind \(time)"
      : "the archive has \(self.others.count) other\(self.others.count == 1 ? "" : "s") of its kind"
        + " \(time): \(others)"
  }
}

extension Diagnostic.Message {
  fileprivate static func claimDisagrees(_ audited: AuditedClaim) -> Self {
    Self(
      identifier: "claim.disagrees",
      summary: "the article says '\(audited.claim.evidence)', but \(audited.count)",
      hint: "correct a day or a status that was read wrongly, or leave it: the page says both"
    )
  }
}
