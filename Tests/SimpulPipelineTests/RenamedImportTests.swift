import DigestModel
import SimpulPipeline
import SiteFiles
import Testing

private let call = "Wang Telepon Blinken\n2022-03-06\nKeduanya berbicara lagi."
private let callFile = "content/articles/2022/2022-03-06-wang-telepon-blinken.md"

@Test func `an article follows its raw file to another name`() async throws {
  let desk = try Desk(["content/raw/a.txt": call])
  _ = try await desk.importing()
  try desk.remove("content/raw/a.txt")
  try desk.write(call, to: "content/raw/b.txt")
  let report = try await desk.importing()
  #expect(report.lines == ["b.txt written 2022/2022-03-06-wang-telepon-blinken"])
  #expect(try desk.text(of: callFile).contains("raw: content/raw/b.txt"))
  #expect(try !desk.text(of: ImportLedger.fileName).contains("a.txt"))
  try desk.write("Judul\n2022-03-06\nIsi baru.", to: "content/raw/b.txt")
  #expect(
    try await desk.importing().lines == ["b.txt written 2022/2022-03-06-wang-telepon-blinken"]
  )
}

@Test func `an edited article whose raw file was renamed stays as it is`() async throws {
  let desk = try Desk(["content/raw/a.txt": call])
  _ = try await desk.importing()
  let edited = try desk.text(of: callFile) + "\nDitambah.\n"
  try desk.write(edited, to: callFile)
  try desk.remove("content/raw/a.txt")
  try desk.write(call, to: "content/raw/b.txt")
  for _ in 1...2 {
    let report = try await desk.importing()
    #expect(report.lines == ["b.txt kept 2022/2022-03-06-wang-telepon-blinken"])
    #expect(report.identifiers == ["import.kept-edited"])
    #expect(try desk.text(of: callFile) == edited)
  }
}

@Test func `a text that moved while its old file got another one is not lost`() async throws {
  let desk = try Desk(["content/raw/a.txt": call])
  _ = try await desk.importing()
  try desk.write("Berita Lain\n2022-03-08\nIsi lain.", to: "content/raw/a.txt")
  try desk.write(call, to: "content/raw/b.txt")
  let report = try await desk.importing()
  #expect(
    report.lines == [
      "a.txt written 2022/2022-03-08-berita-lain",
      "b.txt written 2022/2022-03-06-wang-telepon-blinken",
    ]
  )
}

@Test(arguments: ["2022-03-09-wang-telepon-blinken", "2022-03-06-telepon"])
func `an article that an editor renamed keeps its ledger line and its old address`(
  name: String
) async throws {
  let desk = try Desk(["content/raw/a.txt": call])
  _ = try await desk.importing()
  let day = name.prefix(10)
  let text = try desk.text(of: callFile).replacing("2022-03-06", with: day)
  try desk.remove(callFile)
  try desk.write(text, to: "content/articles/2022/\(name).md")
  let kept = try await desk.importing()
  #expect(kept.outcomes.map(\.outcome) != [.rejected])
  #expect(try desk.text(of: ImportLedger.fileName).contains("\(name).md"))
  let book = try desk.text(of: AddressBook.fileName)
  #expect(!book.contains(#""id":"2022/2022-03-06-wang-telepon-blinken""#))
  #expect(
    book.contains(#""address":"/artikel/2022/03/wang-telepon-blinken/","id":"2022/\#(name)""#)
  )
}

@Test func `an address that was an article's is not given to another`() async throws {
  let desk = try Desk(["content/raw/a.txt": call])
  _ = try await desk.importing()
  let text = try desk.text(of: callFile)
  try desk.remove(callFile)
  try desk.write(text, to: "content/articles/2022/2022-03-06-telepon.md")
  _ = try await desk.importing()
  try desk.write("Wang Telepon Blinken\n2022-03-09\nIsi lain.", to: "content/raw/b.txt")
  #expect(
    try await desk.importing().lines == [
      "a.txt unchanged 2022/2022-03-06-telepon",
      "b.txt written 2022/2022-03-09-wang-telepon-blinken-2",
    ]
  )
}

@Test func `a ledger that is no text stops the import before it is written over`() async throws {
  let desk = try Desk(["content/raw/a.txt": call])
  _ = try await desk.importing()
  let damaged = Array(try desk.text(of: ImportLedger.fileName).utf8) + [0xFF]
  try desk.files.write(damaged, to: path(ImportLedger.fileName))
  let before = desk.files.snapshot
  #expect(try await desk.importing().identifiers == ["file.not-text"])
  #expect(desk.files.snapshot == before)
}

@Test func `a raw file that the machine refuses keeps no other from being imported`() async throws {
  let desk = try Desk(["content/raw/a.txt": call, "content/raw/b.txt": "Lain\nIsi lain."])
  _ = try await desk.importing()
  let ledger = try desk.text(of: ImportLedger.fileName)
  try desk.write("Baru\n2022-03-09\nIsi baru.", to: "content/raw/c.txt")
  try desk.write(call, to: "content/raw/d.txt")
  let report = try await importArticles(
    ImportRequest(),
    in: desk.surroundings(files: HookedFiles(desk.files, locking: try path("content/raw/a.txt"))),
    readingWith: desk.reader
  )
  #expect(
    report.lines == [
      "a.txt rejected", "b.txt unchanged undated/lain", "c.txt written 2022/2022-03-09-baru",
      "d.txt duplicate of a.txt",
    ]
  )
  #expect(report.identifiers == ["import.refused"])
  #expect(report.hasRefused && report.books.areBalanced)
  let after = try desk.text(of: ImportLedger.fileName)
  #expect(ledger.split(separator: "\n").allSatisfy { after.contains($0) })
}
