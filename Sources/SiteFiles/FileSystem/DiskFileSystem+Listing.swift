import DigestModel
import Foundation

extension DiskFileSystem {
  package func files(under folder: RelativePath?) throws(FileError) -> [RelativePath] {
    var found: [RelativePath] = []
    if let folder {
      guard let real = Self.realPath(absolute(folder)) else { return [] }
      guard isInside(real) else { throw FileError(.outsideRoot, folder) }
      try list(absolute(folder), as: folder.text + "/", into: &found)
    } else {
      try list(root, as: "", into: &found)
    }
    return found.sorted()
  }

  private func list(
    _ folder: String,
    as prefix: String,
    into found: inout [RelativePath]
  ) throws(FileError) {
    guard let handle = opendir(folder) else {
      if errno == ENOTDIR || errno == ENOENT { return }
      throw systemError(RelativePath(prefix.dropLast()))
    }
    defer { closedir(handle) }
    while let entry = readdir(handle) {
      guard let name = Self.name(of: entry), let path = RelativePath(prefix + name) else {
        continue
      }
      switch kind(of: entry, path) {
      case .folder: try list(folder + "/" + name, as: prefix + name + "/", into: &found)
      case .file: found.append(path)
      case .other: continue
      }
    }
  }

  private enum Kind {
    case file
    case folder
    case other
  }

  private func kind(of entry: UnsafeMutablePointer<dirent>, _ path: RelativePath) -> Kind {
    switch Int(entry.pointee.d_type) {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return exists(path) ? .file : .other
    case Int(DT_UNKNOWN):
      var status = stat()
      guard lstat(absolute(path), &status) == 0 else { return .other }
      if status.st_mode & S_IFMT == S_IFDIR { return .folder }
      return exists(path) ? .file : .other
    default: return .other
    }
  }

  /// The entry's name where it is UTF-8 and no `.` or `..`.
  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String? {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
      name.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
        String(validatingCString: $0)
      }
    }
    return name == "." || name == ".." ? nil : name
  }
}
