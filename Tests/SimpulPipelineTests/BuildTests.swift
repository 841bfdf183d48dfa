import DigestModel
import SimpulPipeline
import SiteFiles
import Testing

private let handWritten = """
  ---
  title: Wang Yi dan Blinken Bertelepon
  published: 2022-03-06
  topics: [ukraine]
  ---

  Keduanya berbicara lagi pada Sabtu (5/3).
  """
private let file = "content/articles/2022/2022-03-06-wang-blinken.md"

private func output(of desk: Desk) -> [RelativePath: [UInt8]] {
  desk.files.snapshot.filter { $0.key.text.hasPrefix("public/") }
}

@Test func `an article of four lines builds, and a second build writes nothing`() async throws {
  let desk = try Desk([file: handWritten])
  let report = try await desk.building()
  #expect(report.diagnostics.filter { $0.severity == .error }.isEmpty)
  #expect(report.counts.articles == 1)
  let page = try desk.text(of: "public/artikel/2022/03/wang-blinken/index.html")
  #expect(page.contains("Wang Yi dan Blinken Bertelepon"))
  let before = desk.files.snapshot
  let again = try #require(try await desk.building().published)
  #expect(again.added.isEmpty && again.changed.isEmpty && again.removed.isEmpty)
  #expect(desk.files.snapshot == before)
}

@Test func `any number of tasks builds the same bytes`() async throws {
  var texts = [file: handWritten]
  for day in 10..<30 {
    texts["content/articles/2022/2022-03-\(day)-kabar-\(day).md"] =
      "---\ntitle: Judul \(day)\npublished: 2022-03-\(day)\n---\n\nIsi \(day).\n"
  }
  let (one, many) = (try Desk(texts), try Desk(texts))
  _ = try await one.building(width: 1)
  _ = try await many.building(width: 8)
  #expect(!output(of: one).isEmpty)
  #expect(output(of: one) == output(of: many))
}

@Test func `a site whose content went missing stays up`() async throws {
  let desk = try Desk([file: handWritten])
  _ = try await desk.building()
  let good = output(of: desk)
  try desk.remove(file)
  let report = try await desk.building()
  #expect(report.published == nil)
  #expect(report.diagnostics.map(\.message.identifier) == ["site.no-content"])
  #expect(output(of: desk) == good)
  // An editor who took the last article back left the ledger, or raw copy.
  try desk.write("", to: "content/import.jsonl")
  #expect(try await desk.building().published != nil)
}

@Test func `a text beside articles that nothing reads is told, and no program's leftovers`()
  async throws
{
  let desk = try Desk([file: handWritten])
  for name in [".DS_Store", "2022/x.md~", "2022/.x.md.swp", "2022/4913", "2022/x.new"] {
    try desk.write("", to: "content/articles/\(name)")
  }
  try desk.write(handWritten, to: "content/articles/2022/2022-03-06-lain.markdown")
  try desk.write("Catatan.", to: "content/events/catatan.txt")
  let report = try await desk.building()
  #expect(report.published != nil)
  #expect(
    report.diagnostics.filter { $0.severity == .warning }.map {
      "\($0.location?.file ?? "") \($0.message.identifier)"
    } == [
      "content/articles/2022/2022-03-06-lain.markdown file.not-markdown",
      "content/events/catatan.txt file.not-markdown",
    ]
  )
}

@Test func `errors of all files are told in one run, and the last good site stays`() async throws {
  let desk = try Desk([file: handWritten])
  _ = try await desk.building()
  let good = output(of: desk)
  try desk.write("---\ntitel: X\npublished: 2022-13-01\n---\n\nIsi.\n", to: file)
  try desk.write("title: Simpul\nlangauge: id\n", to: "simpul.yaml")
  try desk.write("{{nothing}}", to: "templates/home.mustache")
  let report = try await desk.building()
  let files = Set(report.diagnostics.compactMap(\.location?.file))
  #expect(files == [file, "simpul.yaml", "templates/home.mustache"])
  #expect(report.diagnostics.count >= 4)
  #expect(report.published == nil)
  #expect(output(of: desk) == good)
  #expect(try desk.files.files(under: path(".simpul/staging")).isEmpty)
}

@Test func `what can be read of an article with an error is checked in the same run`() async throws
{
  let desk = try Desk([
    file: """
    ---
    titel: X
    published: 2022-03-06
    topics: [nothing-known]
    events:
      - {type: phone-call, status: hold, start: 2022-03-05, evidence: x}
      - {type: meeting, status: held, start: 2022-03-05, parties: [CN, US], evidence: tidak ada}
    ---

    Isi.
    """
  ])
  let report = try await desk.building()
  #expect(
    report.diagnostics.inPrintingOrder().map {
      "\($0.location?.line ?? 0) \($0.message.identifier)"
    } == [
      "2 yaml.unknown-key", "4 fact.unknown-topic", "6 yaml.unknown-choice",
      "7 fact.evidence-gone",
    ]
  )
  #expect(report.counts.articles == 0 && report.published == nil)
}

@Test func `a site's own template and asset win over the theme's`() async throws {
  let desk = try Desk([
    file: handWritten, "templates/assets/site.css": "body{color:red}",
    "templates/not-found.mustache": "<p>Tidak ada.</p>",
  ])
  _ = try await desk.building()
  #expect(try desk.text(of: "public/404.html") == "<p>Tidak ada.</p>")
  let assets = try desk.files.files(under: path("public/assets"))
  #expect(try assets.map { try desk.files.text(of: $0) }.contains("body{color:red}"))
}

