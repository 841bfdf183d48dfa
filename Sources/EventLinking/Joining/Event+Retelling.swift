import DigestModel

extension Event {
  /// The event as it is told once some of its reports' mentions are others: by the same articles, of the
  /// same name, with what notes of the desk say of it.
  ///
  /// Whether it still is the same event, joining tells. `days` are those by which its articles sort, `notes`
  /// may hold those of other events, and `redirects` leads from ids that were joined with others.
  package func retold(
    with mentions: [MentionReference: Mention],
    on days: [ArticleID: Day],
    notes: [EventNote],
    redirects: [EventID: EventID]
  ) -> Event {
    let reports = reports.map { report in
      var report = report
      if let mention = mentions[report.reference] { report.mention = mention }
      return report
    }
    let daysByReport = Dictionary(
      reports.compactMap { report in
        days[report.reference.article].map { (report.reference, $0) }
      },
      uniquingKeysWith: { first, _ in first }
    )
    var events = [Event(id, toldBy: reports, on: daysByReport)]
    _ = apply(
      notes.filter { (redirects[$0.event] ?? $0.event) == id },
      to: &events,
      redirects: redirects
    )
    return events[0]
  }
}
