import DigestModel
import SimpulPipeline
import SiteFiles
import TestSupport
import Testing

private let article = "---\ntitle: Judul\npublished: 9 Mars\n\tkota: Bandar Lampung é🙂 x\n---\n"

private func message(_ summary: String, hint: String? = nil) -> Diagnostic.Message {
  Diagnostic.Message(identifier: "test.case", summary: summary, hint: hint)
}

private func print(_ diagnostics: [Diagnostic], isColoured: Bool = false) throws -> String {
  let files = InMemoryFileSystem([try path("a.md"): Array(article.utf8)])
  return DiagnosticPrinter(files: files, isColoured: isColoured).text(of: diagnostics)
}

@Test func `problems are printed in the compilers' form, in order, with a count`() throws {
  let text = try print([
    Diagnostic(.warning, message("later"), at: SourceLocation(file: "b.md", line: 9)),
    Diagnostic(
      .error,
      message("'9 Mars' is not a calendar day", hint: "write 2026-03-09"),
      at: SourceLocation(file: "a.md", line: 3, column: 12)
    ),
    Diagnostic(.error, message("no place"), at: nil),
  ])
  #expect(
    text == """
      error: no place [test.case]
      a.md:3:12: error: '9 Mars' is not a calendar day [test.case]
        published: 9 Mars
                   ^
        hint: write 2026-03-09
      b.md:9:1: warning: later [test.case]
      2 errors, 1 warning

      """
  )
}

@Test func `the caret stands under its character, whatever bytes come before`() throws {
  // The tab is kept, é has two bytes and the face four; the column counts bytes.
  let column = "\tkota: Bandar Lampung é🙂 ".utf8.count + 1
  let place = SourceLocation(file: "a.md", line: 4, column: column)
  let text = try print([Diagnostic(.error, message("here"), at: place)])
  let lines = text.split(separator: "\n")
  #expect(lines[1] == "  \tkota: Bandar Lampung é🙂 x")
  #expect(lines[2] == "  \t" + String(repeating: " ", count: 24) + "^")
}

@Test func `a long line is cut around the place`() throws {
  let line = String(repeating: "a", count: 400) + "X" + String(repeating: "b", count: 400)
  let files = InMemoryFileSystem([try path("long"): Array(line.utf8)])
  let place = SourceLocation(file: "long", column: 401)
  let text = DiagnosticPrinter(files: files, isColoured: false)
    .text(of: [Diagnostic(.note, message("m"), at: place)])
  let lines = text.split(separator: "\n").map(Array.init)
  #expect(lines[1].count < 170)
  let caret = try #require(lines[2].firstIndex(of: "^"))
  #expect(lines[1][caret] == "X")
}

@Test func `a line with a problem in every word is gone through once`() throws {
  let line = String(repeating: "[é🙂, ", count: 10_000)
  let files = InMemoryFileSystem([try path("long"): Array(line.utf8)])
  let problems = stride(from: 0, to: line.utf8.count, by: 9).map {
    Diagnostic(.note, message("m"), at: SourceLocation(file: "long", column: $0 + 1))
  }
  let (text, spent) = withProcessorTime {
    DiagnosticPrinter(files: files, isColoured: false).text(of: problems)
  }
  #expect(spent < .seconds(60))
  let lines = text.split(separator: "\n").map(Array.init)
  for number in [0, 5_000, 9_999] {
    let caret = try #require(lines[number * 3 + 2].firstIndex(of: "^"))
    #expect(lines[number * 3 + 1][caret] == "[")
    #expect(lines[number * 3 + 1].contains("…"))
  }
}

@Test func `nothing in the content can steer the terminal`() throws {
  let evil = Diagnostic(
    .error,
    message("title '\u{1B}[2J\u{202E}x'", hint: "h\u{7}"),
    at: SourceLocation(file: "a\u{1B}.md"),
    excerpt: "\u{1B}]0;owned\u{7}"
  )
  let text = try print([evil])
  #expect(!text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 7 || $0.value == 0x202E })
}

@Test func `a terminal gets colour, and the words stay the same`() throws {
  let problem = Diagnostic(.error, message("here"), at: SourceLocation(file: "a.md", line: 3))
  let coloured = try print([problem], isColoured: true)
  #expect(coloured.contains("\u{1B}[1;31merror: \u{1B}[0m"))
  let codes = ["\u{1B}[1m", "\u{1B}[1;31m", "\u{1B}[1;32m", "\u{1B}[0m"]
  let plain = codes.reduce(coloured) { text, code in
    text.split(separator: code, omittingEmptySubsequences: false).joined()
  }
  #expect(plain == (try print([problem])))
}

@Test func `other programs read problems as JSON and as workflow commands`() {
  let problem = Diagnostic(
    .note,
    message("50% of\nit", hint: "see: a, b"),
    at: SourceLocation(file: "a,b.md", line: 2, column: 3)
  )
  #expect(
    DiagnosticFormat.github([problem])
      == "::notice file=a%2Cb.md,line=2,col=3,title=test.case::50%25 of%0Ait%0Ahint: see: a, b\n"
  )
  #expect(
    DiagnosticFormat.json([problem]) == """
      [
        {
          "column" : 3,
          "file" : "a,b.md",
          "hint" : "see: a, b",
          "identifier" : "test.case",
          "line" : 2,
          "severity" : "note",
          "summary" : "50% of\\nit"
        }
      ]

      """
  )
}
