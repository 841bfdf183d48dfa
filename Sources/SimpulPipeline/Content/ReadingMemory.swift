import ArticleMarkdown
import DigestModel
import SiteFiles

/// The content as it was read last, so that a preview reads again only what changed, and can go on with
/// a file's last good version while the file is broken.
package struct ReadingMemory: Sendable {
  /// The site's files, whose stamps tell which of them are the same.
  let files: any WatchableFiles
  /// Of the names that the articles were checked against and people were called by.
  var names: Fingerprint?
  /// What read the articles last; nil where they come from a file.
  var reader: ArticleFileReader?
  var articles = MarkdownMemory<SampledArticle>()
  var pages = MarkdownMemory<ContentPage>()
  var notes = MarkdownMemory<EventNote>()
  /// When it was kept in a file last, in nanoseconds since 1970 by the file system's clock; 0 where it
  /// never was.
  var keptAt = 0
  private var trustedBefore = Int.min
  /// Whether the last good version of a broken file stands in for it.
  private let standsIn: Bool

  /// Remembers nothing yet.
  package init(of files: any WatchableFiles) { self.init(of: files, standingInForBroken: true) }

  init(of files: any WatchableFiles, standingInForBroken standsIn: Bool) {
    self.files = files
    self.standsIn = standsIn
  }

  /// Takes over no file that was changed in that second, counted from 1970, or later.
  ///
  /// A file that was written twice in a moment can keep its stamp, so a memory is to be trusted only for
  /// files that had been at rest for a while when it was made.
  package func trusted(before second: Int) -> ReadingMemory {
    var memory = self
    memory.trustedBefore = second
    return memory
  }

  /// What `path` was read as, if its file is the same still.
  fileprivate func reading<Value>(
    of path: RelativePath,
    stamped stamp: FileStamp?,
    in memory: MarkdownMemory<Value>
  ) -> MarkdownReading<Value>? {
    guard let stamp, stamp.isOlder(than: trustedBefore), let earlier = memory[path],
      earlier.stamp == stamp
    else { return nil }
    return earlier
  }

  /// What stands in for a file that can't be read.
  fileprivate func substitute<Value>(
    for path: RelativePath,
    in memory: MarkdownMemory<Value>
  ) -> Value? {
    standsIn ? memory[path]?.lastGood : nil
  }
}

/// A Markdown file as it was read: a reference, since it is passed on from one reading to the next.
final class MarkdownReading<Value: Sendable>: Sendable {
  let path: RelativePath
  let stamp: FileStamp?
  let found: Diagnosed<Value?>
  /// The value of the last version that had one.
  let lastGood: Value?

  init(_ path: RelativePath, stamp: FileStamp?, _ found: Diagnosed<Value?>, lastGood: Value?) {
    self.path = path
    self.stamp = stamp
    self.found = found
    self.lastGood = lastGood
  }
}

/// Markdown files of one kind as they were read last.
struct MarkdownMemory<Value: Sendable>: Sendable {
  /// Sorted by path, each path once.
  private(set) var readings: [MarkdownReading<Value>]
  /// How many files were read that the memory before had nothing or something else of, and how many that it
  /// had are there no more.
  let changeCount: Int

  /// Takes readings that are sorted by path.
  init(_ readings: [MarkdownReading<Value>] = [], changeCount: Int = 0) {
    self.readings = readings
    self.changeCount = changeCount
  }

  subscript(path: RelativePath) -> MarkdownReading<Value>? {
    let place = readings.partitioningIndex { $0.path >= path }
    return place < readings.count && readings[place].path == path ? readings[place] : nil
  }

  /// Has every file read again, and keeps the last good versions.
  mutating func forgetStamps() {
    readings = readings.map {
      MarkdownReading($0.path, stamp: nil, $0.found, lastGood: $0.lastGood)
    }
  }
}

/// What became of a file since it was read last.
private enum MarkdownChange {
  case unchanged
  case edited
  case new
}

/// As `readMarkdown` without a memory, where there is none; else reads only what changed since, puts the
/// last good version in place of a file that can't be read where the memory is one that does, and tells the
/// problems of both.
///
/// - Returns: what was read, and what is to be remembered of it.
func readMarkdown<Value: Sendable>(
  below folder: String,
  in surroundings: BuildSurroundings,
  after earlier: (all: ReadingMemory, kind: MarkdownMemory<Value>)?,
  _ read: @escaping @Sendable (String, RelativePath) -> Diagnosed<Value?>
) async throws -> (found: Diagnosed<[Value]>, memory: MarkdownMemory<Value>) {
  guard let earlier else {
    return (try await readMarkdown(below: folder, in: surroundings, read), MarkdownMemory())
  }
  let files = surroundings.files
  let listed = try markdownFiles(below: folder, of: files)
  let paths = listed.value
  // All stamps first: what is written after them is read again next time.
  let stamps = try await concurrentMap(paths, width: surroundings.width) { path in
    earlier.all.files.stamp(of: path)
  }
  let stamped = Array(zip(paths, stamps))
  let found = try await surroundings.concurrentMap(stamped, telling: .articles) { path, stamp in
    if let known = earlier.all.reading(of: path, stamped: stamp, in: earlier.kind) {
      return (change: MarkdownChange.unchanged, reading: known)
    }
    let found = try readMarkdown(at: path, of: files, read)
    let lastGood = found.value ?? earlier.all.substitute(for: path, in: earlier.kind)
    let reading = MarkdownReading(path, stamp: stamp, found, lastGood: lastGood)
    return (change: earlier.kind[path] == nil ? .new : .edited, reading: reading)
  }
  let readings = found.map(\.reading)
  let goneCount = earlier.kind.readings.count - found.count { $0.change != .new }
  let memory = MarkdownMemory(
    readings,
    changeCount: found.count { $0.change != .unchanged } + goneCount
  )
  return (
    Diagnosed(
      readings.compactMap(\.lastGood),
      listed.diagnostics + readings.flatMap(\.found.diagnostics)
    ), memory
  )
}
