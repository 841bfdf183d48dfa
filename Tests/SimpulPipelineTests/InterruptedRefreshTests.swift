import DigestModel
import SimpulPipeline
import SiteFiles
import Testing

private let older = Rules(starts: ["2022-03-05", "2022-03-02"])
private let newer = Rules(topics: ["ukraine", "gaza"], starts: ["2022-03-01", "2022-03-05"])
private let newest = Rules(topics: ["gaza"], people: ["Wang Yi"], starts: ["2022-03-05"])

/// Three articles, of which the last one was edited.
private func desk() async throws -> Desk {
  let desk = try Desk(
    Dictionary(
      uniqueKeysWithValues: (1...3).map {
        ("content/raw/\($0).txt", "Judul \($0)\n2022-03-06\nIsi \($0).")
      }
    )
  )
  _ = try await desk.reading(by: older).importing()
  let edited = "content/articles/2022/2022-03-06-judul-3.md"
  try desk.write(desk.text(of: edited) + "\nDitambah.\n", to: edited)
  return desk
}

/// The same site, of which `rules` could make only the first `count` changes.
private func interrupted(
  _ desk: Desk,
  _ rules: Rules,
  after count: Int
) async throws -> (desk: Desk, isDone: Bool) {
  var copy = try Desk()
  copy.reader = desk.reader
  for (path, bytes) in desk.files.snapshot { try copy.files.write(bytes, to: path) }
  let files = HookedFiles(copy.files, failingAfterChanges: count)
  do {
    _ = try await copy.reading(by: rules).refreshing(files: files)
    return (copy, true)
  } catch is FileError {
    return (copy, false)
  }
}

@Test func `a refresh interrupted at any change is simply run again`() async throws {
  let start = try await desk()
  let whole = try await interrupted(start, newer, after: .max).desk.files.snapshot
  var changes = 0
  while true {
    let (desk, isDone) = try await interrupted(start, newer, after: changes)
    if isDone { break }
    let report = try await desk.reading(by: newer).refreshing()
    #expect(desk.files.snapshot == whole, "after \(changes) changes")
    #expect(report.books.areBalanced && report.books.read == 3)
    changes += 1
  }
  // The journal, two articles, the address book, the ledger and the journal again.
  #expect(changes == 6)
}

@Test func `rules may change again before it is run again, and it may be interrupted again`()
  async throws
{
  let start = try await desk()
  let whole = try await interrupted(start, newest, after: .max).desk.content
  for first in [1, 2, 4, 5] {
    let once = try await interrupted(start, newer, after: first).desk
    for second in 0...6 {
      let (desk, _) = try await interrupted(once, newest, after: second)
      _ = try await desk.reading(by: newest).refreshing()
      let articles = { (files: [RelativePath: [UInt8]]) in
        files.filter { $0.key.text != AddressBook.fileName }
      }
      #expect(articles(desk.content) == articles(whole), "\(first), \(second)")
    }
  }
}

@Test func `an import after an interrupted refresh takes no article for edited`() async throws {
  let start = try await desk()
  for count in 0...6 {
    let (desk, _) = try await interrupted(start, newer, after: count)
    let report = try await desk.reading(by: newer).importing()
    #expect(report.identifiers == ["import.kept-edited"], "the third alone, after \(count)")
  }
}
