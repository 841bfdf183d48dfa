import DigestModel
import HTMLRendering
import Testing

private func html(
  _ template: String,
  _ view: ShelfPage = ShelfPage(),
  with partials: [String: String] = [:]
) throws -> String {
  let files = ["shelf": template, "base": "<main>{{$main}}kosong{{/main}}</main>"]
  let library = try TemplateLibrary(
    files: files.merging(partials) { first, _ in first },
    folder: "templates",
    views: ["shelf": ShelfPage.self],
    words: sampleWords
  )
  return try library.html(of: Page(path: .home, template: "shelf", view: view))
}

@Test(arguments: [
  ("{{title}}", "Rak &lt;1&gt;"),
  ("{{owner.name}}", "Ani &amp; Budi"),
  ("{{#owner}}{{name}} di {{title}}{{/owner}}", "Ani &amp; Budi di Rak &lt;1&gt;"),
  ("{{{intro}}}", "<p>Isi <em>rak</em></p>\n"),
  ("{{{seal}}}", "<b>cap</b>"),
  ("{{words.books}}", "Buku"),
  ("{{#title}}ada {{title}}{{/title}}", "ada Rak &lt;1&gt;"),
  ("[{{note}}]{{#note}}ada{{/note}}{{^note}}tidak ada{{/note}}", "[]tidak ada"),
  ("{{#books}}x{{/books}}{{^books}}tidak ada{{/books}}", "tidak ada"),
  ("{{<base}}{{$main}}isi{{/main}}{{/base}}", "<main>isi</main>"),
  ("{{<base}}{{/base}}", "<main>kosong</main>"),
  ("{{! catatan }}x", "x"),
])
func `a template renders`(template: String, expected: String) throws {
  #expect(try html(template) == expected)
}

@Test func `names that a list's view lacks are looked up outside`() throws {
  let page = ShelfPage(books: [Book(bookTitle: "Satu"), Book(bookTitle: "Dua")])
  let text = try html("{{#books}}{{bookTitle}} milik {{owner.name}};{{/books}}", page)
  #expect(text == "Satu milik Ani &amp; Budi;Dua milik Ani &amp; Budi;")
}

@Test func `a view of another kind than the template was checked for is an error`() throws {
  let library = try TemplateLibrary(
    files: ["shelf": "{{title}}"],
    folder: "templates",
    views: ["shelf": ShelfPage.self],
    words: sampleWords
  )
  let wrongView = Page(path: SitePath(page: ["rak"]), template: "shelf", view: Owner())
  #expect {
    try library.html(of: wrongView)
  } throws: { error in
    let messages = (error as? DiagnosedError)?.diagnostics.map(\.message) ?? []
    return messages.map(\.identifier) == ["template.stray-view"]
      && messages.allSatisfy { $0.summary.contains("/rak/") && $0.summary.contains("'Owner'") }
  }
}

@Test(arguments: [
  ("a\n{{#isOpen}}\nb\n{{/isOpen}}\nc", "a\nb\nc"),
  ("a\n  {{#isOpen}}  \n  b\n\t{{/isOpen}}\nc\n", "a\n  b\nc\n"),
  ("a\r\n{{! catatan\n dua baris }}\r\nb\r\n", "a\r\nb\r\n"),
  ("{{#isOpen}}\na\n{{/isOpen}}", "a\n"),
  ("{{#isOpen}}a{{/isOpen}}\nb", "a\nb"),
  ("{{#isOpen}}{{/isOpen}}\nb", "\nb"),
  ("{{note}}\nb", "\nb"),
  ("  {{! catatan }}x\n", "  x\n"),
])
func `a tag alone on its line takes the line away`(template: String, expected: String) throws {
  #expect(try html(template) == expected)
}

@Test(arguments: [
  ("<\n  {{>lines}}\n>", "<\n  satu\n    Rak &lt;1&gt;\n  tiga\n>"),
  ("<{{>lines}}>", "<satu\n  Rak &lt;1&gt;\ntiga\n>"),
  ("<\n  {{>framed}}\n>", "<\n  (\n    kosong\n      juga\n  )\n>"),
  (
    "{{<framed}}\n    {{$inside}}\n    satu\n      dua\n    {{/inside}}\n{{/framed}}\n",
    "(\n  satu\n    dua\n)\n"
  ),
])
func `lines of an indented partial or block are indented`(
  template: String,
  expected: String
) throws {
  let partials = [
    "lines": "satu\n  {{title}}\n{{#isOpen}}\ntiga\n{{/isOpen}}\n",
    "framed": "(\n  {{$inside}}\n  kosong\n    juga\n  {{/inside}}\n)\n",
  ]
  #expect(try html(template, with: partials) == expected)
}

@Test func `what a value holds is not indented`() throws {
  let view = ShelfPage(title: "satu\ndua")
  #expect(
    try html("  {{>name}}", view, with: ["name": "<{{title}}>\n"]) == "  <satu\ndua>\n"
  )
}

@Test func `the outermost template that fills a block wins, also for the templates between`() throws
{
  let middle = "{{<base}}{{$main}}[{{$inner}}dalam{{/inner}}]{{/main}}{{/base}}"
  #expect(try html("{{>middle}}", with: ["middle": middle]) == "<main>[dalam]</main>")
  #expect(
    try html("{{<middle}}{{$inner}}luar{{/inner}}{{/middle}}", with: ["middle": middle])
      == "<main>[luar]</main>"
  )
  #expect(
    try html("{{<middle}}{{$main}}luar{{/main}}{{/middle}}", with: ["middle": middle])
      == "<main>luar</main>"
  )
}

@Test func `all five characters that HTML gives a meaning are escaped`() throws {
  let view = ShelfPage(title: "<a href=\"x\" id='y'>&amp; é ‹›</a>")
  #expect(
    try html("{{title}}", view)
      == "&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp; é ‹›&lt;/a&gt;"
  )
}
