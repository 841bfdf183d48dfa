import DigestModel
import SimpulPipeline
import SiteFiles
import Testing

private let raw = """
  Menlu China dan Rusia Bertemu di Beijing

  Beijing (ANTARA) - Menteri Luar Negeri China Wang Yi bertemu Menteri Luar Negeri Rusia \
  Sergey Lavrov \
  di Beijing, Selasa (9/4/2024). Ini pertemuan kedua mereka dalam dua pekan.
  """

/// A line of facts as it was written, with one run of it replaced.
private func line(replacing old: String, with new: String) async throws -> String {
  var desk = try Desk()
  desk.reader = articleReader
  let lines = try await desk.extracting(try copyLine("content/raw/a.txt", raw)).lines
  let line = try #require(lines.first)
  try #require(old.isEmpty || line.contains(old), "\(line)")
  return old.isEmpty ? line : line.replacing(old, with: new)
}

/// What is put in place of what, and what is told.
private let damages: [(String, String, String)] = [
  ("{\"article\"", "{\"article", "raw.bad-json"),
  ("\"article\":", "\"artikel\":", "facts.missing"),
  ("{\"article\":{", "{\"article\":[{", "raw.bad-json"),
  ("\"article\":{\"authors\":[]", "\"article\":7,\"x\":{\"authors\":[]", "facts.wrong-form"),
  ("\"format\":1", "\"format\":2", "facts.other-format"),
  ("\"format\":1", "\"format\":\"1\"", "facts.wrong-form"),
  ("\"format\":1,", "", "facts.missing"),
  ("content/raw/a.txt", "../../etc/passwd", "facts.wrong-form"),
  ("content/raw/a.txt", "content/raw/a.txt#1", "facts.wrong-form"),
  ("\"sha256\":\"", "\"sha256\":\"Z", "facts.wrong-form"),
  ("\"type\":\"meeting\"", "\"type\":\"party\"", "facts.wrong-form"),
  ("\"start\":\"2024-04-09\"", "\"start\":\"2024-04-31\"", "facts.wrong-form"),
  ("\"start\":\"2024-04-09\"", "\"start\":null", "facts.wrong-form"),
  ("\"countries\":[\"CN\"", "\"countries\":[7", "facts.wrong-form"),
  ("\"countries\":[\"CN\"", "\"countries\":[\"XX\"", "facts.make-no-article"),
  ("\"topics\":[\"bilateral-visits\"]", "\"topics\":[\"nowhere\"]", "facts.make-no-article"),
  ("\"n\":2", "\"n\":-2", "facts.wrong-form"),
  ("\"event\":0", "\"event\":9", "facts.make-no-article"),
  ("\"window\":\"P14D\"", "\"window\":\"soon\"", "facts.make-no-article"),
  ("\"evidence\":\"Menteri", "\"evidence\":\"\\u0007Menteri", "facts.wrong-form"),
  ("\"paragraphs\":[\"", "\"paragraphs\":[\"\\u001b[31m", "facts.wrong-form"),
  ("\"paragraphs\":[\"", "\"paragraphs\":[\"a\\n\\n<script>", "facts.wrong-form"),
  ("\"paragraphs\":[\"", "\"paragraphs\":[\"\\u0085", "facts.wrong-form"),
  (
    "\"derived\":false,\"text\":\"Menlu", "\"derived\":false,\"text\":\"\\u0000Menlu",
    "facts.wrong-form"
  ),
]

@Test(arguments: damages)
func `a damaged line is told with its place, and leaves the others`(
  old: String,
  new: String,
  identifier: String
) async throws {
  let desk = try Desk()
  let good = try await desk.extracting(try copyLine("content/raw/b.txt", "J\n2022-03-06\nI.")).lines
  let bad = try await line(replacing: old, with: new)
  let report = try await desk.importing(facts: [bad] + good)
  #expect(
    report.books.description == "2 read = 1 written + 0 unchanged + 0 duplicates + 1 rejected"
  )
  let errors = report.diagnostics.filter { $0.severity == .error }
  #expect(errors.first?.message.identifier == identifier, "\(errors)")
  #expect(errors.allSatisfy { $0.location?.file == "facts.jsonl" && $0.location?.line == 1 })
  #expect(try desk.text(of: ImportLedger.fileName).split(separator: "\n").count == 1)
}

@Test func `a line as it was written is taken`() async throws {
  let desk = try Desk()
  let report = try await desk.importing(facts: [try await line(replacing: "", with: "")])
  #expect(report.books.written == 1)
  #expect(!report.diagnostics.hasErrors)
}

@Test func `the column is that of the object in which something is wrong`() async throws {
  let bad = try await line(replacing: "\"type\":\"meeting\"", with: "\"type\":\"party\"")
  let report = try await Desk().importing(facts: [bad])
  let start = try #require(bad.firstRange(of: "\"events\":[{"))
  let column = bad.utf8.distance(from: bad.startIndex, to: start.upperBound)
  #expect(report.diagnostics.map { $0.location?.column } == [column])
  #expect(report.diagnostics[0].message.summary.hasPrefix("'events[0].type' has to be one of"))
}

@Test func `a line that tells an error is rejected with its words`() async throws {
  let desk = try Desk()
  let facts = try await desk.extracting(try copyLine("content/raw/a.txt", "Judul saja"))
  let report = try await desk.importing(facts: facts.lines)
  #expect(report.books.rejected == 1)
  #expect(
    report.diagnostics.map(\.message.summary)
      == ["extract could not read this article: there is no text"]
  )
}

@Test func `of two texts of one raw file the first counts`() async throws {
  let desk = try Desk()
  let lines = try ["Satu", "Dua"].map { try copyLine("content/raw/a.txt", "\($0)\n2022-03-06\nI.") }
  let facts = try await desk.extracting(lines.joined(separator: "\n"))
  let report = try await desk.importing(facts: facts.lines)
  #expect(
    report.books.description == "2 read = 1 written + 0 unchanged + 0 duplicates + 1 rejected"
  )
  #expect(report.identifiers == ["facts.raw-twice"])
  #expect(desk.imported.keys.contains(try path("content/articles/2022/2022-03-06-satu.md")))
}
