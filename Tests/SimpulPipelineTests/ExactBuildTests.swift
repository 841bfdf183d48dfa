import DigestModel
import Foundation
import SimpulPipeline
import SiteFiles
import TestSupport
import Testing

private let program = Fingerprint(of: "a program")

/// `SIMPUL_EDIT_SEQUENCES` makes more of them, as `make torture` does.
private let sequences =
  ProcessInfo.processInfo.environment["SIMPUL_EDIT_SEQUENCES"].flatMap { UInt64($0) } ?? 4

@Test(arguments: 1...sequences)
func `a build after any edits is to the byte what one from nothing is`(seed: UInt64) async throws {
  var edited = try EditedSite(seed: seed, articles: 8)
  let desk = edited.desk
  _ = try await desk.building(program: program)
  let again = try await desk.building(program: program)
  // Else the test compares cold builds with cold ones.
  #expect(again.madeCount < desk.published.count / 4)
  for round in 0..<6 {
    let before = desk.files.snapshot
    var edits: [String] = []
    for _ in 0...(round % 3) { if let edit = try edited.edit() { edits.append(edit) } }
    let what = "seed \(seed), round \(round): \(edits.joined(separator: ", "))"
    let warm = try await desk.building(program: program)
    let cold = try Desk()
    for (path, bytes) in desk.files.snapshot where !path.text.isOutput {
      try cold.files.write(bytes, to: path)
    }
    let report = try await cold.building()
    #expect((warm.published == nil) == (report.published == nil), "\(what)")
    #expect(warm.diagnostics.inPrintingOrder() == report.diagnostics.inPrintingOrder(), "\(what)")
    guard warm.published != nil else {
      for (path, _) in desk.files.snapshot where before[path] == nil { try desk.files.remove(path) }
      for (path, bytes) in before { try desk.files.write(bytes, to: path) }
      continue
    }
    let (own, theirs) = (desk.published, cold.published)
    #expect(Set(own.keys) == Set(theirs.keys), "\(what)")
    #expect(own.filter { theirs[$0.key] != $0.value }.keys.sorted() == [], "\(what)")
  }
}

@Test func `only what a change reaches is made again`() async throws {
  let desk = try EditedSite(seed: 1, articles: 8).desk
  let all = try await desk.building(program: program).madeCount
  #expect(try await desk.building(program: program).madeCount < 20, "assets and redirects alone")
  let name = try #require(desk.files.files(under: path("content/articles")).first).text
  try desk.write(try desk.text(of: name) + "\nSatu kalimat lagi.\n", to: name)
  let some = try await desk.building(program: program)
  #expect(some.madeCount > 0 && some.madeCount < all / 4)
  #expect(try #require(some.published).changed.count > 0)
}

@Test func `another program takes nothing over`() async throws {
  let desk = try EditedSite(seed: 1, articles: 4).desk
  let all = try await desk.building(program: program).madeCount
  #expect(try await desk.building(program: Fingerprint(of: "another")).madeCount == all)
}

extension String {
  fileprivate var isOutput: Bool { hasPrefix("public/") || hasPrefix(".simpul/") }
}

extension Desk {
  fileprivate var published: [RelativePath: [UInt8]] {
    files.snapshot.filter { $0.key.text.hasPrefix("public/") }
  }
}
