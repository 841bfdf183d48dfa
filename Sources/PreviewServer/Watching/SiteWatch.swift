import DigestModel
import SimpulPipeline
import SiteFiles

/// Finds out which of the files that a preview depends on were written, added or removed.
///
/// The stamps alone decide; what tells when to look (`siteTouches`) may tell it too often.
struct SiteWatch: Sendable {
  static let folders = ["content", "templates"]
  static let settingsName = SiteSettings.fileName

  /// What changed since the last look.
  struct Changes: Hashable, Sendable {
    /// Whether anything that pages are made of changed.
    var touchSite = false
    /// Raw files that are new or were written again, sorted.
    var raw: [RelativePath] = []
  }

  private let files: any WatchableFiles
  private var stamps: [RelativePath: FileStamp] = [:]

  init(files: any WatchableFiles) throws(FileError) {
    self.files = files
    stamps = try current()
  }

  /// What changed since this was last asked.
  mutating func changes() throws(FileError) -> Changes {
    let new = try current()
    defer { stamps = new }
    var changes = Changes()
    for (path, stamp) in new where stamps[path] != stamp {
      if path.isRaw { changes.raw.append(path) } else { changes.touchSite = true }
    }
    changes.touchSite = changes.touchSite || stamps.keys.contains { !$0.isRaw && new[$0] == nil }
    changes.raw.sort()
    return changes
  }

  private func current() throws(FileError) -> [RelativePath: FileStamp] {
    var paths = [SiteSettings.fileName, SearchIndex.recordName].compactMap { RelativePath($0) }
    for folder in Self.folders { paths += try files.files(under: RelativePath(folder)) }
    var result: [RelativePath: FileStamp] = [:]
    for path in paths where !isTemporary(path.name) { result[path] = files.stamp(of: path) }
    return result
  }
}

extension RelativePath {
  fileprivate var isRaw: Bool { text.hasPrefix(rawFolder + "/") }
}
