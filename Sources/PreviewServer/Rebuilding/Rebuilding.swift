import DigestModel
import Foundation
import SimpulPipeline
import SiteFiles

/// Makes the site anew after each change, and keeps what the next time can take over.
struct Rebuilding {
  /// The state of the site that is to be shown, and what to tell of it.
  struct Outcome {
    let shown: ShownSite
    let change: PreviewedChange
  }

  private let surroundings: BuildSurroundings
  private let printer: DiagnosticPrinter
  private let run: String
  private var memory: SiteMemory
  private var amending: ArticleAmending?
  private var last: ShownSite?
  private var problems: Set<Diagnostic> = []
  private var count = 0
  /// How long it took to make the site last.
  private(set) var time = Duration.zero
  /// When articles come or go by themselves next, were no file changed.
  private var due: Moment?
  private var zone = UTCOffset.utc

  init(_ surroundings: BuildSurroundings, of files: any WatchableFiles, run: String) {
    self.surroundings = surroundings
    self.run = run
    memory = SiteMemory(of: files)
    printer = DiagnosticPrinter(
      files: LayeredFiles(surroundings.files, over: surroundings.embedded),
      isColoured: false
    )
  }

  /// Makes the site of the files as they are now.
  ///
  /// A mistake in the file of one page leaves that page as it was last without one, and everything else is
  /// new. Any other error keeps the last site up; the first one is shown as far as it goes.
  mutating func next() async throws -> Outcome {
    let clock = ContinuousClock.now
    // Files that were written within the last two seconds may be written again without a trace.
    let second = Int(Date().timeIntervalSince1970) - 2
    let made = try await PreparedSite.preparing(surroundings, after: memory)
    surroundings.progress.tell(.ended)
    memory = made.value.memory
    memory.reading = memory.reading?.trusted(before: second)
    due = made.value.content.schedule.next
    zone = made.value.content.settings.timeZone
    let generation = nextGeneration()
    let problems = SiteProblems(made.diagnostics, in: made.value.content, printer)
    let isShown = !made.diagnostics.contains(where: \.spoilsSite)
    let shown: ShownSite
    if let last, !isShown {
      shown = last.with(problems, generation: generation)
    } else {
      shown = ShownSite(made.value, generation: generation, problems: problems)
    }
    var change = news(of: made.diagnostics, made.value.counts)
    change.isShown = isShown || last == nil
    time = clock.duration(to: .now)
    change.time = time
    last = shown
    amending = isShown ? ArticleAmending(made.value, in: surroundings) : nil
    return Outcome(shown: shown, change: change)
  }

  /// The last site with articles as they were saved since; nil where that takes making all of it anew.
  mutating func amended(by touched: TouchedFiles) -> ShownSite? {
    guard !touched.few.isEmpty, !isDue, let last,
      let amended = amending?.amended(with: touched.few)
    else { return nil }
    let shown = last.with(amended, generation: nextGeneration())
    self.last = shown
    return shown
  }

  private mutating func nextGeneration() -> String {
    count += 1
    return "\(run)-\(count)"
  }

  /// Whether the time has come for an article that waited, or that expires.
  var isDue: Bool {
    guard let due, let now = surroundings.now else { return false }
    return due <= now.moment(on: zone)
  }

  private mutating func news(
    of diagnostics: [Diagnostic],
    _ counts: SiteCounts
  ) -> PreviewedChange {
    let now = Set(diagnostics)
    let broken = Set(diagnostics.compactMap(\.brokenFile))
    let mended = Set(problems.compactMap(\.brokenFile)).subtracting(broken)
    defer { problems = now }
    return PreviewedChange(
      counts: counts,
      new: diagnostics.filter { !problems.contains($0) },
      errorCount: diagnostics.count { $0.severity == .error },
      mended: mended.sorted(),
      isShown: true,
      time: .zero
    )
  }
}

extension Diagnostic {
  /// Whether it leaves no site worth showing: an error in settings, templates, knowledge.
  fileprivate var spoilsSite: Bool {
    severity == .error && !(location.map { SiteContent.isOnePage($0.file) } ?? false)
  }

  fileprivate var brokenFile: String? { severity == .error ? location?.file : nil }
}
