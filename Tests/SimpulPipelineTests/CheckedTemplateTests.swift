import DigestModel
import SimpulPipeline
import SiteFiles
import TestSupport
import Testing

private let file = "templates/partials/own-head.mustache"

@Test func `a template's own links and images are looked at`() async throws {
  let marked = MarkedText(
    """
    <link rel="icon" href="/assets/ikon.png">
    <link rel="alternate" href="/feed.atom"> <a href="https://a.example/">x</a>
    <a href="#main">x</a> <a href='{{site.homeURL}}'>y</a> <a href="relatif/">z</a>
    <img src="/assets/ikon.png" alt=""> <img src="/assets/ikon.png" alt="Simpul">
    1️⃣<link rel="icon" href="/ikon.png">
    <p>2️⃣<a class="x" href='/hilang/'>x</a></p>
    3️⃣<a href="#tak-ada-di-sini">x</a>
    <p>4️⃣<img src="/assets/ikon.png">
    5️⃣<script src="/hilang.js"></script> 6️⃣<img class="x" src="/assets/ikon.png">

    """,
    file: file
  )
  let desk = try Desk([
    file: marked.text, "templates/assets/ikon.png": "x",
    "content/articles/2022/2022-07-10-a.md":
      "---\ntitle: A\npublished: 2022-07-10\npublisher: Simpul\n---\n\nIsi.\n",
  ])
  let found = try await checkSite(in: desk.surroundings())
    .filter { $0.location?.file == file }.inPrintingOrder()
  #expect(
    marked.lines(of: found) == [
      "1️⃣ warning link.leads-nowhere", "2️⃣ warning link.leads-nowhere",
      "3️⃣ warning link.no-such-place", "4️⃣ warning template.image-without-text",
      "5️⃣ warning link.leads-nowhere", "6️⃣ warning template.image-without-text",
    ]
  )
}

@Test func `all mistakes of a site are told in one run, each once`() async throws {
  let desk = try Desk([
    "content/articles/2022/2022-07-10-a.md": """
    ---
    title: A
    published: 2022-07-10
    publisher: Harian
    topics: [ukrain]
    people: [{name: Antony Blinkn, country: China}]
    events:
      - {type: meeting, status: held, precision: unknown, participants: [Wang Yi], evidence: Bukti}
    ---

    Pada Senin (9/7/2022) [x](/hilang/) dan ![](/x.png) dan [y](#z).
    """,
    "content/articles/2022/2022-07-11-b.md": "---\ntitel: B\npublished: 11 Juli\n---\n\nB.\n",
    "content/articles/2022/2022-07-12-c.md": "Tanpa kepala.\n",
    "content/pages/tentang.md": "---\ntitle: T\n---\n\n[x](/hilang/)\n",
    "content/raw/d.txt": "Judul\n\nJAKARTA (Simpul) - Isi dari berita ini, Minggu (10/7/2022).\n",
  ])
  let found = try await checkSite(in: desk.surroundings())
  let told = Set(found.map(\.message.identifier))
  let expected: Set = [
    "article.source-without-policy", "fact.unknown-topic", "fact.unknown-person",
    "fact.unknown-party", "fact.evidence-gone", "event.no-day", "article.weekday-contradicts",
    "link.leads-nowhere", "link.no-such-place", "content.image-without-text", "yaml.unknown-key",
    "yaml.not-a-day", "front-matter.missing", "check.not-imported",
  ]
  #expect(expected.subtracting(told) == [])
  #expect(Set(found).count == found.count)
  #expect(
    found.allSatisfy { $0.location != nil && $0.message.hint != nil || $0.severity != .error }
  )
}

@Test func `the theme's own templates are looked at as those of a site are`() async throws {
  let desk = try Desk(["content/import.jsonl": ""])
  let theme = InMemoryFileSystem()
  let name = "templates/partials/own-head.mustache"
  try theme.write(Array("<link rel=\"icon\" href=\"/hilang.png\">\n".utf8), to: path(name))
  let surroundings = BuildSurroundings(
    files: desk.files,
    embedded: LayeredFiles(theme, over: EmbeddedFileSystem()),
    logger: desk.surroundings().logger,
    width: 2
  )
  let found = try await checkSite(in: surroundings)
  #expect(found.map(\.message.identifier) == ["link.leads-nowhere"])
  #expect(found.first?.location == SourceLocation(file: name))
}

@Test func `a template with an error hides no broken link`() async throws {
  let article = MarkedText(
    """
    ---
    title: A
    published: 2022-07-10
    publisher: Simpul
    ---

    1️⃣[a](/hilang/) [b](/artikel/2022/07/a/) [c](/artikel/2022/07/a/#x) ![d](/assets/x.png)
    """,
    file: "content/articles/2022/2022-07-10-a.md"
  )
  let desk = try Desk([
    "content/articles/2022/2022-07-10-a.md": article.text, "templates/assets/x.png": "x",
    file: "{{hilang}} <a href=\"#x\">x</a>\n",
  ])
  let found = try await checkSite(in: desk.surroundings()).inPrintingOrder()
  #expect(
    article.lines(of: found.filter { $0.message.identifier != "check.not-registered" }) == [
      "1️⃣ warning link.leads-nowhere", "\(file):1:1 error template.unknown-name",
    ]
  )
}
