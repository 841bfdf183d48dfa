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
  #expect(desk.published.count - again.madeCount > 200)
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

@Test func `an article of a new day makes no event again that it does not tell`() async throws {
  let desk = try EditedSite(seed: 1, articles: 12).desk
  _ = try await desk.building(program: program)
  try desk.write(
    """
    ---
    title: Hari yang Baru
    published: 2025-11-30
    publisher: Simpul
    topics: [ukraine, gaza, bilateral-visits]
    ---

    Satu alinea.

    """,
    to: "content/articles/2025/2025-11-30-hari-baru.md"
  )
  let report = try await desk.building(program: program, isVerified: true)
  #expect(report.diagnostics.filter { $0.severity == .error } == [])
  let record = try #require(BuildRecord(try desk.files.read(path(BuildRecord.fileName))))
  let events = record.outputs.filter { $0.path.text.hasPrefix("api/events/") }
  #expect(events.count > 20)
  #expect(events.filter { $0.reason != .same }.map(\.path) == [])
  let pages = record.outputs.filter { $0.path.text.hasPrefix("peristiwa/") }
  #expect(pages.count > 20)
  for page in pages where page.reason != .same {
    let text = String(decoding: try desk.files.read(path("public/\(page.path)")), as: UTF8.self)
    #expect(text.contains("Menurut berita sampai 30 November 2025"), "\(page.path)")
  }
}

@Test(arguments: [0, 5, 11])
func `another headline is seen wherever it stands`(number: Int) async throws {
  let desk = try EditedSite(seed: 1, articles: 12).desk
  _ = try await desk.building(program: program)
  let name = try desk.files.files(under: path("content/articles"))[number].text
  let text = try desk.text(of: name)
  let title = try #require(text.split(separator: "\n").first { $0.hasPrefix("title: ") })
  try desk.write(text.replacing(title, with: "title: Judul yang Tak Pernah Ada"), to: name)
  let report = try await desk.building(program: program, isVerified: true)
  #expect(report.diagnostics.filter { $0.severity == .error } == [])
  let pages = desk.published.filter { $0.key.text.hasSuffix(".html") }
  let seen = pages.filter { String(decoding: $0.value, as: UTF8.self).contains("Tak Pernah Ada") }
  #expect(seen.count > 3)
}

@Test func `what went is looked for no more`() async throws {
  let desk = try EditedSite(seed: 1, articles: 8).desk
  _ = try await desk.building(program: program)
  let name = try #require(desk.files.files(under: path("content/articles")).last)
  try desk.files.remove(name)
  _ = try await desk.building(program: program)
  #expect(try await desk.building(program: program).madeCount < 20, "assets and redirects alone")
  let other = try #require(desk.files.files(under: path("content/articles")).first).text
  try desk.write(try desk.text(of: other) + "\nSatu kalimat lagi.\n", to: other)
  let last = try await desk.building(program: program, isVerified: true)
  #expect(last.diagnostics.filter { $0.severity == .error } == [])
  #expect(last.verifiedCount ?? 0 > 200)
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

@Test func `a record that lies is found out, and believed no more`() async throws {
  let desk = try EditedSite(seed: 1, articles: 4).desk
  _ = try await desk.building(program: program)
  let page = try path("public/index.html")
  let right = try desk.files.read(page)
  try desk.write("<p>Palsu</p>", to: page.text)
  let record = try path(BuildRecord.fileName)
  var lie = try #require(BuildRecord(try desk.files.read(record)))
  let place = try #require(lie.outputs.firstIndex { $0.path.text == "index.html" })
  lie.outputs[place].bytes = Fingerprint(of: try desk.files.read(page))
  try desk.files.write(lie.bytes, to: record)
  try desk.files.write([], to: try path("public/lama.html"))

  let found = try await desk.building(program: program, isVerified: true)
  let errors = found.diagnostics.filter { $0.severity == .error }
  #expect(errors.map(\.message.identifier) == ["output.not-exact"])
  #expect(errors.first?.location?.file == page.text)
  let mended = try await desk.building(program: program, isVerified: true)
  #expect(mended.diagnostics.filter { $0.severity == .error }.isEmpty)
  #expect(mended.verifiedCount ?? 0 > 200)
  #expect(try desk.files.read(page) == right)
}

@Test func `a page tells why it was made again`() async throws {
  let desk = try EditedSite(seed: 1, articles: 8).desk
  let name = try #require(desk.files.files(under: path("content/articles")).first).text
  let address = try #require(try await desk.preparing().content.page(of: name)).text
  func history() async throws -> String {
    try #require(try await explain(address, and: nil, in: desk.surroundings()).value)
  }
  let nothing = try await explain("/tidak/ada/", and: nil, in: desk.surroundings())
  #expect(nothing.value == nil)
  #expect(nothing.diagnostics.map(\.message.identifier) == ["explain.no-page"])
  _ = try await desk.building(program: program)
  #expect(try await history().contains("the one before had not"))
  let noted = try desk.files.read(path(BuildRecord.fileName))
  _ = try await desk.building(program: program)
  #expect(try desk.files.read(path(BuildRecord.fileName)) == noted, "nothing was made")
  try desk.write(
    try desk.text(of: "content/pages/tentang.md") + "\nLagi.\n",
    to: "content/pages/tentang.md"
  )
  _ = try await desk.building(program: program)
  #expect(try await history().contains("nothing that it reads had changed"))
  try desk.write(try desk.text(of: name) + "\nSatu kalimat lagi.\n", to: name)
  _ = try await desk.building(program: program)
  let told = try await history()
  #expect(told.contains("since these had changed:\n    text 20"))
  #expect(told.contains("  it reads:\n"))
  try desk.write(try desk.text(of: "simpul.yaml") + "\n# Catatan.\n", to: "simpul.yaml")
  _ = try await desk.building(program: program)
  #expect(try await history().contains("settings, knowledge, theme or program had changed"))
}

@Test(arguments: ["", "simpul build record 1\n", "{}", String(repeating: "x", count: 400)])
func `what is no record is none`(text: String) {
  #expect(BuildRecord(Array(text.utf8)) == nil)
}

@Test func `a record is read as it was written`() throws {
  let stamps = [nil, InMemoryFileSystem([try path("a"): [1]]).stamp(of: try path("a"))]
  let reasons: [RenderingReason] = [
    .same, .new, .shared, .given, .file, .reads(["event a", "“é”"]),
  ]
  let outputs = try reasons.enumerated().map { number, reason in
    BuildRecord.Output(
      path: try path("halaman-\(number)/index.html"),
      given: Fingerprint(of: "\(number)"),
      bytes: Fingerprint(of: "bytes"),
      stamp: stamps[number % 2],
      reads: ReadNumbers([300, 0, 7, 70_000]),
      reason: reason
    )
  }
  let reads = [BuildRecord.Read(name: "event a", fingerprint: Fingerprint(of: "a"))]
  let record = BuildRecord(
    shared: program,
    linked: BuildRecord.Linked(facts: Fingerprint(of: "b"), headlines: Fingerprint(of: "c")),
    reads: reads,
    outputs: outputs
  )
  #expect(BuildRecord(record.bytes) == record)
  #expect(outputs[0].reads.numbers == [0, 7, 300, 70_000])
  for place in record.bytes.indices {
    var damaged = record.bytes
    damaged[place] ^= 1
    #expect(BuildRecord(damaged) == nil, "byte \(place)")
    #expect(BuildRecord(Array(record.bytes[..<place])) == nil, "cut at \(place)")
  }
}
