import DigestModel
import HTMLRendering
import TestSupport
import Testing

private func problems(in templates: [String: String]) -> [Diagnostic] {
  do throws(DiagnosedError) {
    _ = try TemplateLibrary(
      files: templates,
      folder: "templates",
      views: ["shelf": ShelfPage.self],
      words: sampleWords
    )
    return []
  } catch {
    return error.diagnostics
  }
}

@Test(arguments: [
  ("<h1>{{title}}</h1>\n  1️⃣{{titel}}", "template.unknown-name"),
  ("{{#books}}1️⃣{{booktitle}}{{/books}}", "template.unknown-name"),
  ("1️⃣{{#boks}}x{{/boks}}", "template.unknown-name"),
  ("{{owner.name}}1️⃣{{owner.nama}}", "template.unknown-name"),
  ("é1️⃣{{words.bookz}}", "template.unknown-name"),
  ("1️⃣{{words.count}}", "template.word-with-marks"),
  ("1️⃣{{#words.books}}x{{/words.books}}", "template.section-over-word"),
  ("1️⃣{{>kartu}}", "template.no-partial"),
  ("1️⃣{{<kartu}}{{/kartu}}", "template.no-partial"),
  ("1️⃣{{>shelf}}", "template.contains-itself"),
  ("{{#title}}1️⃣{{.}}{{/title}}", "template.text-used-as-list"),
  ("{{#books}}1️⃣{{.}}{{/books}}", "template.dot"),
  ("1️⃣{{{title}}}", "template.unescaped-text"),
  ("1️⃣{{&title}}", "template.unescaped-text"),
  ("1️⃣{{seal}}", "template.escaped-html"),
  ("1️⃣{{intro}}", "template.escaped-html"),
  ("1️⃣{{isOpen}}", "template.not-a-text"),
  ("1️⃣{{books}}", "template.not-a-text"),
  ("1️⃣{{owner}}", "template.not-a-text"),
  ("a\n\n1️⃣{{#books}}", "template.left-open"),
  ("{{#books}}1️⃣{{/book}}", "template.closes-another"),
  ("x 1️⃣{{/books}}", "template.nothing-to-close"),
  ("x 1️⃣{{title", "template.tag-not-closed"),
  ("1️⃣{{{title}} x", "template.tag-not-closed"),
  ("1️⃣{{=<% %>=}}", "template.tag-not-supported"),
  ("1️⃣{{ }}", "template.not-a-name"),
  ("1️⃣{{upper(title)}}", "template.not-a-name"),
  ("1️⃣{{>*title}}", "template.not-a-name"),
])
func `a template's mistake is told with its place`(marked: String, identifier: String) {
  let text = MarkedText(marked, file: "templates/shelf.mustache")
  let found = problems(in: ["shelf": text.text])
  #expect(found.map(\.message.identifier) == [identifier])
  #expect(found.first?.location == text.marks["1️⃣"])
}

@Test func `sections without end are refused, and all mistakes around them told`() {
  let depth = 20_000
  let text =
    String(repeating: "{{#books}}", count: depth) + String(repeating: "{{/books}}", count: depth)
  let identifiers = problems(in: ["shelf": text + "{{/owner}}"]).map(\.message.identifier)
  #expect(identifiers == ["template.nested-too-deep", "template.nothing-to-close"])
  let allowed = String(text.prefix(10 * 100)) + String(text.suffix(10 * 100))
  #expect(
    problems(in: ["shelf": allowed]).allSatisfy {
      $0.message.identifier != "template.nested-too-deep"
    }
  )
}

@Test func `partials that multiply are refused`() {
  var templates = ["shelf": "{{>p0}}", "p40": "x"]
  for level in 0..<40 {
    templates["p\(level)"] = String(repeating: "{{>p\(level + 1)}}", count: 2)
  }
  #expect(problems(in: templates).map(\.message.identifier) == ["template.includes-too-much"])
}

@Test(arguments: [
  ("{{titel}}", "did you mean 'title'?"),
  ("{{words.boks}}", "did you mean 'words.books'?"),
  ("{{#books}}{{bookTitel}}{{/books}}", "did you mean 'bookTitle'?"),
])
func `an unknown name gets the nearest one as a hint`(text: String, hint: String) {
  #expect(problems(in: ["shelf": text]).first?.message.hint == hint)
}

@Test func `partials are checked with the frames that they are used in`() {
  let partial = MarkedText("<b>{{bookTitle}}</b> 1️⃣{{isLent}}", file: "templates/p/book.mustache")
  let inside = problems(in: ["shelf": "{{#books}}{{>p/book}}{{/books}}", "p/book": partial.text])
  #expect(inside.compactMap(\.location) == [partial.marks["1️⃣"]])
  let outside = problems(in: ["shelf": "{{>p/book}}", "p/book": partial.text])
  #expect(outside.count == 2)
}

@Test func `blocks are checked where the inherited template has them`() {
  let base = "{{#books}}{{$row}}{{/row}}{{/books}}"
  #expect(
    problems(in: ["shelf": "{{<base}}{{$row}}{{bookTitle}}{{/row}}{{/base}}", "base": base]) == []
  )
  let wrong = MarkedText(
    "{{<base}}1️⃣{{$rows}}x{{/rows}}{{/base}}",
    file: "templates/shelf.mustache"
  )
  let found = problems(in: ["shelf": wrong.text, "base": base])
  #expect(found.map(\.message.identifier) == ["template.no-block"])
  #expect(found.first?.location == wrong.marks["1️⃣"])
}

@Test func `one mistake in a template that many pages use is told once`() {
  let found = problems(in: ["shelf": "{{>a}}{{>b}}", "a": "{{>c}}", "b": "{{>c}}", "c": "{{x1}}"])
  #expect(found.count == 1)
}

@Test func `a page template that the theme lacks is an error`() {
  #expect(problems(in: [:]).map(\.message.identifier) == ["template.missing"])
}

@Test func `all mistakes of all templates come in one run, in order`() {
  let found = problems(in: ["shelf": "{{a1}}\n{{b1}} {{c1}}"])
  #expect(
    found.map { "\($0.location?.line ?? 0):\($0.location?.column ?? 0)" } == ["1:1", "2:1", "2:8"]
  )
}
