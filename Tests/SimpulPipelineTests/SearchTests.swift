import DigestModel
import SimpulPipeline
import SiteFiles
import Testing

private let article = "content/articles/2022/2022-03-06-wang-blinken.md"
private let text = """
  ---
  title: Wang Yi dan Blinken Bertelepon
  published: 2022-03-06
  topics: [ukraine]
  people: [{name: Antony Blinken, country: US}]
  countries: [CN, US]
  publisher: Simpul
  ---

  Keduanya berbicara lagi tentang rahasia.
  """
private let other = "content/articles/2022/2022-03-07-lain.md"
private let searchPage = "public/cari/index.html"
private let program = ".simpul/search/pagefind/pagefind.js"

extension Desk {
  /// Puts an index in place as scripts/search.sh does.
  fileprivate func index(_ fragments: [String] = ["id_1"]) throws {
    try removeIndex()
    try write("export {}", to: program)
    for fragment in fragments {
      try write(fragment, to: ".simpul/search/pagefind/fragment/\(fragment).pf_fragment")
    }
    try write(try self.text(of: ".simpul/searched-pages") + "requirements\n", to: made)
  }

  fileprivate func removeIndex() throws {
    for file in files.files(under: try path(".simpul/search")) { try files.remove(file) }
  }

  fileprivate var made: String { ".simpul/search/made-of" }
}

private func texts(_ paths: [RelativePath]) -> [String] { paths.map(\.text) }

@Test func `the index is published by the next build, and one more writes nothing`() async throws {
  let desk = try Desk([article: text])
  _ = try await desk.building()
  #expect(try desk.text(of: searchPage).contains("Indeks pencarian belum dibuat"))
  try desk.index()
  let second = try await desk.building()
  let published = try #require(second.published)
  #expect(texts(published.added) == ["pagefind/fragment/id_1.pf_fragment", "pagefind/pagefind.js"])
  #expect(texts(published.changed) == ["cari/index.html", "index.html"])
  #expect(second.search == .fresh)
  #expect(try desk.text(of: searchPage).contains("data-index=\"/pagefind/pagefind.js\""))
  let before = desk.files.snapshot
  let third = try #require(try await desk.building().published)
  #expect(third.added + third.changed + third.removed + third.foreign == [])
  #expect(desk.files.snapshot == before)
}

@Test func `a build with new texts keeps the index and tells that it is old`() async throws {
  let desk = try Desk([article: text])
  _ = try await desk.building()
  try desk.index()
  _ = try await desk.building()
  try desk.write(text, to: other)
  let report = try await desk.building()
  let published = try #require(report.published)
  #expect(report.search == .old)
  #expect(texts(published.removed + published.foreign).filter { $0.hasPrefix("pagefind/") } == [])
  #expect(desk.files.exists(try path("public/pagefind/pagefind.js")))
  try desk.index(["id_2"])
  let after = try await desk.building()
  #expect(after.search == .fresh)
  #expect(texts(try #require(after.published).removed) == ["pagefind/fragment/id_1.pf_fragment"])
}

/// What an editor does to a site whose first article shows all of its text, and what becomes of an
/// index that was made before.
private let edits: [(what: String, file: String, text: String, state: SearchState)] = [
  ("a paragraph is rewritten", article, text.replacing("rahasia", with: "cuaca"), .withdrawn),
  ("a headline is rewritten", article, text.replacing("Bertelepon", with: "Berbicara"), .withdrawn),
  ("a topic is added", article, text.replacing("[ukraine]", with: "[ukraine, gaza]"), .old),
  ("the article moves", article, text.replacing("2022-03-06", with: "2022-03-05"), .withdrawn),
  ("its source shows an excerpt", "simpul.yaml", settings("excerpt"), .withdrawn),
  ("its source shows facts", "simpul.yaml", settings("facts"), .withdrawn),
  ("another source is named", "simpul.yaml", settings("full, url: 'https://a.example/'"), .old),
  (
    "a page of the desk's is added", "content/pages/baru.md", "---\ntitle: Baru\n---\n\nBaru.\n",
    .old
  ),
]

private func settings(_ policy: String) -> String {
  "title: Simpul\nsummary: Lain\nsources: [{name: Simpul, text: \(policy)}]\n"
}

@Test(arguments: edits)
func `an index that may hold what was withdrawn is left out`(
  edit: (what: String, file: String, text: String, state: SearchState)
) async throws {
  let desk = try Desk([article: text])
  _ = try await desk.building()
  try desk.index()
  _ = try await desk.building()
  try desk.write(edit.text, to: edit.file)
  let report = try await desk.building()
  #expect(report.search == edit.state, "\(edit.what)")
  let isThere = edit.state == .old
  #expect(desk.files.exists(try path("public/pagefind/pagefind.js")) == isThere, "\(edit.what)")
  #expect(try desk.text(of: searchPage).contains("data-index") == isThere, "\(edit.what)")
  #expect(try desk.text(of: "public/index.html").contains("SearchAction") == isThere)
  // The script made it anew.
  try desk.index(["id_2"])
  #expect(try await desk.building().search == .fresh)
}

