import DigestModel

/// Something on the disk that no path leads to.
package struct StrayFile: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// The name of a file or folder is no UTF-8.
    case nameIsNoText
    /// A link that is not followed: to a folder, out of the root, in a circle or to nothing.
    case link
  }

  /// From the root; bytes that are no UTF-8 as `\\xFF`.
  package let place: String
  package let kind: Kind

  package init(_ kind: Kind, at place: String) {
    self.kind = kind
    self.place = place
  }
}

extension ReadableFiles {
  /// Files that lie on no disk have paths, all of them.
  package func strays(under folder: RelativePath) throws(FileError) -> [StrayFile] { [] }

  /// A warning for each stray below `folder`, so that no file is passed over in silence.
  package func strayWarnings(under folder: RelativePath?) throws(FileError) -> [Diagnostic] {
    guard let folder else { return [] }
    return try strays(under: folder).map { stray in
      let message: Diagnostic.Message =
        switch stray.kind {
        case .nameIsNoText: .nameNotText
        case .link: .linkNotFollowed
        }
      return Diagnostic(.warning, message, at: SourceLocation(file: stray.place))
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let nameNotText = Self(
    identifier: "file.name-not-text",
    summary: "this name is no UTF-8, so nothing reads what is under it",
    hint: "rename it; '\\x' and two digits stand for a byte of the name that is no text"
  )

  fileprivate static let linkNotFollowed = Self(
    identifier: "file.link-not-followed",
    summary:
      "this link leads to a folder, out of the site's folder or nowhere, so nothing reads it",
    hint: "put the file itself here, or delete the link"
  )
}
