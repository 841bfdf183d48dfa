/// Cleaned paragraphs as a CommonMark body that reads back as the same paragraphs.
///
/// Guaranteed: for paragraphs that are not empty and hold no control characters,
/// `paragraphs(ofMarkdown: markdownBody(of: given)) == given`, to the byte, whatever else they hold.
/// libcmark escapes what its renderer knows; the few paragraphs that it would not write so that they
/// read back (`~~~` opens a code block, a byte order mark at the start is dropped, spaces at the ends
/// are trimmed) get a character at their ends written by its number, `&#126;`. Empty paragraphs are left out.
/// The body ends without a line break.
package func markdownBody(of paragraphs: [String]) -> String {
  let kept = paragraphs.filter { !$0.isEmpty }
  let plain = written(kept.map { [.text($0)] })
  if reads(plain, as: kept) { return plain }
  return written(kept.map(safePieces))
}

/// The plain text of a body's paragraphs, in order, those of lists and quotations among them.
///
/// Marks of emphasis, links and code are gone, a line break is a space. Headings, code blocks and
/// HTML are no paragraphs.
package func paragraphs(ofMarkdown body: String) -> [String] {
  MarkdownTree(parsing: body).plainTexts(withHeadings: false)
}

private func written(_ paragraphs: [[MarkdownTree.Piece]]) -> String {
  var text = MarkdownTree(paragraphs: paragraphs).commonMark()
  while text.utf8.last == UInt8(ascii: "\n") { text.unicodeScalars.removeLast() }
  return text
}

private func reads(_ body: String, as expected: [String]) -> Bool {
  let found = paragraphs(ofMarkdown: body)
  return found.count == expected.count
    && zip(found, expected).allSatisfy { Array($0.utf8) == Array($1.utf8) }
}

/// The paragraph as it is where that reads back, else with its first, its last or both characters
/// numbered, whichever is the first that does.
private func safePieces(of paragraph: String) -> [MarkdownTree.Piece] {
  let scalars = Array(paragraph.unicodeScalars)
  let ends = [(0, 0), (1, 0), (0, 1), (1, 1)].filter { $0 + $1 <= scalars.count }
  let forms = ends.map { numberedPieces(of: scalars, first: $0, last: $1) }
  let safe = forms.dropLast().first { reads(written([$0]), as: [paragraph]) }
  return safe ?? forms.last ?? []
}

private func numberedPieces(
  of scalars: [Unicode.Scalar],
  first: Int,
  last: Int
) -> [MarkdownTree.Piece] {
  var middle = String.UnicodeScalarView()
  middle.append(contentsOf: scalars[first..<(scalars.count - last)])
  return scalars.prefix(first).map { .numbered($0) } + [.text(String(middle))]
    + scalars.suffix(last).map { .numbered($0) }
}
