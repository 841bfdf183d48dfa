import DigestModel
import SimpulPipeline
import SiteFiles
import Testing

private let call = "Wang Telepon Blinken\n2022-03-06\nKeduanya berbicara lagi."
private let callFile = "content/articles/2022/2022-03-06-wang-telepon-blinken.md"
private let other = "Berita Lain\n2022-03-08\nIsi lain."
private let otherFile = "content/articles/2022/2022-03-08-berita-lain.md"
private let newer = Rules(topics: ["ukraine", "gaza"], starts: ["2022-03-06"])

/// A site with two articles as the first rules read them, the second one edited.
private func desk() async throws -> Desk {
  let desk = try Desk(["content/raw/a.txt": call, "content/raw/b.txt": other])
  _ = try await desk.reading(by: Rules()).importing()
  try desk.write(desk.text(of: otherFile) + "\nDitambah.\n", to: otherFile)
  return desk
}

@Test func `an unedited article is written again, an edited one stays and is told`() async throws {
  let desk = try await desk()
  let edited = try desk.text(of: otherFile)
  let report = try await desk.reading(by: newer).refreshing()
  #expect(
    report.lines == [
      "a.txt refreshed",
      "b.txt conflict: topics [ukraine] -> [ukraine, gaza];"
        + " events[0].start 2022-03-05 -> 2022-03-06",
    ]
  )
  #expect(
    report.books.description == "2 read = 1 refreshed + 0 unchanged + 1 conflict + 0 rejected"
  )
  #expect(report.books.areBalanced && report.hasChanges)
  #expect(report.identifiers == ["import.reads-otherwise"])
  #expect(try desk.text(of: otherFile) == edited)
  let anew = try Desk(["content/raw/a.txt": call, "content/raw/b.txt": other])
  _ = try await anew.reading(by: newer).importing()
  #expect(try desk.text(of: callFile) == anew.text(of: callFile))
  let lines = try desk.text(of: ImportLedger.fileName).split(separator: "\n")
  let newLines = try anew.text(of: ImportLedger.fileName).split(separator: "\n")
  #expect(lines.first == newLines.first)
  #expect(lines.last != newLines.last, "what was written is what counts as unedited")
}

@Test func `what was refreshed is settled: the next one writes nothing`() async throws {
  let desk = try await desk().reading(by: newer)
  _ = try await desk.refreshing()
  let before = desk.files.snapshot
  let again = try await desk.refreshing()
  #expect(again.lines == ["a.txt unchanged", "b.txt unchanged"])
  #expect(again.diagnostics.isEmpty && !again.hasChanges)
  #expect(desk.files.snapshot == before)
  let imported = try await desk.importing()
  #expect(imported.identifiers == ["import.kept-edited"])
  #expect(desk.files.snapshot == before)
}

@Test func `a plan shows each difference and writes nothing`() async throws {
  let desk = try await desk()
  let before = desk.files.snapshot
  let report = try await desk.reading(by: newer).refreshing(isPlan: true)
  #expect(desk.files.snapshot == before)
  #expect(report.diagnostics.isEmpty && report.hasChanges)
  #expect(
    report.plan == """
      --- \(callFile)
      +++ \(callFile)
      @@ -4,3 +4,3 @@
       publisher: Simpul
      -topics: [ukraine]
      +topics: [ukraine, gaza]
       people:
      @@ -11,3 +11,3 @@
           status: held
      -    start: 2022-03-05
      +    start: 2022-03-06
           participants: [Wang Yi, Antony Blinken]
      \(otherFile): edited, and stays; the machine now reads
        topics [ukraine] -> [ukraine, gaza]
        events[0].start 2022-03-05 -> 2022-03-06

      """
  )
  #expect(
    try await desk.reading(by: newer).refreshing().books == report.books,
    "the refresh does what the plan said"
  )
}

/// What happened since the import, the rules that read again, and what comes of it.
private let refreshes: [(String, @Sendable (Desk) throws -> Void, Rules, [String], [String])] = [
  ("the same rules change nothing", { _ in }, Rules(), ["a.txt unchanged"], []),
  (
    "another headline does not rename the article", { _ in }, Rules(prefix: "Menlu "),
    ["a.txt refreshed"], []
  ),
  (
    "another day does not rename it either, and is told", { _ in },
    Rules(starts: ["2022-03-06"], published: "2022-04-07"), ["a.txt refreshed"],
    ["import.day-kept"]
  ),
  (
    "changed raw text is left to import",
    { try $0.write(call + "\nLagi.", to: "content/raw/a.txt") }, newer, [], []
  ),
  (
    "new raw text is left to import",
    { try $0.write(other, to: "content/raw/c.txt") }, newer, ["a.txt refreshed"], []
  ),
  (
    "a copy of known raw text is nobody's business",
    { try $0.write(call, to: "content/raw/c.txt") }, newer, ["a.txt refreshed"], []
  ),
  (
    "an article whose raw file is gone is left alone",
    { try $0.remove("content/raw/a.txt") }, newer, [], ["import.raw-gone"]
  ),
  (
    "an article that was removed is not made again",
    { try $0.remove(callFile) }, newer, ["a.txt unchanged"], []
  ),
  (
    "a text that can't be read any more is rejected, and its article stays",
    { _ in }, Rules(refused: ["Wang Telepon Blinken"]), ["a.txt rejected"], ["test.refused"]
  ),
  (
    "a file with mistakes in it counts as edited",
    { try $0.write($0.text(of: callFile).replacing("title:", with: "titel:"), to: callFile) },
    Rules(people: ["Wang Yi"]),
    [
      "a.txt conflict: people[1] 'Antony Blinken' -> none;"
        + " events[0].participants ['Wang Yi', 'Antony Blinken'] -> ['Wang Yi']"
    ],
    ["import.addresses-wait", "import.reads-otherwise"]
  ),
  (
    "an edited article that reads as before is unchanged",
    { try $0.write($0.text(of: callFile) + "\nDitambah.\n", to: callFile) }, Rules(),
    ["a.txt unchanged"], []
  ),
  (
    "an article follows its raw file to another name",
    {
      try $0.remove("content/raw/a.txt")
      try $0.write(call, to: "content/raw/b.txt")
    }, Rules(), ["b.txt refreshed"], []
  ),
]

