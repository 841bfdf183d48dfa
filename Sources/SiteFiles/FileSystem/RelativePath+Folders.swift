import DigestModel

extension RelativePath {
  /// The folders that hold this path, nearest first.
  package var folders: [RelativePath] {
    var result: [RelativePath] = []
    var rest = text[...]
    while let slash = rest.lastIndex(of: "/") {
      rest = rest[..<slash]
      if let folder = RelativePath(rest) { result.append(folder) }
    }
    return result
  }
}
