import DigestModel

/// What the machine refused to do with a file.
package struct FileError: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case notFound
    /// A folder stands where a file was expected, or the other way round.
    case wrongKind
    /// The path leads out of the root through a link.
    case outsideRoot
    /// The file system can only be read.
    case readOnly
    /// The byte, counted from 0, at which the file stops being UTF-8.
    case notText(offset: Int)
    /// Another holds it, and did not let go while we waited.
    case held
    /// What the operating system said: no permission, no space.
    case system(String)
  }

  package let reason: Reason
  /// Nil for the root itself.
  package let path: RelativePath?

  package init(_ reason: Reason, _ path: RelativePath?) {
    self.reason = reason
    self.path = path
  }
}

extension FileError: CustomStringConvertible {
  package var description: String {
    words(of: path.map { "'\($0.text)'" } ?? "the site's folder")
  }

  /// What is wrong, said of something by the name that a reader knows.
  package func words(of path: String) -> String {
    switch reason {
    case .notFound: "\(path) is not there"
    case .wrongKind: "\(path) is a folder where a file is needed, or a file where a folder is"
    case .outsideRoot: "\(path) leads out of the site's folder"
    case .readOnly: "\(path) can only be read"
    case .notText(let offset): "\(path) is no UTF-8 text: see byte \(offset)"
    case .held: "\(path) is held by another simpul, which is at work on this site"
    case .system(let words): "\(path): \(words)"
    }
  }
}
