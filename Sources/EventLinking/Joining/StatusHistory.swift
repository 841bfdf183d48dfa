import DigestModel

/// How an event's status moved, as its reports came out.
///
/// A step is taken only forward: what was held stays held, so that 'akan' in a later article is
/// background; a scheduled event is never merely proposed again; a cancelled one can only be held
/// or scheduled anew.
func statusHistory(of reports: [EventReport]) -> [StatusStep] {
  var steps: [StatusStep] = []
  for report in reports {
    let status = report.mention.status
    if let last = steps.last?.status, !last.canBecome(status) { continue }
    steps.append(StatusStep(status: status, learned: report.published, source: report.reference))
  }
  return steps
}

extension EventStatus {
  fileprivate func canBecome(_ next: EventStatus) -> Bool {
    switch (self, next) {
    case (.held, _): false
    case (.proposed, _): next != .proposed
    case (.scheduled, _), (.postponed, _), (.cancelled, _): next != .proposed && next != self
    }
  }
}
