import DigestModel
import SimpulPipeline
import SiteFiles

/// What to preview, and where.
package struct PreviewRequest: Hashable, Sendable {
  /// The address or name to listen on; anything but this machine's own loopback lets others in.
  package var host: String
  /// 0 takes any that is free.
  package var port: UInt16
  /// Whether files are looked at in intervals though the kernel could tell of changes.
  package var polls: Bool
  package var pollMilliseconds: Int
  /// How long the next part of a request may take to come.
  package var patience: Duration
  /// Whether new raw copy is imported without a word from anybody.
  package var imports: Bool
  /// Differs from that of any other run, so that no page takes a new server's site for an old one's.
  package var run: String

  package init(
    host: String = "127.0.0.1",
    port: UInt16 = 8080,
    polls: Bool = false,
    pollMilliseconds: Int = 300,
    patience: Duration = .seconds(20),
    imports: Bool = false,
    run: String
  ) {
    self.host = host
    self.port = port
    self.polls = polls
    self.pollMilliseconds = pollMilliseconds
    self.patience = patience
    self.imports = imports
    self.run = run
  }
}

/// What a preview tells while it runs.
package enum PreviewNews: Sendable {
  /// Pages can be opened at this address; `isOpenToOthers` where other machines may do so too.
  case serving(address: String, isOpenToOthers: Bool)
  /// The site was made anew.
  case rebuilt(PreviewedChange)
  /// The site could not be made anew; the last good one stays up until something changes again.
  case rebuildFailed(FileError)
  /// A page that somebody opened can't be rendered.
  case pageFailed([Diagnostic])
  /// The kernel does not tell of changes, so files are looked at in intervals.
  case polling(WatchProblem)
  /// Raw files hold copy that was never imported.
  case newCopy([RelativePath])
  case imported(ImportReport)
}

/// What became of the site after a change.
package struct PreviewedChange: Sendable {
  package var counts: SiteCounts
  /// Problems that did not stand before.
  package var new: [Diagnostic]
  /// How many errors stand now.
  package var errorCount: Int
  /// Files that had errors before and have none any more, sorted.
  package var mended: [String]
  /// Whether the site is the new one; false where errors kept the last one up.
  package var isShown: Bool
  package var time: Duration
}

/// What the user of a preview asks of it while it runs.
package enum PreviewWish: Hashable, Sendable {
  case importCopy
}
