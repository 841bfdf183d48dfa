import DigestModel

extension ReadableFiles {
  /// A file's text; one that is no UTF-8, or has more bytes than `limit`, has none and leaves an error.
  package func diagnosedText(
    of path: RelativePath,
    upTo limit: Int = .max
  ) throws(FileError) -> Diagnosed<String?> {
    do {
      let text = try text(of: path)
      guard text.utf8.count > limit else { return Diagnosed(text) }
      let place = SourceLocation(file: path.text)
      return Diagnosed(nil, [Diagnostic(.error, .tooLarge(text.utf8.count, limit), at: place)])
    } catch {
      guard case .notText(let offset) = error.reason else { throw error }
      let place = SourceLocation(file: path.text)
      return Diagnosed(nil, [Diagnostic(.error, .notText(offset: offset), at: place)])
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func tooLarge(_ count: Int, _ limit: Int) -> Self {
    Self(
      identifier: "file.too-large",
      summary: "the file has \(count) bytes; \(limit >> 20) MiB is the most that is read",
      hint: "split it"
    )
  }
}
