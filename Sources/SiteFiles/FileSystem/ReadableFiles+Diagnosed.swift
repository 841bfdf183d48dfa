import DigestModel

extension ReadableFiles {
  /// A file's text; a file that is no UTF-8 has none and leaves an error with its offset.
  package func diagnosedText(of path: RelativePath) throws(FileError) -> Diagnosed<String?> {
    do {
      return Diagnosed(try text(of: path))
    } catch {
      guard case .notText(let offset) = error.reason else { throw error }
      let place = SourceLocation(file: path.text)
      return Diagnosed(nil, [Diagnostic(.error, .notText(offset: offset), at: place)])
    }
  }
}
