import DigestModel
import Foundation

/// The files below one folder of the disk; no path and no link leads out of it.
///
/// A link to a file inside the root reads as that file. Links to folders are not followed when
/// files are listed, so that none is listed twice or for ever. Writing over a link replaces the link.
package struct DiskFileSystem: FileSystem {
  /// The root's real path, without links and without a slash at its end.
  package let root: String

  /// Takes a folder that is there, or nothing.
  package init?(root folder: String) {
    guard let real = Self.realPath(folder) else { return nil }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: real, isDirectory: &isFolder), isFolder.boolValue
    else { return nil }
    root = real == "/" ? "" : real
  }

  package func read(_ path: RelativePath) throws(FileError) -> [UInt8] {
    let place = try checkedPlace(of: path)
    let file = open(place, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw systemError(path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw systemError(path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(.wrongKind, path) }
    return try bytes(of: file, expecting: Int(status.st_size), path)
  }

  package func exists(_ path: RelativePath) -> Bool {
    guard let real = Self.realPath(absolute(path)), isInside(real) else { return false }
    var status = stat()
    return stat(real, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  package func hasFolder(_ path: RelativePath) -> Bool {
    guard let real = Self.realPath(absolute(path)), isInside(real) else { return false }
    var status = stat()
    return stat(real, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private func bytes(
    of file: Int32,
    expecting size: Int,
    _ path: RelativePath
  ) throws(FileError) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: size + 1)
    var count = 0
    while true {
      if count == result.count { result += [UInt8](repeating: 0, count: count) }
      let got = result.withUnsafeMutableBytes { buffer in
        Foundation.read(file, buffer.baseAddress?.advanced(by: count), buffer.count - count)
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw systemError(path) }
      if got == 0 { break }
      count += got
    }
    result.removeLast(result.count - count)
    return result
  }

  func absolute(_ path: RelativePath) -> String { root + "/" + path.text }

  func isInside(_ real: String) -> Bool { real.hasPrefix(root + "/") || real == root }

  /// Where `path` really lies, once it is known to lie inside the root.
  private func checkedPlace(of path: RelativePath) throws(FileError) -> String {
    guard let real = Self.realPath(absolute(path)) else { throw systemError(path) }
    guard isInside(real) else { throw FileError(.outsideRoot, path) }
    return real
  }

  func systemError(_ path: RelativePath?) -> FileError {
    switch errno {
    case ENOENT: FileError(.notFound, path)
    case EISDIR, ENOTDIR: FileError(.wrongKind, path)
    default: FileError(.system(String(cString: strerror(errno))), path)
    }
  }

  /// Where `path` really lies, all links followed; nil where nothing is there.
  package static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
