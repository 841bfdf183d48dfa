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
  /// Is told of long work.
  package var progress = WorkProgress.silent

  package init(
    files: any FileSystem,
    embedded: any ReadableFiles,
    logger: Logger,
    width: Int
  ) {
    self.files = files
    self.embedded = embedded
    self.logger = logger
    self.width = max(1, width)
  }
}
