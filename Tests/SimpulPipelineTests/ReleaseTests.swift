import DigestModel
import SimpulPipeline
import SiteFiles
import Testing

private func desk(_ lines: String...) throws -> Desk { try Desk(news: lines) }

private let page = "public/artikel/2026/12/kabar/index.html"

/// The files of `public/` in which a text stands.
private func files(of desk: Desk, with text: String) -> [String] {
  desk.files.snapshot.filter { path, bytes in
    path.text.hasPrefix("public/") && String(decoding: bytes, as: UTF8.self).contains(text)
  }
  .keys.map { String($0.text.dropFirst("public/".count)) }.sorted()
}

@Test(arguments: [
  ("draft: true", "2027-01-01"),
  ("publishAt: 2026-12-01 06:00", "2026-12-01 05:59 WIB"),
  ("updated: 2026-12-01", "2026-11-30 16:59 UTC"),
])
func `nothing of what is not due leaves the desk`(line: String, now: String) async throws {
  let desk = try desk(line)
  let report = try await desk.building(now: now)
  #expect(report.counts.articles == 1)
  #expect(files(of: desk, with: "istimewa") == [])
  #expect(files(of: desk, with: "artikel/2026/12/kabar") == [])
  // Nor are its addresses given.
  _ = try await registerAddresses(in: desk.surroundings(now: now))
  #expect(try !desk.text(of: AddressBook.fileName).contains("kabar"))
}

@Test func `an embargoed article appears when it is due, and the build says when`() async throws {
  let desk = try desk("publishAt: 2026-12-01 06:00", "expires: 2026-12-24")
  let early = try await desk.building(now: "2026-12-01 05:59")
  #expect(early.schedule.next?.text(in: early.timeZone) == "2026-12-01T06:00:00+07:00")
  let record = try desk.text(of: ReleaseSchedule.fileName)
  #expect(record.contains(#""next" : "2026-12-01T06:00:00+07:00""#))
  #expect(record.contains("content/articles/2026/2026-12-01-kabar.md"))

  let due = try await desk.building(now: "2026-12-01 06:00")
  #expect(try desk.text(of: page).contains("Isi kabar istimewa"))
  #expect(files(of: desk, with: "Kabar istimewa").contains("feed.atom"))
  #expect(due.schedule.next?.text(in: due.timeZone) == "2026-12-24T00:00:00+07:00")

  let late = try await desk.building(now: "2026-12-24")
  #expect(late.schedule.next == nil)
  #expect(try desk.text(of: page).contains("Masa tayangnya berakhir pada 24 Desember 2026."))
  #expect(files(of: desk, with: "istimewa") == [])
}

@Test func `a clock that is set back takes all away again, addresses given meanwhile too`()
  async throws
{
  let desk = try desk("publishAt: 2026-12-01 06:00")
  try desk.remove("content/articles/2026/2026-11-20-tetap.md")
  _ = try await desk.building(now: "2026-11-25")
  let before = desk.files.snapshot.filter { $0.key.text.hasPrefix("public/") }
  _ = try await desk.building(now: "2026-12-02")
  _ = try await registerAddresses(in: desk.surroundings(now: "2026-12-02"))
  #expect(!files(of: desk, with: "istimewa").isEmpty)
  #expect(try desk.text(of: AddressBook.fileName).contains(#""kind":"event""#))
  _ = try await desk.building(now: "2026-11-25")
  #expect(desk.files.snapshot.filter { $0.key.text.hasPrefix("public/") } == before)
}

@Test func `the desk sees drafts and what waits, each with its mark`() async throws {
  for (line, mark, text) in [
    ("draft: true", "Draf", "Draf: pembaca belum melihat halaman ini."),
    (
      "publishAt: 2026-12-01 06:00", "Terbit 1 Desember 2026 pukul 06.00 WIB",
      "Pembaca melihat halaman ini mulai 1 Desember 2026 pukul 06.00 WIB."
    ),
  ] {
    let desk = try desk(line)
    let site = try await PreparedSite.preparing(
      desk.surroundings(now: "2026-11-25", for: .desk)
    )
    let pages = Dictionary(uniqueKeysWithValues: site.value.planned.outputs.map { ($0.path, $0) })
    let own = try #require(pages[try path("artikel/2026/12/kabar/index.html")]).bytes().value
    #expect(String(decoding: own, as: UTF8.self).contains(">\(text)</p>"))
    let list = try #require(pages[try path("topik/ukraina/index.html")]).bytes().value
    #expect(String(decoding: list, as: UTF8.self).contains(">\(mark)</span>"))
    let other = try #require(pages[try path("artikel/2026/11/tetap/index.html")]).bytes().value
    #expect(!String(decoding: other, as: UTF8.self).contains(">\(text)</p>"))
  }
}

