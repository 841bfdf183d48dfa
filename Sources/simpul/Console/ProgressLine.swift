import SimpulPipeline

/// How far a step of the work has come, in words of one line.
struct ProgressLine: Hashable {
  let step: WorkProgress.Step
  let pieces: Int
  var done = 0

  /// `making pages: 1240 of 5000, 830/s, 5 s left`, cut to what a line of `columns` holds.
  ///
  /// `elapsed` is since the step began; rate and rest are told once they mean something.
  func text(after elapsed: Duration, columns: Int) -> String {
    var parts = ["\(step.words)\(pieces > 1 ? ": \(done) of \(pieces)" : "")"]
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    if pieces > 1, done > 0, seconds >= 0.5 {
      let rate = Double(done) / seconds
      parts.append("\(Self.rate(rate))/s")
      let left = Double(pieces - done) / rate
      if left >= 0.5 { parts.append("\(Self.words(seconds: left)) left") }
    }
    // The last column stays free: some terminals begin a line when it is filled.
    return String(parts.joined(separator: ", ").prefix(max(0, columns - 1)))
  }

  private static func rate(_ rate: Double) -> String {
    rate < 9.95 ? "\((rate * 10).rounded() / 10)" : "\(Int(rate.rounded()))"
  }

  private static func words(seconds: Double) -> String {
    let whole = Int(min(seconds, 1e9).rounded(.up))
    switch whole {
    case ..<60: return "\(whole) s"
    case ..<3600: return "\((whole + 30) / 60) min"
    default: return "\(whole / 3600) h \(whole % 3600 / 60) min"
    }
  }
}

extension WorkProgress.Step {
  fileprivate var words: String {
    switch self {
    case .rawFiles: "reading raw copy"
    case .articles: "reading articles"
    case .facts: "finding events"
    case .writing: "writing articles"
    case .linking: "linking events"
    case .pages: "making pages"
    case .publishing: "publishing"
    case .checks: "looking for mistakes"
    case .links: "asking links"
    }
  }
}