@Test func `a foreign file where a page belongs is an error and nothing is published`() async throws
{
  let desk = try Desk([file: handWritten, "public/index.html": "by hand"])
  let report = try await desk.building()
  #expect(report.published == nil)
  #expect(report.diagnostics.map(\.message.identifier).contains("output.foreign-file"))
  #expect(output(of: desk).count == 1)
}

@Test func `two articles of a month can't have one slug`() async throws {
  let desk = try Desk([
    file: handWritten,
    "content/articles/2022/2022-03-09-wang-blinken.md":
      "---\ntitle: Lagi\npublished: 2022-03-09\n---\n\nIsi.\n",
  ])
  let report = try await desk.building()
  #expect(report.diagnostics.map(\.message.identifier) == ["article.slug-taken"])
  #expect(report.published == nil)
}

@Test func `check tells what is not imported, changed since, and undated`() async throws {
  let desk = try Desk([
    "content/raw/a.txt": "Judul\nTanpa tanggal.", "content/raw/b.txt": "Lain\n2022-03-06\nIsi.",
  ])
  _ = try await desk.importing()
  try desk.write("Lain\n2022-03-06\nIsi lain.", to: "content/raw/b.txt")
  try desk.write("Baru\nIsi.", to: "content/raw/c.txt")
  try desk.write("x", to: "content/raw/photo.jpg")
  let found = try await checkSite(in: desk.surroundings())
  let told = found.inPrintingOrder().map { "\($0.location?.file ?? "") \($0.message.identifier)" }
  #expect(
    told == [
      "content/articles/undated/judul.md check.undated",
      "content/raw/b.txt check.changed-since-import", "content/raw/c.txt check.not-imported",
      "content/raw/photo.jpg import.unknown-form",
    ]
  )
}

@Test func `an address that was given before leads to the page's new one`() async throws {
  let desk = try Desk([
    file: handWritten.replacing(
      "---\n\n",
      with: """
        events:
          - {type: phone-call, status: held, start: 2022-03-05, participants: [A B, C D], \
        parties: [CN, US], evidence: berbicara lagi}
        ---


        """
    ),
    AddressBook.fileName: """
    {"kind":"article","id":"2022/2022-03-06-wang-blinken","address":"/article/2022/03/wang-blinken/"}
    {"kind":"event","id":"first-name","article":"2022/2022-03-06-wang-blinken","mention":0}
    {"kind":"event","id":"second-name","article":"2022/2022-03-06-wang-blinken","mention":0}
    """,
  ])
  let report = try await desk.building()
  #expect(report.published != nil, "\(report.diagnostics)")
  let old = try desk.text(of: "public/article/2022/03/wang-blinken/index.html")
  #expect(old.contains(#"content="0; url=/artikel/2022/03/wang-blinken/""#))
  let event = try desk.text(of: "public/peristiwa/second-name/index.html")
  #expect(event.contains(#"content="0; url=/peristiwa/first-name/""#))
}

@Test func `an address that two articles had in turn leads to one of them`() async throws {
  let line = #"{"kind":"article","id":"2022/ID","address":"/artikel/2022/02/x/"}"#
  let desk = try Desk([
    file: handWritten,
    "content/articles/2022/2022-03-09-lain.md":
      "---\ntitle: Lagi\npublished: 2022-03-09\n---\n\nIsi.\n",
    AddressBook.fileName: ["2022-03-06-wang-blinken", "2022-03-09-lain"].map {
      line.replacing("ID", with: $0) + "\n"
    }.joined(),
  ])
  let report = try await desk.building()
  #expect(report.published != nil, "\(report.diagnostics)")
  #expect(desk.files.exists(try path("public/artikel/2022/02/x/index.html")))
}

@Test func `a site's own word replaces the theme's, and all others stay`() async throws {
  let desk = try Desk([file: handWritten, "templates/words/id.yaml": "section-home: Depan\n"])
  let report = try await desk.building()
  #expect(report.diagnostics.filter { $0.severity != .note }.isEmpty)
  let page = try desk.text(of: "public/artikel/2022/03/wang-blinken/index.html")
  #expect(page.contains(">Depan<") && page.contains("Langsung ke isi"))
}

@Test func `settings that are gone are an error to be mended, not the end of the program`()
  async throws
{
  let desk = try Desk([file: handWritten])
  try desk.remove("simpul.yaml")
  let report = try await desk.building()
  #expect(report.diagnostics.map(\.message.identifier).contains("settings.missing"))
  #expect(report.published == nil)
}

@Test func `an event whose article was withdrawn leaves a page that says so`() async throws {
  let desk = try Desk([
    file: handWritten,
    AddressBook.fileName:
      #"{"kind":"event","id":"meeting-2022-03-01","article":"2022/2022-03-02-x","mention":0}"#,
  ])
  let report = try await desk.building()
  #expect(report.published != nil, "\(report.diagnostics)")
  let page = try desk.text(of: "public/peristiwa/meeting-2022-03-01/index.html")
  #expect(page.contains("Peristiwa ini tidak lagi ada di arsip"))
  #expect(page.contains(#"<meta name="robots" content="noindex">"#))
  #expect(page.contains(#"href="/linimasa/""#))
  #expect(try !desk.text(of: "public/sitemap.xml").contains("meeting-2022-03-01"))
}
