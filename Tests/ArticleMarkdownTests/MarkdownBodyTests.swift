import ArticleMarkdown
import Testing

/// What CommonMark, its HTML and its entities are made of, beside letters of one to four bytes.
let nastyPieces = [
  "*", "**", "_", "__", "#", "##", "1.", "1)", "12345678901.", "0", "7", "<", ">", "<b>", "</p>",
  "<!--", "-->", "<?", "<![CDATA[", "&", "&amp;", "&#42;", "&#x2a;", "&copy", "\\", "\\\\", "-",
  "---", "- ", "+", "+ ", "=", "===", "[", "]", "(", ")", "[x](y)", "[x]: y", "[x]: <y> 'z'", "![",
  "!", "`", "``", "```", "~", "~~~", "|", ":", "\"", "'", "$", "%", "^", "{", "}", "@", "/", ",",
  ";",
  ".", "?", " ", "  ", "    ", "\u{A0}", "\u{2028}", "\u{2029}", "\u{3000}", "\u{FEFF}", "\u{200B}",
  "\u{AD}", "\u{301}", "http://a.b/c_d", "<http://a.b>", "a@b.id", "kata", "Perang", "İ", "é", "ß",
  "—", "”", "中", "😀", "<script>", "<pre", "setext", "\u{FFFD}", "\u{130}.", "\u{230}-",
  "\u{10FFFF}",
]

private func nastyParagraph(using generator: inout SeededGenerator) -> String {
  let count = Int.random(in: 1...7, using: &generator)
  return (0..<count).map { _ in nastyPieces[Int.random(in: nastyPieces.indices, using: &generator)]
  }
  .joined()
}

@Test func `generated paragraphs read back as they were`() {
  var generator = SeededGenerator(seed: 1)
  var lost: [String] = []
  for _ in 0..<20_000 {
    let given = (0..<3).map { _ in nastyParagraph(using: &generator) }
    let body = markdownBody(of: given)
    let found = paragraphs(ofMarkdown: body)
    if !found.map({ Array($0.utf8) }).elementsEqual(given.map { Array($0.utf8) }) {
      lost.append("\(given) became \(found) through \(body)")
    }
  }
  #expect(lost.isEmpty, "\(lost.count) lost, such as \(lost.prefix(3))")
}

@Test func `every text of one or two pieces reads back, with a space between as well`() {
  var given: [String] = nastyPieces
  for first in nastyPieces {
    for second in nastyPieces { given += [first + second, first + " " + second] }
  }
  for text in given {
    let found = paragraphs(ofMarkdown: markdownBody(of: [text]))
    #expect(found.map { Array($0.utf8) } == [Array(text.utf8)])
  }
}
