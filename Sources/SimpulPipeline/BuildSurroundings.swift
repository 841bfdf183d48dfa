import DigestModel
import Logging
import SiteFiles

/// All that the pipeline takes from outside: made in `simpul` and in tests, nowhere else.
package struct BuildSurroundings: Sendable {
  /// The site's folder.
  package let files: any FileSystem
  /// What the binary carries: language packs, knowledge, the default theme.
  package let embedded: any ReadableFiles
  package let logger: Logger
  /// How many tasks may run at once; at least 1.
  package let width: Int
  /// The clock, looked at each time that content is read; nil shows what every embargo holds back and
  /// lets nothing expire.
  package var now: WrittenTime? { clock() }
  private let clock: @Sendable () -> WrittenTime?
  package let audience: Audience
  /// What tells this program from others that may make another site of the same files; nil makes every
  /// build a cold one.
  package var program: @Sendable () -> Fingerprint? = { nil }
  /// Is told of long work.
  package var progress = WorkProgress.silent
  /// How long to wait for another run that changes the same site.
  package var patience = Duration.seconds(120)
  /// Is called once where there is such a run.
  package var tellOfWaiting: @Sendable () -> Void = {}

  package init(
    files: any FileSystem,
    embedded: any ReadableFiles,
    logger: Logger,
    width: Int,
    now: @escaping @autoclosure @Sendable () -> WrittenTime? = nil,
    audience: Audience = .readers
  ) {
    self.files = files
    self.embedded = embedded
    self.logger = logger
    self.width = max(1, width)
    self.clock = now
    self.audience = audience
  }
}

/// Whom a site is made for.
package enum Audience: Hashable, Sendable {
  /// They see what is due.
  case readers
  /// It sees drafts and what waits for its time too, each with a mark.
  case desk
}