@Test(arguments: refreshes.map(\.0))
func `a refresh knows that`(name: String) async throws {
  let (_, change, rules, lines, identifiers) = try #require(refreshes.first { $0.0 == name })
  let desk = try Desk(["content/raw/a.txt": call])
  _ = try await desk.reading(by: Rules()).importing()
  try change(desk)
  let before = desk.files.snapshot
  let plan = try await desk.reading(by: rules).refreshing(isPlan: true)
  #expect(desk.files.snapshot == before)
  let report = try await desk.reading(by: rules).refreshing()
  #expect(report.lines == lines)
  #expect(plan.lines == lines)
  #expect(report.identifiers == identifiers)
  #expect(report.books.areBalanced)
  #expect(report.hasChanges == (desk.files.snapshot != before))
  let articles = desk.files.files(under: RelativePath(SiteContent.articleFolder))
  #expect(articles.map(\.text) == before.keys.map(\.text).filter { $0 == callFile })
  let settled = desk.files.snapshot
  #expect(try await !desk.reading(by: rules).refreshing().hasChanges)
  #expect(desk.files.snapshot == settled)
}

@Test func `only the places that are named are read again`() async throws {
  let desk = try await desk()
  let report = try await desk.reading(by: newer).refreshing(["content/raw/a.txt"])
  #expect(report.lines == ["a.txt refreshed"])
}

@Test func `what the desk took out of the ledger's disagreements stays out`() async throws {
  var desk = try Desk(["content/raw/a.txt": call])
  let reader = desk.reading(by: Rules()).reader
  desk.reader = { (knowledge, language) throws(FileError) in
    guard let read = try reader(knowledge, language).value else { return Diagnosed(nil) }
    return Diagnosed({ raw in
      var found = read(raw)
      found.value?.cleaned.disagreements = [
        Disagreement(.outlet, metadata: "Harian Fajar", text: "Simpul")
      ]
      return found
    })
  }
  _ = try await desk.importing()
  let whole = try desk.text(of: ImportLedger.fileName)
  let start = try #require(whole.firstRange(of: #""disagreements":"#)?.lowerBound)
  let end = try #require(whole.firstRange(of: #""facts""#)?.lowerBound)
  let settled = whole.replacing(whole[start..<end], with: "")
  try desk.write(settled, to: ImportLedger.fileName)
  #expect(try await !desk.refreshing().hasChanges)
  #expect(try desk.text(of: ImportLedger.fileName) == settled)
}

@Test func `explain tells what the machine of today reads in an edited article`() async throws {
  let desk = try await desk()
  let name = "2022-03-08-berita-lain"
  let start = "\n  edited; the machine reads\n"
  func explained() async throws -> String {
    try #require(try await explain(name, and: nil, in: desk.surroundings()).value)
  }
  #expect(try await !explained().contains(start), "the facts are the machine's")
  _ = try await desk.reading(by: newer).refreshing()
  #expect(
    try await explained().hasSuffix(
      start + "    topics: [ukraine, gaza]; the file says [ukraine]\n"
        + "    events[0].start: 2022-03-06; the file says 2022-03-05\n"
    )
  )
}

@Test func `another headline or body of an edited article is told, once`() async throws {
  let desk = try await desk()
  var rules = Rules()
  rules.prefix = "Baru: "
  rules.last = "Paragraf baru."
  let edited = try desk.text(of: otherFile)
  let report = try await desk.reading(by: rules).refreshing(["content/raw/b.txt"])
  #expect(
    report.lines == [
      "b.txt conflict: headline 'Berita Lain' -> 'Baru: Berita Lain'; body as before ->"
        + " another text, shown by 'simpul extract content/raw/b.txt'"
    ]
  )
  #expect(report.identifiers == ["import.reads-otherwise"])
  #expect(try desk.text(of: otherFile) == edited)
  #expect(
    try await desk.reading(by: rules).refreshing(["content/raw/b.txt"]).lines == ["b.txt unchanged"]
  )
  // A line of old knows no text: nothing can be told, and none is written for it alone.
  let ledger = try desk.text(of: ImportLedger.fileName)
  let old = ledger.replacing(#/"(headline|body)":"[^"]*",?/#, with: "")
  try desk.write(old, to: ImportLedger.fileName)
  let silent = try await desk.reading(by: Rules()).refreshing(["content/raw/b.txt"])
  #expect(silent.lines == ["b.txt unchanged"])
  #expect(try desk.text(of: ImportLedger.fileName) == old)
}
