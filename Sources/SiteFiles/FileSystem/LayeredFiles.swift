import DigestModel

/// Two sets of files as one: where both have a path, the upper one's file counts.
///
/// A site's own `templates/event.mustache` replaces the default theme's; all its other templates stay.
package struct LayeredFiles: ReadableFiles {
  private let upper: any ReadableFiles
  private let lower: any ReadableFiles

  package init(_ upper: any ReadableFiles, over lower: any ReadableFiles) {
    self.upper = upper
    self.lower = lower
  }

  package func files(under folder: RelativePath?) throws(FileError) -> [RelativePath] {
    Set(try upper.files(under: folder)).union(try lower.files(under: folder)).sorted()
  }

  package func read(_ path: RelativePath) throws(FileError) -> [UInt8] {
    try upper.exists(path) ? upper.read(path) : lower.read(path)
  }

  package func exists(_ path: RelativePath) -> Bool { upper.exists(path) || lower.exists(path) }
}
