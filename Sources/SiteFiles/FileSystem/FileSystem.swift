import DigestModel

/// Files that can be listed and read: a folder, the binary's own files, one laid over the other.
package protocol ReadableFiles: Sendable {
  /// Every file below `folder`, or below the root where it is nil, as paths from the root.
  ///
  /// Sorted by path, so that nothing depends on the disk's order. A folder that is not there has no
  /// files. Names that are no UTF-8 and things that are no files (sockets, links that lead out of
  /// the root) are passed over.
  func files(under folder: RelativePath?) throws(FileError) -> [RelativePath]

  /// What stands below `folder` and is passed over though somebody may have meant it to be read.
  ///
  /// Sorted by place; nothing hidden is among it.
  func strays(under folder: RelativePath) throws(FileError) -> [StrayFile]

  func read(_ path: RelativePath) throws(FileError) -> [UInt8]

  /// Whether `path` is a file that can be read; a folder is none.
  func exists(_ path: RelativePath) -> Bool

  /// Whether a folder is there; where files lie on no disk, one that holds something.
  func hasFolder(_ path: RelativePath) throws(FileError) -> Bool
}

/// Files that can be changed too; everything that the tool writes goes through one of these.
package protocol FileSystem: ReadableFiles {
  /// Puts the whole of `bytes` in place at once: a reader sees the old file or the new one.
  ///
  /// Folders on the way are made.
  func write(_ bytes: [UInt8], to path: RelativePath) throws(FileError)

  /// Moves a file over whatever file `target` was, in one step.
  ///
  /// Folders on the way are made; those that `path` leaves empty are removed.
  func move(_ path: RelativePath, to target: RelativePath) throws(FileError)

  /// Removes a file, then the folders above it that this left empty.
  func remove(_ path: RelativePath) throws(FileError)

  /// Refuses what moving a file to `path`, or removing the one there, would be refused for, as far as
  /// that can be told without trying.
  func checkChange(at path: RelativePath) throws(FileError)

  /// Takes hold of `path`, which is made where it is missing; nil where another holds it.
  func tryLock(_ path: RelativePath) throws(FileError) -> FileLock?
}

extension ReadableFiles {
  package func hasFolder(_ path: RelativePath) throws(FileError) -> Bool {
    try !files(under: path).isEmpty
  }

  /// A file's text, or the place of the first byte that is no UTF-8.
  package func text(of path: RelativePath) throws(FileError) -> String {
    let bytes = try read(path)
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    throw FileError(.notText(offset: bytes.firstOffsetThatIsNoUTF8), path)
  }
}
