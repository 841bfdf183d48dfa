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

/// What copy holds that Markdown takes for its own, and how the body says it.
@Test(arguments: [
  ("- satu", #"\- satu"#),
  ("1. Latar belakang", #"1\. Latar belakang"#),
  ("2) Latar belakang", #"2\) Latar belakang"#),
  ("# Judul", ##"\# Judul"##),
  ("> kutipan", #"\> kutipan"#),
  ("AT&amp;T & R&D", #"AT\&amp;T & R\&D"#),
  ("akhir\\", #"akhir\\"#),
  ("[x](y)", #"\[x\](y)"#),
  ("<b>tebal</b>", #"\<b\>tebal\</b\>"#),
  ("dua  spasi", "dua  spasi"),
  ("~~~ pagar", "&#126;~~ pagar"),
  ("\u{FEFF}awal", "&#65279;awal"),
  ("ekor ", "ekor&#32;"),
  (" ", "&#32;"),
  (" tepi ", "&#32;tepi&#32;"),
])
func `a paragraph is written as`(paragraph: String, body: String) {
  #expect(markdownBody(of: [paragraph]) == body)
}

@Test func `paragraphs of any characters but controls read back as they were`() {
  var generator = SeededGenerator(seed: 3)
  for _ in 0..<10_000 {
    let text = anyText(using: &generator)
    let found = paragraphs(ofMarkdown: markdownBody(of: ["Awal.", text, "Akhir."]))
    #expect(found.map { Array($0.utf8) } == ["Awal.", text, "Akhir."].map { Array($0.utf8) })
  }
}

/// Half ASCII, half any of Unicode's scalars.
private func anyText(using generator: inout SeededGenerator) -> String {
  var text = String.UnicodeScalarView()
  let length = Int.random(in: 1...30, using: &generator)
  while text.count < length {
    let limit: UInt32 = Bool.random(using: &generator) ? 0x7F : 0x10FFFF
    guard let scalar = Unicode.Scalar(UInt32.random(in: 0x20...limit, using: &generator)),
      scalar.properties.generalCategory != .control
    else { continue }
    text.append(scalar)
  }
  return String(text)
}

@Test(arguments: [
  ("Satu\ndua  \ntiga", ["Satu dua tiga"]),
  ("# Judul\n\nIsi *tebal* `kode` [tautan](https://a.id).", ["Isi tebal kode tautan."]),
  ("- satu\n- dua\n\n> kutipan", ["satu", "dua", "kutipan"]),
  ("<p>HTML</p>\n\n    kode\n\nIsi<br>nya &copy;", ["Isinya ©"]),
  ("", []),
])
func `the paragraphs of a body are`(body: String, expected: [String]) {
  #expect(paragraphs(ofMarkdown: body) == expected)
}

@Test func `empty paragraphs are left out and no paragraphs are no body`() {
  #expect(markdownBody(of: ["", "Satu.", ""]) == "Satu.")
  #expect(markdownBody(of: []).isEmpty)
}
