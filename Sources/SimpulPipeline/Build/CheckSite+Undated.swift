import DigestModel

/// A note for each event that was held or is planned on a day that no report tells.
///
/// Proposals and what was called off seldom have one.
func undatedNotes(on linked: LinkedSite) -> [Diagnostic] {
  linked.events.filter { event in
    event.date == .unknown && (event.status == .held || event.status == .scheduled)
  }
  .map { event in
    Diagnostic(.note, .undated(event.id), at: event.reports.first?.mention.location)
  }
}

extension Diagnostic.Message {
  fileprivate static func undated(_ event: EventID) -> Self {
    Self(
      identifier: "event.no-day",
      summary: "no report tells when '\(event)' is, so it stands in no week and no row of its kind",
      hint: "give it 'start:' here, or for all reports in content/events/\(event).md"
    )
  }
}
