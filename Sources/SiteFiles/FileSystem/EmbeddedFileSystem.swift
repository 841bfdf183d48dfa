import CEmbeddedFiles
import DigestModel

/// The files that the binary carries: `language/…`, `knowledge/…`, `templates/…`.
package struct EmbeddedFileSystem: ReadableFiles {
  /// Sorted by path.
  private let paths: [RelativePath]
  private let indexByPath: [RelativePath: Int]

  package init() {
    let entries = (0..<Int(simpul_embedded_file_count())).map { simpul_embedded_files()[$0] }
    var found: [RelativePath: Int] = [:]
    for (index, entry) in entries.enumerated() {
      if let path = RelativePath(String(cString: entry.path)) { found[path] = index }
    }
    indexByPath = found
    paths = found.keys.sorted()
  }

  package func files(under folder: RelativePath?) -> [RelativePath] {
    guard let folder else { return paths }
    return paths.filter { $0.isBelow(folder) }
  }

  package func read(_ path: RelativePath) throws(FileError) -> [UInt8] {
    guard let index = indexByPath[path] else { throw FileError(.notFound, path) }
    let entry = simpul_embedded_files()[index]
    return Array(UnsafeBufferPointer(start: entry.bytes, count: Int(entry.count)))
  }

  package func exists(_ path: RelativePath) -> Bool { indexByPath[path] != nil }
}
