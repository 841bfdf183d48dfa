import DigestModel
import SimpulPipeline
import SiteFiles

/// What makes a preview look at its files, or do something about them.
enum PreviewNudge: Hashable, Sendable {
  case look(TouchedFiles)
  /// Some time has passed.
  case tick
  case wish(PreviewWish)
}

/// Follows the site's files: makes the site anew, offers new copy or imports it.
struct PreviewLoop {
  let site: PreviewedSite
  let surroundings: BuildSurroundings
  let imports: Bool
  let tell: @Sendable (PreviewNews) -> Void
  var watch: SiteWatch
  var rebuilding: Rebuilding

  /// Looks at raw copy that came before the preview did, then answers each nudge; ends with them.
  mutating func run(_ nudges: AsyncStream<PreviewNudge>) async throws {
    try await outlivingFiles { try await $0.takeIn(newCopy(among: nil, of: $0.surroundings.files)) }
    for await nudge in nudges {
      try await outlivingFiles { try await $0.answer(nudge) }
    }
  }

  private mutating func answer(_ nudge: PreviewNudge) async throws {
    switch nudge {
    case .look(let touched): try await look(at: touched)
    case .tick: if rebuilding.isDue { try await rebuild() }
    case .wish(.importCopy): try await importCopy()
    }
  }

  /// Does something that may meet a file which goes between listing and reading: whoever takes it away
  /// is not done yet, and what comes next is another nudge.
  private mutating func outlivingFiles(_ work: (inout PreviewLoop) async throws -> Void)
    async throws
  {
    do {
      try await work(&self)
    } catch let error as FileError {
      tell(.rebuildFailed(error))
    }
  }

  /// Articles that were touched are shown at once, as far as that can be; then all that changed.
  private mutating func look(at touched: TouchedFiles = TouchedFiles()) async throws {
    if let amended = rebuilding.amended(by: touched) {
      await site.show(amended)
      // Its tab loads before every processor is at work.
      try await Task.sleep(for: min(rebuilding.time, .milliseconds(300)))
    }
    let changes = try watch.changes()
    if changes.touchSite { try await rebuild() }
    if !changes.raw.isEmpty {
      try await takeIn(try newCopy(among: changes.raw, of: surroundings.files))
    }
  }

  private mutating func rebuild() async throws {
    let outcome = try await rebuilding.next()
    await site.show(outcome.shown)
    tell(.rebuilt(outcome.change))
  }

  private mutating func takeIn(_ copy: [RelativePath]) async throws {
    guard !copy.isEmpty else { return }
    if imports { try await importCopy() } else { tell(.newCopy(copy)) }
  }

  /// Imports, and shows the articles at once.
  private mutating func importCopy() async throws {
    let report = try await importArticles(
      ImportRequest(),
      in: surroundings,
      readingWith: articleReader
    )
    surroundings.progress.tell(.ended)
    tell(.imported(report))
    try await look()
  }
}
