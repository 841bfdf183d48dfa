/// Cleaned paragraphs as a CommonMark body that reads back as the same paragraphs.
///
/// Guaranteed: for paragraphs that are not empty and hold no control characters,
/// `paragraphs(ofMarkdown: markdownBody(of: given)) == given`, to the byte, whatever else they hold.
/// libcmark escapes what its renderer knows; the few paragraphs that it would not write so that they
/// read back (`~~~` opens a code block, a byte order mark at the start is dropped, spaces at the ends
/// are trimmed) get their ends written as numeric character references. Empty paragraphs are left out.
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
    && zip(found, expected).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
}

/// The paragraph as it is where that reads back, else with its first and last character numbered.
private func safePieces(of paragraph: String) -> [MarkdownTree.Piece] {
  let plain: [MarkdownTree.Piece] = [.text(paragraph)]
  let scalars = paragraph.unicodeScalars
  guard !reads(written([plain]), as: [paragraph]), let first = scalars.first else { return plain }
  guard let last = scalars.dropFirst().last else { return [.numbered(first)] }
  return [.numbered(first), .text(String(scalars.dropFirst().dropLast())), .numbered(last)]
}
