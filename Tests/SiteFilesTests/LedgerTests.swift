import DigestModel
import SiteFiles
import Testing

private func entry(_ raw: String) throws -> LedgerEntry {
  LedgerEntry(
    raw: try path(raw),
    sha256: "aa",
    article: try path("content/articles/2022/2022-03-06-x.md"),
    written: "bb",
    facts: .object(["topics": .texts(["ukraine"]), "n": .number(2), "nothing": .null])
  )
}

@Test func `a ledger is sorted by raw path and reads back to the byte`() throws {
  let ledger = ImportLedger([try entry("content/raw/b.txt"), try entry("content/raw/a.txt")])
  #expect(
    ledger.text.split(separator: "\n").first
      == #"{"article":"content/articles/2022/2022-03-06-x.md","facts":{"n":2,"nothing":null,"topics":["ukraine"]},"raw":"content/raw/a.txt","sha256":"aa","written":"bb"}"#
  )
  let read = ImportLedger.reading(ledger.text)
  #expect(read.diagnostics.isEmpty)
  #expect(read.value == ledger)
  #expect(read.value.text == ledger.text)
}

@Test(arguments: [
  #"{"raw":"content/raw/b.txt","sha256":"#, "<<<<<<< HEAD", "[]",
  #"{"raw":"../b.txt","sha256":"aa","article":"x","written":"y"}"#,
])
func `a damaged ledger line is told and the others stay`(damaged: String) throws {
  let whole = ImportLedger([try entry("content/raw/a.txt"), try entry("content/raw/c.txt")])
  let lines = whole.text.split(separator: "\n").map(String.init)
  let read = ImportLedger.reading([lines[0], damaged, lines[1]].joined(separator: "\n"))
  #expect(read.value == whole)
  #expect(
    read.diagnostics.map(\.location) == [SourceLocation(file: ImportLedger.fileName, line: 2)]
  )
  // The line itself, since the file is written anew before anybody sees what was wrong.
  #expect(read.diagnostics.map(\.excerpt) == [damaged])
}

@Test func `an address book is sorted, reads back and never loses an address`() throws {
  let event = EventRegistry.Entry(
    id: EventID(try #require(Slug("panggilan-cn-us"))),
    founding: MentionReference(article: ArticleID("2022/2022-03-06-x"), index: 1)
  )
  let old = AddressBook(
    events: EventRegistry([event]),
    articles: [.init(article: ArticleID("2022/2022-03-06-x"), address: "/artikel/2022/03/x/")]
  )
  let book = old.adding(
    events: EventRegistry([]),
    articles: [
      .init(article: ArticleID("2022/2022-03-06-x"), address: "/articles/2022/03/x/"),
      .init(article: ArticleID("2022/2022-03-06-x"), address: "/artikel/2022/03/x/"),
    ]
  )
  #expect(
    book.text == """
      {"address":"/articles/2022/03/x/","id":"2022/2022-03-06-x","kind":"article"}
      {"address":"/artikel/2022/03/x/","id":"2022/2022-03-06-x","kind":"article"}
      {"article":"2022/2022-03-06-x","id":"panggilan-cn-us","kind":"event","mention":1}

      """
  )
  let read = AddressBook.reading(book.text + #"{"kind":"event","id":"Not A Slug"}"#)
  #expect(read.value == book)
  #expect(read.diagnostics.map(\.message.identifier) == ["addresses.damaged-line"])
}
