import DigestModel
import HTMLRendering
import Testing

private func html(_ template: String, _ view: ShelfPage = ShelfPage()) throws -> String {
  let library = try TemplateLibrary(
    files: ["shelf": template, "base": "<main>{{$main}}kosong{{/main}}</main>"],
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

@Test func `a name that no frame answers is an error that tells the page`() throws {
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
    return messages.map(\.identifier) == ["template.unanswered-name"]
      && messages.allSatisfy { $0.summary.contains("/rak/") && $0.summary.contains("'title'") }
  }
}