@Test func `a retracted article leaves a word at its address and nothing elsewhere`() async throws {
  let desk = try desk("retracted: {on: 2026-12-03, reason: Sumbernya mencabut laporan.}")
  _ = try await desk.building(now: "2026-12-05")
  let own = try desk.text(of: page)
  #expect(own.contains("Artikel ini ditarik"))
  #expect(own.contains("“Kabar istimewa”, terbit 1 Desember 2026, ditarik redaksi pada 3 Desember"))
  #expect(own.contains("Sumbernya mencabut laporan."))
  #expect(own.contains(#"<meta name="robots" content="noindex">"#))
  #expect(!own.contains("Isi kabar istimewa"))
  #expect(files(of: desk, with: "istimewa") == ["artikel/2026/12/kabar/index.html"])
  #expect(files(of: desk, with: "artikel/2026/12/kabar") == ["artikel/2026/12/kabar/index.html"])
  // Before its day it was never there.
  _ = try await desk.building(now: "2026-11-30")
  #expect(files(of: desk, with: "istimewa") == [])
}

@Test func `an event keeps its address when the article that founded it is retracted`() async throws
{
  let desk = try desk()
  let first = "content/articles/2026/2026-11-20-tetap.md"
  _ = try await registerAddresses(in: desk.surroundings())
  let before = try await PreparedSite.preparing(desk.surroundings()).value.linked.events
  #expect(before.map(\.reports.count) == [2])
  let retracted = try desk.text(of: first).replacing(
    "publisher: Simpul",
    with: "publisher: Simpul\nretracted: {on: 2026-12-03, reason: Keliru.}"
  )
  try desk.write(retracted, to: first)
  let after = try await PreparedSite.preparing(desk.surroundings()).value.linked
  #expect(after.events.map(\.id) == before.map(\.id))
  #expect(after.events.map(\.reports.count) == [1])
  // The other one goes too, and with it the event.
  let second = "content/articles/2026/2026-12-01-kabar.md"
  try desk.write(
    try desk.text(of: second).replacing(
      "publisher: Simpul",
      with: "publisher: Simpul\nretracted: {on: 2026-12-03, reason: Keliru.}"
    ),
    to: second
  )
  _ = try await desk.building()
  let id = try #require(before.first).id
  let gone = try desk.text(of: "public/peristiwa/\(id)/index.html")
  #expect(gone.contains("Peristiwa ini tidak lagi ada di arsip"))
}

@Test func `a correction stands on the page, in feeds and in data`() async throws {
  let desk = try desk(
    "corrections:",
    "  - {on: 2026-12-04, text: Pertemuan itu di Bali.}",
    "  - {on: 2026-12-02, text: \"Nama <menteri> dibetulkan.\"}"
  )
  _ = try await desk.building()
  let own = try desk.text(of: page)
  let first = try #require(own.range(of: "<span>Nama &lt;menteri&gt; dibetulkan.</span>"))
  let second = try #require(own.range(of: "<span>Pertemuan itu di Bali.</span>"))
  #expect(first.lowerBound < second.lowerBound)
  #expect(own.contains(#"<time datetime="2026-12-04">4 Desember 2026</time>"#))
  #expect(own.contains(#""@type":"CorrectionComment","text":"Pertemuan itu di Bali.""#))
  #expect(own.contains(#""dateModified":"2026-12-04""#))
  for feed in ["feed.atom", "feed.rss", "feed.json", "topik/ukraina/feed.atom"] {
    let text = try desk.text(of: "public/\(feed)")
    #expect(text.contains("Koreksi 4 Desember 2026: Pertemuan itu di Bali."), "\(feed)")
    #expect(text.contains("2026-12-04T00:00:00"), "\(feed)")
  }
  #expect(try desk.text(of: "public/api/articles.json").contains("Pertemuan itu di Bali."))
}

