import DigestModel

/// A link or an image in a text, and where it stands.
package struct BodyReference: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case link
    case image
  }

  package var kind: Kind
  /// As it is written, with CommonMark's escapes taken out.
  package var address: String
  /// What a reader sees of a link; what an image is described by.
  package var words: String
  package var location: SourceLocation

  package init(kind: Kind, address: String, words: String, location: SourceLocation) {
    self.kind = kind
    self.address = address
    self.words = words
    self.location = location
  }
}

/// The links and images of a CommonMark text whose first line stands at `origin`, in its order.
///
/// A text without a bracket is not parsed at all, and most have none.
package func references(
  inMarkdown text: String,
  at origin: SourceLocation
) -> [BodyReference] {
  let signs: [UInt8] = [UInt8(ascii: "["), UInt8(ascii: "<")]
  guard text.utf8.contains(where: { signs.contains($0) }) else { return [] }
  let found = MarkdownTree(parsing: text).references()
  guard !found.isEmpty else { return [] }
  let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  return found.map { reference in
    let line = lines.indices.contains(reference.line - 1) ? lines[reference.line - 1] : "".utf8[...]
    return BodyReference(
      kind: reference.isImage ? .image : .link,
      address: reference.address,
      words: reference.words,
      location: SourceLocation(
        file: origin.file,
        line: origin.line + max(0, reference.line - 1),
        column: column(of: reference, in: line)
      )
    )
  }
}

/// The column that the parser tells where a reference begins there, else that of the line's first word;
/// the parser's columns are off behind some line breaks.
private func column(of reference: MarkdownTree.Reference, in line: Substring.UTF8View) -> Int {
  let signs: [UInt8] = [UInt8(ascii: "["), UInt8(ascii: "!"), UInt8(ascii: "<")]
  if let sign = line.dropFirst(max(0, reference.column - 1)).first, signs.contains(sign) {
    return reference.column
  }
  return line.prefix { $0 == UInt8(ascii: " ") }.count + 1
}
