import DigestModel
import SimpulPipeline
import SiteFiles
import Testing

private func record(_ id: String, _ text: String) -> String {
  #"{"id":"\#(id)","title":"x","text":"\#(text)"}"#
}

private let one = record("a", #"Menlu Tiba\n2022-03-06\nIa disambut."#)
private let two = record("b", #"Menlu Pulang\n2022-03-07\nIa diantar."#)
private let feed = "content/raw/feed.jsonl"

@Test func `a file of many entries becomes an article for each, and the bad line is told`()
  async throws
{
  let desk = try Desk([feed: [one, "{\"id\": ", two].joined(separator: "\n")])
  let first = try await desk.importing()
  #expect(first.books.description == "3 read = 2 written + 0 unchanged + 0 duplicates + 1 rejected")
  #expect(first.diagnostics.map { $0.location?.line } == [2])
  #expect(first.diagnostics.map { $0.location?.file } == [feed])
  let article = try desk.text(of: "content/articles/2022/2022-03-06-menlu-tiba.md")
  #expect(article.contains("raw: content/raw/feed.jsonl#"))
  let ledger = try desk.text(of: ImportLedger.fileName)
  #expect(ledger.split(separator: "\n").count == 2)

  let second = try await desk.importing()
  #expect(
    second.books.description == "3 read = 0 written + 2 unchanged + 0 duplicates + 1 rejected"
  )
  #expect(try desk.text(of: ImportLedger.fileName) == ledger)
}

@Test func `an entry keeps its article when others come before it, and follows its text`()
  async throws
{
  let desk = try Desk([feed: one + "\n" + two])
  _ = try await desk.importing()
  let new = record("c", #"Menlu Bicara\n2022-03-08\nIa didengar."#)
  let changed = record("b", #"Menlu Pulang\n2022-03-07\nIa diantar ramai."#)
  try desk.write([new, one, changed].joined(separator: "\n"), to: feed)
  let report = try await desk.importing()
  #expect(
    report.books.description == "3 read = 2 written + 1 unchanged + 0 duplicates + 0 rejected"
  )
  let article = try desk.text(of: "content/articles/2022/2022-03-07-menlu-pulang.md")
  #expect(article.contains("ramai"))
}

@Test func `an entry that vanished is told, and its article stays`() async throws {
  let desk = try Desk([feed: one + "\n" + two])
  _ = try await desk.importing()
  try desk.write(one + "\n", to: feed)
  let report = try await desk.importing()
  #expect(report.identifiers == ["import.entry-gone"])
  #expect(try desk.text(of: "content/articles/2022/2022-03-07-menlu-pulang.md").isEmpty == false)
}

@Test func `an article whose entry vanished is kept in silence once its line is removed`()
  async throws
{
  let desk = try Desk([feed: one + "\n" + two])
  _ = try await desk.importing()
  try desk.write(one + "\n", to: feed)
  let lines = try desk.text(of: ImportLedger.fileName).split(separator: "\n")
  let kept = lines.filter { !$0.contains("menlu-pulang") }.map { $0 + "\n" }.joined()
  try desk.write(kept, to: ImportLedger.fileName)
  for _ in 0..<2 {
    let report = try await desk.importing()
    #expect(report.diagnostics.isEmpty)
    #expect(report.books.description.hasPrefix("1 read = 0 written + 1 unchanged"))
  }
  #expect(try desk.text(of: ImportLedger.fileName) == kept)
  #expect(try await checkSite(in: desk.surroundings()).allSatisfy { $0.severity != .error })
  #expect(try desk.text(of: "content/articles/2022/2022-03-07-menlu-pulang.md").isEmpty == false)
}

@Test(arguments: ["a#b.txt", "feed.jsonl#1.txt", "feed.jsonl#0123456789ab.json", "#1.txt", "a#-1"])
func `a number sign in a raw file's name is no entry's key`(name: String) async throws {
  let desk = try Desk([feed: one + "\n" + two])
  let bytes =
    name.hasSuffix(".txt")
    ? "Menlu Bicara\n2022-03-08\nIa didengar."
    : record("c", #"Menlu Bicara\n2022-03-08\nIa didengar."#)
  try desk.write(bytes, to: "content/raw/\(name)")
  #expect(try await desk.importing().books.written == 3)
  // The feed alone is read: nothing that lies beside it is gone from it.
  #expect(try await desk.importing([feed]).diagnostics.isEmpty)
  #expect(try await desk.importing().books.unchanged == 3)
}

@Test(arguments: ["feed.jsonl#1", "feed.jsonl#0123456789ab", "feed.jsonl#1-2"])
func `a raw file that could be taken for an entry is refused`(name: String) async throws {
  let desk = try Desk([feed: one])
  try desk.write(two, to: "content/raw/\(name)")
  let report = try await desk.importing()
  #expect(report.identifiers == ["import.name-of-entry"])
  #expect(report.books.written == 1 && report.books.rejected == 1)
}

@Test func `the same entry in two files is a duplicate, also when one of them comes alone`()
  async throws
{
  let desk = try Desk([feed: one + "\n" + two, "content/raw/other.jsonl": one + "\n" + two])
  let report = try await desk.importing()
  #expect(
    report.books.description == "4 read = 2 written + 0 unchanged + 2 duplicates + 0 rejected"
  )
  let ledger = try desk.text(of: ImportLedger.fileName)
  let alone = try await desk.importing(["content/raw/other.jsonl"])
  #expect(
    alone.books.description == "2 read = 0 written + 0 unchanged + 2 duplicates + 0 rejected"
  )
  #expect(try desk.text(of: ImportLedger.fileName) == ledger)
}

@Test func `a feed that was renamed takes its articles along`() async throws {
  let desk = try Desk([feed: one + "\n" + two])
  _ = try await desk.importing()
  try desk.remove(feed)
  try desk.write(one + "\n" + two, to: "content/raw/new.jsonl")
  let report = try await desk.importing()
  #expect(report.books.rejected == 0)
  #expect(report.books.areBalanced)
  let ledger = try desk.text(of: ImportLedger.fileName)
  #expect(ledger.split(separator: "\n").count == 2)
  #expect(!ledger.contains("feed.jsonl"))
}

@Test func `five thousand entries are all booked`() async throws {
  let lines = (0..<5000).map { record("\($0)", #"Judul \#($0)\n2022-03-06\nIsi \#($0)."#) }
  let desk = try Desk([feed: lines.joined(separator: "\n")])
  let report = try await desk.importing()
  #expect(report.books.written == 5000)
  #expect(report.books.areBalanced)
}

@Test(arguments: [
  [UInt8](repeating: 0x5B, count: 10_000), [0x1F, 0x8B, 0x08, 0x00], [0xFF, 0xFE, 0x41, 0x00],
  Array("{\"text\":\"\\ud800\"}".utf8), [0, 0, 0], [], Array("<rss/>".utf8),
])
func `hostile bytes cost their own article only`(bytes: [UInt8]) async throws {
  let desk = try Desk(["content/raw/good.txt": "Menlu Tiba\n2022-03-06\nIa disambut."])
  for name in ["bad.json", "bad.html", "bad.xml", "bad.txt"] {
    try desk.files.write(bytes, to: path("content/raw/\(name)"))
  }
  let report = try await desk.importing()
  #expect(report.books.areBalanced)
  #expect(report.lines.contains("good.txt written 2022/2022-03-06-menlu-tiba"))
}
