import DigestModel
import SimpulPipeline
import Testing

private func desk(_ lines: String...) throws -> Desk { try Desk(news: lines) }

@Test func `the list of moved addresses is there before the first one moves`() async throws {
  let plain = try desk()
  _ = try await plain.building()
  #expect(try plain.text(of: PlannedSite.redirectFile) == "")
  let moved = try desk("aliases: [/lama/]")
  _ = try await moved.building()
  #expect(try moved.text(of: PlannedSite.redirectFile) == "/lama/ /artikel/2026/12/kabar/;\n")
}

@Test func `an alias leads to its page, from a folder or an old file`() async throws {
  let desk = try desk("aliases: [/berita/lama, /berita/123.html]")
  try desk.write(
    "---\ntitle: Tentang\naliases: [/about/]\n---\n\nKami.\n",
    to: "content/pages/tentang.md"
  )
  _ = try await desk.building()
  for (file, target) in [
    ("berita/lama/index.html", "/artikel/2026/12/kabar/"),
    ("berita/123.html", "/artikel/2026/12/kabar/"), ("about/index.html", "/tentang/"),
  ] {
    let old = try desk.text(of: "public/\(file)")
    #expect(old.contains("url=\(target)\""), "\(file)")
    #expect(old.contains(#"<meta name="robots" content="noindex">"#))
  }
  #expect(try !desk.text(of: "public/sitemap.xml").contains("lama"))
}

@Test(arguments: [
  "/artikel/2026/11/tetap/", "/topik/ukraina/", "/peristiwa/", "/assets/../feed.atom",
  "/feed.rss/", "/404.html/lama/", "/index.html", "/Artikel/", "/TOPIK/ukraina/",
])
func `an alias takes no address that the site has`(alias: String) async throws {
  let desk = try desk("aliases: [\(alias), /peristiwa/]")
  try desk.write("---\ntitle: X\naliases: [/peristiwa/]\n---\n\nX.\n", to: "content/pages/x.md")
  let report = try await desk.building()
  #expect(report.published == nil)
  let errors = report.diagnostics.filter { $0.severity == .error }
  #expect(!errors.isEmpty)
  for error in errors {
    #expect(
      ["site.alias-taken", "article.not-an-alias"].contains(error.message.identifier)
    )
    #expect(error.location?.line != nil)
  }
}

@Test func `two aliases that differ by their case alone are one on some disks`() async throws {
  let desk = try desk("aliases: [/Lama/]")
  try desk.write("---\ntitle: X\naliases: [/lama/]\n---\n\nX.\n", to: "content/pages/x.md")
  let report = try await desk.building()
  let errors = report.diagnostics.filter { $0.severity == .error }
  #expect(errors.map(\.message.identifier) == ["site.alias-taken"])
  #expect(errors.first?.location?.description == "content/pages/x.md:3:11")
}

@Test func `a page may have aliases that differ by their case alone`() async throws {
  let desk = try desk("aliases: [/Lama/, /lama/]")
  _ = try await desk.building()
  let redirects = try desk.text(of: PlannedSite.redirectFile)
  #expect(redirects.contains("/Lama/ ") && redirects.contains("/lama/ "))
}
