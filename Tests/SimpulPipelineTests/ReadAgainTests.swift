import DigestModel
import SimpulPipeline
import SiteFiles
import Synchronization
import TestSupport
import Testing

@Test func `a build holds no article's text, and a preview does`() async throws {
  let desk = try EditedSite(seed: 1, articles: 4).desk
  let counted = EditedWhileRead(desk.files, try path("nowhere"), after: 0, with: "")
  let texts = ReadAgainTexts(of: counted)
  let surroundings = desk.surroundings(files: counted)
  let site = try await PreparedSite.preparing(surroundings, puttingAside: texts).value
  let article = try #require(site.content.articles.first)
  let file = try path(article.origin.file)
  let before = counted.readCount(of: file)
  #expect(!article.text.opening.isEmpty)
  #expect(counted.readCount(of: file) == before, "lists of articles need no file")
  #expect(!article.body.isEmpty)
  #expect(counted.readCount(of: file) == before + 1)
  let held = try await PreparedSite.preparing(surroundings).value.content.articles
  #expect(held.map(\.text) == site.content.articles.map(\.text))
  let reads = counted.readCount(of: file)
  #expect(held.map(\.body) == site.content.articles.map(\.body))
  #expect(counted.readCount(of: file) == reads + 1)
}

@Test(arguments: 1...4)
func `an article that is saved during a build is in it as a whole`(reads: Int) async throws {
  let desk = try EditedSite(seed: 1, articles: 4).desk
  let file = try #require(desk.files.files(under: path("content/articles")).first)
  let new =
    try desk.text(of: file.text).replacing("title: ", with: "title: Baru ")
    + "\nSatu kalimat lagi.\n"
  let edited = EditedWhileRead(desk.files, file, after: reads, with: new)
  let report = try await buildSite(
    BuildRequest(isPlan: false),
    in: desk.surroundings(files: edited)
  )
  #expect(report.published != nil)
  let cold = try Desk()
  for (path, bytes) in desk.files.snapshot where !path.text.hasPrefix("public/") {
    if !path.text.hasPrefix(".simpul/") { try cold.files.write(bytes, to: path) }
  }
  try #require(edited.readCount(of: file) > reads)
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

/// Files that count how often each is read, and one of which is saved anew after some reads.
private final class EditedWhileRead: FileSystem {
  private let files: InMemoryFileSystem
  private let edited: RelativePath
  private let reads: Int
  private let text: String
  private let counts = Mutex<[RelativePath: Int]>([:])

  init(_ files: InMemoryFileSystem, _ edited: RelativePath, after reads: Int, with text: String) {
    self.files = files
    self.edited = edited
    self.reads = reads
    self.text = text
  }

  func readCount(of path: RelativePath) -> Int { counts.withLock { $0[path] ?? 0 } }

  func read(_ path: RelativePath) throws(FileError) -> [UInt8] {
    let bytes = try files.read(path)
    let count = counts.withLock { counts in
      counts[path, default: 0] += 1
      return counts[path] ?? 0
    }
    if path == edited, count == reads { try files.write(Array(text.utf8), to: path) }
    return bytes
  }

  func files(under folder: RelativePath?) -> [RelativePath] { files.files(under: folder) }
  func exists(_ path: RelativePath) -> Bool { files.exists(path) }

  func write(_ bytes: [UInt8], to path: RelativePath) throws(FileError) {
    try files.write(bytes, to: path)
  }

  func move(_ path: RelativePath, to target: RelativePath) throws(FileError) {
    try files.move(path, to: target)
  }

  func remove(_ path: RelativePath) throws(FileError) { try files.remove(path) }
}
