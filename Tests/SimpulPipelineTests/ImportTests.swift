import DigestModel
import SimpulPipeline
import SiteFiles
import Testing

private let call = "Wang Telepon Blinken\n2022-03-06\nKeduanya berbicara lagi."
private let callFile = "content/articles/2022/2022-03-06-wang-telepon-blinken.md"

@Test func `each raw file goes where it belongs, and the books balance`() async throws {
  let desk = try Desk([
    "content/raw/a.txt": call,
    "content/raw/b.txt": "Wang Telepon Blinken\n2022-03-06\nTeks yang lain.",
    "content/raw/c.txt": "Tanpa Hari\nTidak ada tanggal di sini.",
    "content/raw/d.txt": call,
    "content/raw/e.txt": "Judul saja",
    "content/raw/g.txt": "Judul saja",
    "content/raw/photo.jpg": "x",
    "content/raw/sub/f.txt": "Wang Telepon Blinken\n2022-03-09\nBulan yang sama.",
  ])
  let report = try await desk.importing()
  #expect(
    report.lines == [
      "a.txt written 2022/2022-03-06-wang-telepon-blinken",
      "b.txt written 2022/2022-03-06-wang-telepon-blinken-2",
      "c.txt written undated/tanpa-hari",
      "d.txt duplicate of a.txt",
      "e.txt rejected",
      "g.txt rejected",
      "photo.jpg rejected",
      "f.txt written 2022/2022-03-09-wang-telepon-blinken-3",
    ]
  )
  #expect(
    report.books.description
      == "8 read = 4 written + 0 unchanged + 1 duplicate + 3 rejected"
  )
  #expect(report.books.areBalanced)
  #expect(report.identifiers == ["test.no-text", "test.no-text", "import.unknown-form"])
  #expect(
    try desk.text(of: AddressBook.fileName).split(separator: "\n").first
      == #"{"address":"/artikel/2022/03/wang-telepon-blinken/","id":"2022/2022-03-06-wang-telepon-blinken","#
      + #""kind":"article","of":"content/raw/a.txt"}"#
  )
}

@Test func `a second import changes nothing, byte for byte`() async throws {
  let desk = try Desk(["content/raw/a.txt": call, "content/raw/b.txt": "Lain\nIsi lain."])
  _ = try await desk.importing()
  let before = desk.files.snapshot
  let again = try await desk.importing()
  #expect(desk.files.snapshot == before)
  #expect(again.books.description == "2 read = 0 written + 2 unchanged + 0 duplicates + 0 rejected")
}

@Test func `any number of tasks writes the same files`() async throws {
  let raws = (0..<40).map { ("content/raw/\($0).txt", "Judul \($0 % 7)\n2022-03-06\nIsi \($0).") }
  let texts = Dictionary(raws) { first, _ in first }
  let (one, many) = (try Desk(texts), try Desk(texts))
  _ = try await one.importing(width: 1)
  _ = try await many.importing(width: 8)
  #expect(one.files.snapshot == many.files.snapshot)
}

/// What happened between two imports, and what the second one makes of it.
private let secondImports: [(String, @Sendable (Desk) throws -> Void, String, [String])] = [
  (
    "an edited article stays as it is",
    { try $0.write($0.text(of: callFile) + "\nDitambah.\n", to: callFile) },
    "a.txt kept 2022/2022-03-06-wang-telepon-blinken", ["import.kept-edited"]
  ),
  (
    "a changed raw text writes an unedited article again, under its old slug",
    { try $0.write("Judul Baru\n2022-03-06\nIsi baru.", to: "content/raw/a.txt") },
    "a.txt written 2022/2022-03-06-wang-telepon-blinken", []
  ),
  (
    "a changed raw text with another day moves an unedited article",
    { try $0.write("Judul\n2022-03-07\nIsi baru.", to: "content/raw/a.txt") },
    "a.txt written 2022/2022-03-07-wang-telepon-blinken", []
  ),
  (
    "a changed raw text and an edited article are a conflict",
    {
      try $0.write("Judul Baru\n2022-03-06\nIsi baru.", to: "content/raw/a.txt")
      try $0.write($0.text(of: callFile) + "\nDitambah.\n", to: callFile)
    },
    "a.txt kept 2022/2022-03-06-wang-telepon-blinken", ["import.conflict"]
  ),
  (
    "a removed article is not made again",
    { try $0.remove(callFile) },
    "a.txt kept 2022/2022-03-06-wang-telepon-blinken", ["import.kept-removed"]
  ),
  (
    "a lost ledger is made again where nothing was edited",
    { try $0.remove(ImportLedger.fileName) },
    "a.txt unchanged 2022/2022-03-06-wang-telepon-blinken", []
  ),
  (
    "a lost ledger line and an edited article are a conflict",
    {
      try $0.remove(ImportLedger.fileName)
      try $0.write($0.text(of: callFile) + "\nDitambah.\n", to: callFile)
    },
    "a.txt kept 2022/2022-03-06-wang-telepon-blinken", ["import.not-in-ledger"]
  ),
  (
    "a lost ledger line and an article with mistakes are a conflict",
    {
      try $0.remove(ImportLedger.fileName)
      try $0.write($0.text(of: callFile).replacing("title:", with: "titel:"), to: callFile)
    },
    "a.txt kept 2022/2022-03-06-wang-telepon-blinken",
    ["import.addresses-wait", "import.not-in-ledger"]
  ),
  (
    "a damaged ledger line is told and never leads to an overwrite",
    {
      try $0.write("<<<<<<< HEAD\n", to: ImportLedger.fileName)
      try $0.write($0.text(of: callFile) + "\nDitambah.\n", to: callFile)
    },
    "a.txt kept 2022/2022-03-06-wang-telepon-blinken",
    ["import.not-in-ledger", "ledger.damaged-line"]
  ),
]

