import DigestModel
import Foundation
import SimpulPipeline
import SiteFiles
import TestSupport
import Testing

/// Files of every form, among them what fuzzing found.
private func copies() throws -> [(name: String, bytes: [UInt8])] {
  let folders = ["fuzz/text", "fuzz/html", "fuzz/json", "fuzz/feed", "feeds", "pages"]
  return try folders.flatMap { folder -> [(name: String, bytes: [UInt8])] in
    let url = Repository.root.appending(path: "Tests/Fixtures/\(folder)")
    guard FileManager.default.fileExists(atPath: url.path) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: url.path).sorted().map {
      ("\(folder)/\($0)", try Array(Data(contentsOf: url.appending(path: $0))))
    }
  }
}

@Test func `whatever is imported is booked once, told where it is rejected, and never read twice`()
  async throws
{
  var desk = try Desk()
  desk.reader = articleReader
  for copy in try copies() {
    try desk.files.write(copy.bytes, to: path("content/raw/\(copy.name)"))
  }
  let first = try await desk.importing()
  #expect(first.books.written > 20)
  #expect(first.books.areBalanced)
  #expect(Set(first.outcomes.map(\.raw)).count == first.outcomes.count)
  for (raw, outcome) in first.outcomes where outcome == .rejected {
    let isTold = first.diagnostics.contains {
      raw.text.hasPrefix($0.location?.file ?? "?") && $0.message.identifier != "raw.no-day"
    }
    #expect(isTold, "\(raw)")
  }
  let ledger = try desk.text(of: ImportLedger.fileName)
  let second = try await desk.importing()
  #expect(second.books.written == 0)
  #expect(second.books.rejected == first.books.rejected)
  #expect(try desk.text(of: ImportLedger.fileName) == ledger)
}