@Test func `a looser policy withdraws nothing, and a lost article does`() async throws {
  let desk = try Desk([article: text, other: text])
  try desk.write(settings("facts"), to: "simpul.yaml")
  _ = try await desk.building()
  try desk.index()
  for policy in ["excerpt", "full"] {
    try desk.write(settings(policy), to: "simpul.yaml")
    #expect(try await desk.building().search == .old)
  }
  try desk.remove(other)
  #expect(try await desk.building().search == .withdrawn)
}

@Test func `an index that does not say what it holds is left out`() async throws {
  let desk = try Desk([article: text])
  _ = try await desk.building()
  try desk.index()
  let lines = try desk.text(of: ".simpul/searched-pages").split(separator: "\n")
  try desk.write("\(lines[0])\nrequirements\n", to: desk.made)
  #expect(try await desk.building().search == .withdrawn)
}

@Test func `an index that was taken away leaves the site`() async throws {
  let desk = try Desk([article: text])
  _ = try await desk.building()
  let without = desk.files.snapshot.filter { $0.key.text.hasPrefix("public/") }
  try desk.index()
  _ = try await desk.building()
  try desk.removeIndex()
  _ = try await desk.building()
  #expect(desk.files.snapshot.filter { $0.key.text.hasPrefix("public/") } == without)
}

@Test func `an index whose record is not there yet is none`() async throws {
  let desk = try Desk([article: text])
  try desk.write("export {}", to: program)
  let published = try #require(try await desk.building().published)
  #expect(texts(published.added).filter { $0.hasPrefix("pagefind/") } == [])
}

@Test func `the index alone does not make the pages other ones`() async throws {
  let desk = try Desk([article: text])
  _ = try await desk.building()
  let before = try desk.text(of: ".simpul/searched-pages")
  try desk.index()
  _ = try await desk.building()
  #expect(try desk.text(of: ".simpul/searched-pages") == before)
  try desk.write(text.replacing("Keduanya", with: "Mereka"), to: article)
  _ = try await desk.building(isPlan: true)
  #expect(try desk.text(of: ".simpul/searched-pages") == before)
  _ = try await desk.building()
  #expect(try desk.text(of: ".simpul/searched-pages") != before)
}

@Test(arguments: [("full", true), ("excerpt", true), ("facts", false)])
func `a searched page holds only what its source lets be shown`(
  policy: String,
  isShown: Bool
) async throws {
  let desk = try Desk([article: text])
  try desk.write("title: Simpul\nsources: [{name: Simpul, text: \(policy)}]\n", to: "simpul.yaml")
  _ = try await desk.building()
  let page = try desk.text(of: "public/artikel/2022/03/wang-blinken/index.html")
  #expect(page.contains("data-pagefind-body"))
  #expect(page.contains("rahasia") == isShown)
}

@Test func `pages are searched with their facets, and lists are not`() async throws {
  let desk = try Desk([article: text])
  _ = try await desk.building()
  let page = try desk.text(of: "public/artikel/2022/03/wang-blinken/index.html")
  for (facet, value) in [
    ("topic", "Ukraina"), ("person", "Antony Blinken"), ("country", "Amerika Serikat"),
    ("year", "2022"),
  ] {
    let tag = "content=\"\(value)\" data-pagefind-filter=\"\(facet)[content]\""
    #expect(page.contains(tag), "\(facet)")
  }
  #expect(page.contains("content=\"2022-03-06\" data-pagefind-sort=\"date[content]\""))
  let searched = desk.files.snapshot.filter { path, bytes in
    path.ending == "html" && String(decoding: bytes, as: UTF8.self).contains("data-pagefind-body")
  }
  let kinds = Set(searched.keys.map { $0.text.split(separator: "/")[1] })
  #expect(kinds == ["artikel", "negara", "tokoh", "topik"])
  let lists = ["tokoh", "negara", "topik"].map { "public/\($0)/index.html" }
  #expect(try lists.filter { try desk.text(of: $0).contains("data-pagefind") } == [])
}

@Test(arguments: [("id", "cari"), ("en", "search")])
func `the search page lies below the site's path, in its language`(
  language: String,
  address: String
) async throws {
  let desk = try Desk([article: text])
  let settings = "title: Simpul\nbaseURL: https://contoh.example/berita\nlanguage: \(language)\n"
  try desk.write(settings + "sources: [{name: Simpul, text: full}]\n", to: "simpul.yaml")
  _ = try await desk.building()
  try desk.index()
  _ = try await desk.building()
  let page = try desk.text(of: "public/\(address)/index.html")
  #expect(page.contains("action=\"/berita/\(address)/\""))
  #expect(page.contains("data-index=\"/berita/pagefind/pagefind.js\""))
  #expect(page.contains("data-home=\"/berita/\""))
  #expect(page.contains("src=\"/berita/assets/search."))
  #expect(!page.contains("search.js\""))
}
