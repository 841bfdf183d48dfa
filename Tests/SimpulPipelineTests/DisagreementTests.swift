import DigestModel
import Foundation
import SimpulPipeline
import SiteFiles
import TestSupport
import Testing

private let raw = "content/raw/a.json"
private let article = "content/articles/2024/2024-03-07-norwegia-dan-kenya-bahas-sudan.md"

/// An article whose data say another day and another outlet than its text.
private func desk() throws -> Desk {
  let text =
    #"Norwegia dan Kenya Bahas Sudan\n\nRabu, 6 Maret 2024 09.00 WIB\n\n"#
    + "Oslo (ANTARA) - Menteri Luar Negeri Norwegia menerima rekannya dari Kenya di Oslo untuk membahas"
    + " bantuan bagi Sudan."
  let record =
    #"{"title":"Norwegia dan Kenya Bahas Sudan","date":"2024-03-07","sitename":"Harian Fajar","text":"\#(text)"}"#
  var desk = try Desk([raw: record])
  desk.reader = articleReader
  return desk
}

extension Desk {
  fileprivate func disagreements() async throws -> [Diagnostic] {
    try await checkSite(in: surroundings())
      .filter { $0.message.identifier == "check.text-disagrees" }
  }
}

@Test func `import tells once where data and text disagree, and check until it is settled`()
  async throws
{
  let desk = try desk()
  let first = try await desk.importing()
  let told = first.diagnostics.filter { $0.message.identifier == "raw.text-disagrees" }
  #expect(
    told.map(\.message.summary) == [
      "the metadata gives 2024-03-07 as day, the text 2024-03-06",
      "the metadata gives 'Harian Fajar' as outlet, the text 'ANTARA'",
    ]
  )
  #expect(told.allSatisfy { $0.severity == .warning && $0.location?.file == raw })
  #expect(try await desk.importing().diagnostics.isEmpty)

  let checked = try await desk.disagreements()
  #expect(checked.map(\.message.summary) == told.map(\.message.summary))
  #expect(checked.allSatisfy { $0.severity == .warning && $0.location?.file == article })
}

@Test func `an editor settles a disagreement in the article`() async throws {
  let desk = try desk()
  _ = try await desk.importing()
  let text = try desk.text(of: article)
  try desk.write(text.replacingOccurrences(of: "Harian Fajar", with: "ANTARA"), to: article)
  #expect(try await desk.disagreements().map { $0.message.summary.contains("as day") } == [true])
}

@Test func `an editor settles a disagreement in the ledger, and import leaves it so`() async throws
{
  let desk = try desk()
  _ = try await desk.importing()
  let ledger = try desk.text(of: ImportLedger.fileName)
  var members = try #require(
    JSONSerialization.jsonObject(with: Data(ledger.utf8)) as? [String: Any]
  )
  #expect(members.removeValue(forKey: "disagreements") != nil)
  let settled =
    String(
      decoding: try JSONSerialization.data(
        withJSONObject: members,
        options: [.sortedKeys, .withoutEscapingSlashes]
      ),
      as: UTF8.self
    ) + "\n"
  try desk.write(settled, to: ImportLedger.fileName)
  #expect(try await desk.disagreements().isEmpty)
  #expect(try await desk.importing().diagnostics.isEmpty)
  #expect(try desk.text(of: ImportLedger.fileName) == settled)
}

@Test func `a disagreement follows its raw file to another name`() async throws {
  let desk = try desk()
  _ = try await desk.importing()
  try desk.write(try desk.text(of: raw), to: "content/raw/b.json")
  try desk.remove(raw)
  _ = try await desk.importing()
  #expect(try desk.text(of: ImportLedger.fileName).contains("content/raw/b.json"))
  #expect(try await desk.disagreements().count == 2)
}
