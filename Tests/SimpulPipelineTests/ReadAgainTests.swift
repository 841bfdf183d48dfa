import DigestModel
import SimpulPipeline
import SiteFiles
import TestSupport
import Testing

@Test func `a build holds no article's text, and a preview does`() async throws {
  let desk = try EditedSite(seed: 1, articles: 4).desk
  let reads = ReadCounts()
  let counted = HookedFiles(desk.files, afterReading: { path in reads.count(path) })
  let texts = ReadAgainTexts(of: counted)
  let surroundings = desk.surroundings(files: counted)
  let site = try await PreparedSite.preparing(surroundings, puttingAside: texts).value
  let article = try #require(site.content.articles.first)
  let file = try path(article.origin.file)
  let before = reads[file]
  #expect(!article.text.opening.isEmpty)
  #expect(reads[file] == before, "lists of articles need no file")
  #expect(!article.body.isEmpty)
  #expect(reads[file] == before + 1)
  let held = try await PreparedSite.preparing(surroundings).value.content.articles
  #expect(held.map(\.text) == site.content.articles.map(\.text))
  let twice = reads[file]
  #expect(held.map(\.body) == site.content.articles.map(\.body))
  #expect(reads[file] == twice + 1)
}

@Test(arguments: 1...4)
func `an article that is saved during a build is in it as a whole`(reads: Int) async throws {
  let desk = try EditedSite(seed: 1, articles: 4).desk
  let file = try #require(desk.files.files(under: path("content/articles")).first)
  let new =
    try desk.text(of: file.text).replacing("title: ", with: "title: Baru ")
    + "\nSatu kalimat lagi.\n"
  let counts = ReadCounts()
  let edited = HookedFiles(
    desk.files,
    afterReading: { path throws(FileError) in
      guard counts.count(path) == reads, path == file else { return }
      try desk.files.write(Array(new.utf8), to: path)
    }
  )
  let report = try await buildSite(
    BuildRequest(isPlan: false),
    in: desk.surroundings(files: edited)
  )
  #expect(report.published != nil)
  let cold = try Desk()
  for (path, bytes) in desk.files.snapshot where !path.text.hasPrefix("public/") {
    if !path.text.hasPrefix(".simpul/") { try cold.files.write(bytes, to: path) }
  }
  try #require(counts[file] > reads)
  _ = try await cold.building()
  #expect(desk.published.filter { cold.published[$0.key] != $0.value }.keys.sorted() == [])
}

@Test func `a text that changed is never given out`() async throws {
  let desk = try EditedSite(seed: 1, articles: 4).desk
  let texts = ReadAgainTexts(of: desk.files)
  let site = try await PreparedSite.preparing(desk.surroundings(), puttingAside: texts).value
  try texts.checkUnchanged()
  let article = try #require(site.content.articles.first)
  try desk.write("---\ntitle: Lain\n---\n\nLain sama sekali.\n", to: article.origin.file)
  #expect(article.body == "")
  #expect(throws: ReadAgainTexts.Changed.self) { try texts.checkUnchanged() }
}

extension Desk {
  fileprivate var published: [RelativePath: [UInt8]] {
    files.snapshot.filter { $0.key.text.hasPrefix("public/") }
  }
}