@Test func `a page of the desk can be a draft`() async throws {
  let desk = try desk()
  try desk.write("---\ntitle: Rahasia\ndraft: true\n---\n\nX.\n", to: "content/pages/rahasia.md")
  _ = try await desk.building()
  #expect(files(of: desk, with: "Rahasia") == [])
  let site = try await PreparedSite.preparing(desk.surroundings(for: .desk))
  let output = site.value.planned.outputs.first { $0.path.text == "rahasia/index.html" }
  let bytes = try #require(output).bytes().value
  #expect(String(decoding: bytes, as: UTF8.self).contains("Draf: pembaca"))
}

@Test func `an import registers no draft, and keeps what an editor said of its showing`()
  async throws
{
  let desk = try Desk(["content/raw/a.txt": "Judul\n2026-12-01\nIsi."])
  _ = try await desk.importing()
  let file = "content/articles/2026/2026-12-01-judul.md"
  let edited = try desk.text(of: file).replacing("---\n\n", with: "draft: true\n---\n\n")
  try desk.write(edited, to: file)
  try desk.remove(AddressBook.fileName)
  _ = try await desk.importing()
  #expect(try desk.text(of: file) == edited)
  #expect(!desk.files.exists(try path(AddressBook.fileName)))
}

@Test func `a note on an event that is not told yet waits with it`() async throws {
  let desk = try desk("publishAt: 2026-12-01 06:00")
  try desk.remove("content/articles/2026/2026-11-20-tetap.md")
  let all = try await PreparedSite.preparing(desk.surroundings(now: "2026-11-25", for: .desk))
  let id = try #require(all.value.linked.events.first).id
  try desk.write("---\ntitle: Dua menteri\n---\n\nCatatan.\n", to: "content/events/\(id).md")
  #expect(try await desk.building(now: "2026-11-25").diagnostics == [])
  _ = try await desk.building(now: "2026-12-02")
  #expect(try desk.text(of: "public/peristiwa/\(id)/index.html").contains("Catatan."))
}

@Test func `no note keeps a retraction from being published`() async throws {
  let desk = try desk("retracted: {on: 2026-12-03, reason: Keliru.}")
  let whole = try await PreparedSite.preparing(desk.surroundings())
  let id = try #require(whole.value.linked.events.first).id
  try desk.write(
    "---\nsplit: [{article: 2026-12-01-kabar, event: 0}]\n---\n",
    to: "content/events/\(id).md"
  )
  let report = try await desk.building(now: "2026-12-05")
  #expect(report.published != nil)
  #expect(report.diagnostics.map(\.message.identifier).contains("event-note.no-such-mention"))
}

@Test func `a link from what readers see to what they don't is told`() async throws {
  let desk = try desk("publishAt: 2026-12-01 06:00")
  try desk.write(
    "---\ntitle: Tentang\n---\n\n[Segera](/artikel/2026/12/kabar/), [lama](/artikel/2026/11/tetap/).\n",
    to: "content/pages/tentang.md"
  )
  let early = try await checkSite(in: desk.surroundings(now: "2026-11-25", for: .desk))
  let told = early.filter { $0.message.identifier == "link.leads-nowhere" }
  #expect(told.map(\.location?.description) == ["content/pages/tentang.md:5:1"])
  let late = try await checkSite(in: desk.surroundings(now: "2026-12-02", for: .desk))
  #expect(!late.contains { $0.message.identifier == "link.leads-nowhere" })
}

@Test func `a note that names no event stays a warning beside an article that waits`() async throws
{
  let desk = try desk("publishAt: 2026-12-01 06:00")
  let shown = try await PreparedSite.preparing(desk.surroundings(now: "2026-11-25"))
  let id = try #require(shown.value.linked.events.first).id
  try desk.write(
    "---\nmerge: [meeting-2020-01-01-salah-ketik]\n---\n",
    to: "content/events/\(id).md"
  )
  let report = try await desk.building(now: "2026-11-25")
  #expect(report.published != nil)
  let told = report.diagnostics.filter { $0.message.identifier == "event-note.unknown-event" }
  #expect(told.map(\.severity) == [.warning])
  let checked = try await checkSite(in: desk.surroundings(now: "2026-11-25", for: .desk))
  #expect(
    checked.contains {
      $0.message.identifier == "event-note.unknown-event" && $0.severity == .error
    }
  )
}
