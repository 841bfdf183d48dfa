import ArticleMarkdown
import DigestModel
import TestSupport
import Testing

@Test func `an event note has its id from its name`() throws {
  let file = "content/events/wang-blinken-2022-03-05.md"
  let read = eventNote(parsing: "---\ntitle: Telepon kedua\n---\n\nCatatan.\n", file: file)
  #expect(read.diagnostics.isEmpty)
  #expect(
    read.value
      == EventNote(
        event: EventID(try #require(Slug("wang-blinken-2022-03-05"))),
        title: "Telepon kedua",
        note: "Catatan.",
        origin: SourceLocation(file: file, line: 5)
      )
  )
}

@Test func `a page has its slug from its name`() throws {
  let file = "content/pages/tentang.md"
  let read = contentPage(parsing: "---\ntitle: Tentang\n---\n\n# Kami\n", file: file)
  #expect(read.diagnostics.isEmpty)
  #expect(
    read.value
      == ContentPage(
        slug: try #require(Slug("tentang")),
        title: "Tentang",
        body: "# Kami",
        origin: SourceLocation(file: file, line: 5)
      )
  )
}

@Test(arguments: [
  ("id-satu.md", "---\n---\nCatatan.\n", []),
  ("id-satu.md", "---\n1️⃣judul: A\n---\nCatatan.\n", ["1️⃣ error yaml.unknown-key"]),
  ("id-satu.md", "---\ntitle: 1️⃣''\n---\nCatatan.\n", ["1️⃣ error yaml.empty-text"]),
  ("id-satu.md", "---\nmerge: [1️⃣ID Dua]\n---\n", ["1️⃣ error event.not-an-id"]),
  ("id-satu.md", "---\nmerge: 1️⃣id-dua\n---\n", ["1️⃣ error yaml.wrong-type"]),
  ("id-satu.md", "---\nsplit:\n  - 1️⃣article: a\n---\n", ["1️⃣ error yaml.missing-key"]),
  ("id-satu.md", "---\nlink:\n  - 1️⃣event: id-dua\n---\n", ["1️⃣ error yaml.missing-key"]),
  (
    "id-satu.md", "---\nlink:\n  - {event: a, kind: 1️⃣cousin, reason: b}\n---\n",
    ["1️⃣ error yaml.unknown-choice"]
  ),
  ("id-satu.md", "---\nstatus: 1️⃣done\n---\n", ["1️⃣ error yaml.unknown-choice"]),
  ("id-satu.md", "---\n1️⃣precision: month\n---\n", ["1️⃣ error event.start-missing"]),
  ("id-satu.md", "---\n1️⃣---\n", ["1️⃣ warning event-note.empty"]),
  ("id-satu.md", "1️⃣Catatan.\n", ["1️⃣ error front-matter.missing"]),
  ("Id Satu.md", "1️⃣---\ntitle: A\n---\nA.\n", ["1️⃣ error content.name-not-slug"]),
])
func `an event note has the problems`(name: String, marked: String, expected: [String]) {
  let file = "content/events/\(name)"
  let marked = MarkedText(marked, file: file)
  let read = eventNote(parsing: marked.text, file: file)
  #expect(marked.lines(of: read.diagnostics) == expected)
  #expect((read.value == nil) == read.diagnostics.hasErrors)
}

@Test(arguments: [
  ("tentang.md", "---\n1️⃣slug: a\ntitle: A\n---\nIsi.\n", ["1️⃣ error yaml.unknown-key"]),
  ("tentang.md", "---\n1️⃣---\nIsi.\n", ["1️⃣ error yaml.missing-key"]),
  ("tentang.md", "---\ntitle: A\n1️⃣---\n", ["1️⃣ warning page.body-empty"]),
  ("Tentang.md", "1️⃣---\ntitle: A\n---\nIsi.\n", ["1️⃣ error content.name-not-slug"]),
])
func `a page has the problems`(name: String, marked: String, expected: [String]) {
  let file = "content/pages/\(name)"
  let marked = MarkedText(marked, file: file)
  let read = contentPage(parsing: marked.text, file: file)
  #expect(marked.lines(of: read.diagnostics) == expected)
  #expect((read.value == nil) == read.diagnostics.hasErrors)
}
