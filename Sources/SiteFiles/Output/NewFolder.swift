import DigestModel
import Foundation

/// A folder that is filled as a whole, or stays as it was.
package struct NewFolder: Sendable {
  /// Why a folder can't be filled.
  package enum Obstacle: Error, Hashable, Sendable {
    /// Something else than a folder stands at its path, or on the way to it.
    case notAFolder
    /// It holds these already, sorted.
    case holds([String])
  }

  /// Without links where the folder is there.
  package let path: String
  private let isThere: Bool

  /// Takes the absolute path of an empty folder or of nothing.
  ///
  /// - Throws: `Obstacle`, or `FileError` where the machine fails.
  package init(at path: String) throws {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOTDIR { throw Obstacle.notAFolder }
      guard errno == ENOENT else { throw Self.systemError() }
      self.path = path
      isThere = false
      return
    }
    guard let real = DiskFileSystem.realPath(path), stat(real, &status) == 0,
      status.st_mode & S_IFMT == S_IFDIR
    else { throw Obstacle.notAFolder }
    let names = try Self.names(in: real)
    guard names.isEmpty else { throw Obstacle.holds(names) }
    self.path = real
    isThere = true
  }

  /// Writes `files` beside the folder's place and moves them there at once; makes missing parents.
  ///
  /// In a folder that is there already, `last` follows the other files and folders at its top. When
  /// anything fails, all that was made is removed.
  package func fill(with files: [RelativePath: [UInt8]], last: String) throws(FileError) {
    if isThere {
      try stage(files, in: path) { outer, staged throws(FileError) in
        try move(to: last, from: staged, beside: outer)
      }
      return
    }
    let parent = (path as NSString).deletingLastPathComponent
    let made = try makeFolders(parent)
    do {
      try stage(files, in: parent) { _, staged throws(FileError) in
        // Takes the place of an empty folder at most.
        guard rename(staged, path) == 0 else { throw Self.systemError() }
      }
    } catch {
      for folder in made.reversed() { rmdir(folder) }
      throw error
    }
  }

  private func stage(
    _ files: [RelativePath: [UInt8]],
    in folder: String,
    _ publish: (_ outer: String, _ staged: String) throws(FileError) -> Void
  ) throws(FileError) {
    let outer = try Self.makeTemporaryFolder(in: folder)
    do throws(FileError) {
      let staged = outer + "/site"
      guard mkdir(staged, 0o777) == 0, let disk = DiskFileSystem(root: staged) else {
        throw Self.systemError()
      }
      for (path, bytes) in files.sorted(by: { $0.key < $1.key }) { try disk.write(bytes, to: path) }
      try publish(outer, staged)
    } catch {
      do { try FileManager.default.removeItem(atPath: outer) } catch let second {
        throw .init(.system("\(error); '\(outer)' stays: \(second.localizedDescription)"), nil)
      }
      throw error
    }
    // Empty by now where the whole of what was staged was moved.
    rmdir(outer + "/site")
    rmdir(outer)
  }

  private func move(
    to last: String,
    from staged: String,
    beside outer: String
  ) throws(FileError) {
    let own = (outer as NSString).lastPathComponent
    guard try Self.names(in: path) == [own] else { throw FileError(.system("is in use"), nil) }
    let names = try Self.names(in: staged)
    var moved: [String] = []
    for name in names.filter({ $0 != last }) + names.filter({ $0 == last }) {
      guard rename(staged + "/" + name, path + "/" + name) == 0 else {
        let error = Self.systemError()
        for name in moved { rename(path + "/" + name, staged + "/" + name) }
        throw error
      }
      moved.append(name)
    }
  }

  /// Makes what is missing on the way to `folder`; returns it, outermost first.
  private func makeFolders(_ folder: String) throws(FileError) -> [String] {
    var missing: [String] = []
    var next = folder
    while access(next, F_OK) != 0, next.utf8.count > 1 {
      missing.append(next)
      next = (next as NSString).deletingLastPathComponent
    }
    var made: [String] = []
    for folder in missing.reversed() {
      guard mkdir(folder, 0o777) == 0 else {
        let error = Self.systemError()
        for folder in made.reversed() { rmdir(folder) }
        throw error
      }
      made.append(folder)
    }
    return made
  }

  private static func makeTemporaryFolder(in folder: String) throws(FileError) -> String {
    var template = Array((folder + "/.simpul-new-XXXXXX").utf8CString)
    let name = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let name else { throw systemError() }
    return name
  }

  private static func names(in folder: String) throws(FileError) -> [String] {
    do { return try FileManager.default.contentsOfDirectory(atPath: folder).sorted() } catch {
      throw FileError(.system(error.localizedDescription), nil)
    }
  }

  private static func systemError() -> FileError {
    FileError(.system(String(cString: strerror(errno))), nil)
  }
}