@Test(arguments: secondImports.map(\.0))
func `a second import knows that`(name: String) async throws {
  let (_, change, line, identifiers) = try #require(secondImports.first { $0.0 == name })
  let desk = try Desk(["content/raw/a.txt": call])
  _ = try await desk.importing()
  try change(desk)
  let edited = desk.files.snapshot[try path(callFile)]
  let report = try await desk.importing()
  #expect(report.lines == [line])
  #expect(report.identifiers == identifiers)
  if line.contains("kept") { #expect(desk.files.snapshot[try path(callFile)] == edited) }
  let settled = desk.files.snapshot
  _ = try await desk.importing()
  #expect(desk.files.snapshot == settled)
}

@Test func `an article that moved to another day leaves nothing behind`() async throws {
  let desk = try Desk(["content/raw/a.txt": call])
  _ = try await desk.importing()
  try desk.write("Judul\n2022-03-07\nIsi baru.", to: "content/raw/a.txt")
  _ = try await desk.importing()
  #expect(
    try desk.files.files(under: path(SiteContent.articleFolder)).map(\.name)
      == ["2022-03-07-wang-telepon-blinken.md"]
  )
}

@Test func `a slug that an article written by hand has is not taken`() async throws {
  let desk = try Desk([
    "content/raw/a.txt": call,
    callFile: "---\ntitle: Ditulis sendiri\npublished: 2022-03-06\n---\n\nIsi.\n",
  ])
  let report = try await desk.importing()
  #expect(report.lines == ["a.txt written 2022/2022-03-06-wang-telepon-blinken-2"])
  #expect(try desk.text(of: callFile).contains("Ditulis sendiri"))
}

@Test func `only the places that are named are imported`() async throws {
  let desk = try Desk([
    "content/raw/a.txt": call, "content/raw/sub/b.txt": "Lain\nIsi.", "content/raw/c.txt": "X\nY",
  ])
  let report = try await desk.importing(["content/raw/sub", "content/raw/a.txt", "none"])
  #expect(report.lines.map { $0.prefix(13) } == ["a.txt written", "b.txt written"])
  #expect(report.identifiers == ["import.nothing-there"])
}

@Test func `no address is registered while an article can't be read`() async throws {
  let desk = try Desk([
    "content/raw/a.txt": call,
    "content/articles/2022/2022-01-01-x.md": "---\ntitel: X\n---\n\nIsi.\n",
  ])
  let report = try await desk.importing()
  #expect(report.identifiers == ["import.addresses-wait"])
  #expect(!desk.files.exists(try path(AddressBook.fileName)))
}

@Test func `an import interrupted between article and ledger is simply run again`() async throws {
  for raw in ["Judul\n2022-03-06\nIsi baru.", "Judul\n2022-03-07\nIsi baru."] {
    let desk = try Desk(["content/raw/a.txt": call])
    _ = try await desk.importing()
    let (ledger, old) = (try desk.text(of: ImportLedger.fileName), try desk.text(of: callFile))
    try desk.write(raw, to: "content/raw/a.txt")
    _ = try await desk.importing()
    let whole = desk.files.snapshot.filter { $0.key.text.hasPrefix("content/") }
    // As it was when the article was written, and the old one not yet removed.
    try desk.write(ledger, to: ImportLedger.fileName)
    if !desk.files.exists(try path(callFile)) { try desk.write(old, to: callFile) }
    let report = try await desk.importing()
    #expect(report.identifiers == [])
    #expect(desk.files.snapshot.filter { $0.key.text.hasPrefix("content/") } == whole)
  }
}
