import Foundation

/// The repository that the tests stand in.
package enum Repository {
  /// The folder that holds Package.swift.
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A text file's content, by its path from the root.
  package static func text(of path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Paths from the root of all files below `folder` with this ending, sorted.
  package static func files(below folder: String, ending: String) throws -> [String] {
    try files(below: folder).filter { $0.hasSuffix("." + ending) }
  }

  /// Paths from the root of all files below `folder`, sorted.
  package static func files(below folder: String) throws -> [String] {
    let folderURL = root.appending(path: folder)
    return try FileManager.default.subpathsOfDirectory(atPath: folderURL.path).sorted()
      .filter { !folderURL.appending(path: $0).isFolder }
      .map { "\(folder)/\($0)" }
  }
}

extension URL {
  fileprivate var isFolder: Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
