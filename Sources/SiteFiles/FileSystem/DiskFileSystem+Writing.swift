import DigestModel
import Foundation

extension DiskFileSystem {
  package func write(_ bytes: [UInt8], to path: RelativePath) throws(FileError) {
    let folder = try makeFolder(of: path)
    let target = folder + "/" + path.name
    // Of the whole name, so that two files which are written at once never share it.
    let temporary = folder + "/." + sha256(of: Array(path.name.utf8)).prefix(32) + ".writing"
    let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw systemError(path) }
    do {
      defer { close(file) }
      try put(bytes, into: file, path)
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, target) == 0 else {
      let error = systemError(path)
      unlink(temporary)
      throw error
    }
  }

  package func move(_ path: RelativePath, to target: RelativePath) throws(FileError) {
    let source = try foundFolder(of: path) + "/" + path.name
    let folder = try makeFolder(of: target)
    guard rename(source, folder + "/" + target.name) == 0 else { throw systemError(path) }
    removeEmptyFolders(above: path)
  }

  package func remove(_ path: RelativePath) throws(FileError) {
    let place = try foundFolder(of: path) + "/" + path.name
    guard unlink(place) == 0 else { throw systemError(path) }
    removeEmptyFolders(above: path)
  }

  package func checkChange(at path: RelativePath) throws(FileError) {
    var folder = root
    var status = stat()
    for part in path.folderNames {
      let next = folder + "/" + part
      guard lstat(next, &status) == 0 else {
        guard errno == ENOENT else { throw systemError(path) }
        return try checkAccess(to: folder, for: path)
      }
      folder = try realFolder(next, of: path)
    }
    try checkAccess(to: folder, for: path)
    if lstat(folder + "/" + path.name, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw FileError(.wrongKind, path)
    }
  }

  private func checkAccess(to folder: String, for path: RelativePath) throws(FileError) {
    // The trailing slash refuses what is no folder.
    guard access(folder + "/", W_OK | X_OK) == 0 else { throw systemError(path) }
  }

  private func removeEmptyFolders(above path: RelativePath) {
    for folder in path.folders {
      // A folder that still holds something refuses, which ends the way up.
      guard rmdir(absolute(folder)) == 0 else { return }
    }
  }

  private func put(
    _ bytes: [UInt8],
    into file: Int32,
    _ path: RelativePath
  ) throws(FileError) {
    var count = 0
    while count < bytes.count {
      let put = bytes.withUnsafeBytes { buffer in
        Foundation.write(file, buffer.baseAddress?.advanced(by: count), buffer.count - count)
      }
      if put < 0, errno == EINTR { continue }
      guard put >= 0 else { throw systemError(path) }
      count += put
    }
  }

  private func foundFolder(of path: RelativePath) throws(FileError) -> String {
    var found = root
    for part in path.folderNames {
      found = try realFolder(found + "/" + part, of: path)
    }
    return found
  }

  /// The real folder that `path` lies in, made where it is missing; never one outside the root.
  func makeFolder(of path: RelativePath) throws(FileError) -> String {
    var made = root
    for part in path.folderNames {
      let next = made + "/" + part
      if mkdir(next, 0o755) == 0 {
        made = next
      } else if errno == EEXIST {
        made = try realFolder(next, of: path)
      } else {
        throw systemError(path)
      }
    }
    return made
  }

  /// Where `folder` really is, whose own folder is real: only a link has to be followed.
  private func realFolder(_ folder: String, of path: RelativePath) throws(FileError) -> String {
    var status = stat()
    guard lstat(folder, &status) == 0 else { throw systemError(path) }
    if status.st_mode & S_IFMT == S_IFDIR { return folder }
    guard let real = Self.realPath(folder) else { throw systemError(path) }
    guard isInside(real) else { throw FileError(.outsideRoot, path) }
    return real
  }
}
