import DigestModel
import SimpulPipeline
import SiteFiles

/// Notices that a file which a build reads was written, added or removed.
struct SiteWatch: Sendable {
  private static let folders = ["content", "templates"]

  private let files: any WatchableFiles
  private var stamps: [RelativePath: FileStamp] = [:]

  init(files: any WatchableFiles) throws(FileError) {
    self.files = files
    stamps = try current()
  }

  /// Whether anything changed since this was last asked.
  mutating func hasChanged() throws(FileError) -> Bool {
    let new = try current()
    defer { stamps = new }
    return new != stamps
  }

  private func current() throws(FileError) -> [RelativePath: FileStamp] {
    var paths = [SiteSettings.fileName, SearchIndex.recordName].compactMap { RelativePath($0) }
    for folder in Self.folders { paths += try files.files(under: RelativePath(folder)) }
    var result: [RelativePath: FileStamp] = [:]
    for path in paths where !path.text.hasPrefix("content/raw/") {
      result[path] = files.stamp(of: path)
    }
    return result
  }
}
