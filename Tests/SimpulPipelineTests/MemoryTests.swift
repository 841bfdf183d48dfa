import DigestModel
import GeneratedArchives
import SimpulPipeline
import SiteFiles
import Testing

/// A small digest whose files one edit after another changes.
private struct EditedDesk {
  let desk: Desk
  private var dice: Dice
  private var names = ["a", "b", "c", "d", "e", "f"].map {
    "2022/2022-03-0\($0 == "a" ? 1 : 6)-\($0)"
  }

  init(seed: UInt64) throws {
    desk = try Desk([
      "content/pages/tentang.md": "---\ntitle: Tentang\n---\n\nSatu.\n",
      "content/knowledge/people.yaml":
        "- {name: Tono Uji}\n",
    ])
    dice = Dice(seed)
    for name in names { try desk.write(article(name), to: path(name)) }
  }

  mutating func edit() throws -> String {
    let name = names.randomElement(using: &dice) ?? ""
    switch Int.random(in: 0..<10, using: &dice) {
    case 0:
      if try exists(path(name)) { try desk.remove(path(name)) }
      return "remove \(name)"
    case 1:
      let day = Int.random(in: 10..<30, using: &dice)
      let new = "2022/2022-04-\(day)-baru\(day)"
      names.append(new)
      try desk.write(article(new), to: path(new))
      return "add \(new)"
    case 2:
      try desk.write("---\ntitle: Tentang \(word())\n---\n\nDua.\n", to: "content/pages/tentang.md")
      return "page"
    case 3:
      let people = "- {name: Tono Uji, also: [Pak Uji \(word())]}\n"
      try desk.write(people, to: "content/knowledge/people.yaml")
      return "knowledge"
    case 4:
      try desk.write("---\ntitel: Rusak\n---\n\nIsi.\n", to: path(name))
      return "break \(name)"
    default:
      try desk.write(article(name), to: path(name))
      return "write \(name)"
    }
  }

  /// All Markdown that is broken, whole again.
  mutating func mend() throws {
    for name in names where try exists(path(name)) {
      if try desk.text(of: path(name)).contains("titel:") {
        try desk.write(article(name), to: path(name))
      }
    }
  }

  private func path(_ name: String) -> String { "content/articles/\(name).md" }

  private func exists(_ name: String) throws -> Bool {
    desk.files.exists(try #require(RelativePath(name)))
  }

  private mutating func word() -> String {
    ["satu", "dua", "tiga", "empat", "lima"].randomElement(using: &dice) ?? ""
  }

  /// Some share their text, some their events, so that copies, links and related articles come and go.
  private mutating func article(_ name: String) -> String {
    let body = (0..<3).map { _ in
      String(repeating: "\(word()) \(word()) \(word()) bertemu membahas damai. ", count: 12)
    }
    let evidence = "Wang Yi bertemu Antony Blinken \(word())"
    return """
      ---
      title: Judul \(word()) \(word())
      published: \(name.dropFirst(5).prefix(10))
      topics: [ukraine]
      people: [{name: Wang Yi, country: CN}]
      events:
        - type: meeting
          status: held
          start: 2022-03-0\(Int.random(in: 1..<5, using: &dice))
          participants: [Antony Blinken, Wang Yi]
          parties: [CN, US]
          topics: [ukraine]
          evidence: \(evidence)
      ---

      \(evidence).

      \(body.joined(separator: "\n\n"))

      """
  }
}

@Test(arguments: 1...3 as ClosedRange<UInt64>)
func `a site made with a memory is the one made without`(seed: UInt64) async throws {
  var edited = try EditedDesk(seed: seed)
  let surroundings = edited.desk.surroundings()
  var memory = SiteMemory(of: edited.desk.files)
  for round in 0..<9 {
    var edits: [String] = []
    for _ in 0..<(round % 3 + 1) { edits.append(try edited.edit()) }
    let last = round == 8
    if last { try edited.mend() }
    let warm = try await PreparedSite.preparing(surroundings, after: memory)
    memory = warm.value.memory
    memory.reading = memory.reading?.trusted(before: Int.max)
    let cold = try await PreparedSite.preparing(surroundings)
    let what = "round \(round): \(edits.joined(separator: ", "))"
    let problems = warm.diagnostics.filter { $0.severity == .error }
    #expect(!last || problems.map(\.message.identifier) == [], "\(what)")
    #expect(
      Set(cold.diagnostics.filter { $0.severity == .error }).isSubset(of: problems),
      "\(what)"
    )
    guard problems.isEmpty else { continue }
    #expect(warm.diagnostics.inPrintingOrder() == cold.diagnostics.inPrintingOrder(), "\(what)")
    #expect(try pages(of: warm.value) == pages(of: cold.value), "\(what)")
  }
}

@Test func `a file that is broken keeps its last good version, and is told each time`() async throws
{
  let name = "content/articles/2022/2022-03-06-a.md"
  let desk = try Desk([name: "---\ntitle: Judul\npublished: 2022-03-06\n---\n\nIsi.\n"])
  var memory = SiteMemory(of: desk.files)
  func prepare() async throws -> Diagnosed<PreparedSite> {
    let site = try await PreparedSite.preparing(desk.surroundings(), after: memory)
    memory = site.value.memory
    return site
  }
  _ = try await prepare()
  try desk.write("---\ntitel: Judul\n---\n\nLain.\n", to: name)
  for _ in 0..<2 {
    let site = try await prepare()
    #expect(site.diagnostics.hasErrors)
    #expect(site.value.content.articles.map(\.body) == ["Isi."])
  }
  try desk.remove(name)
  #expect(try await prepare().value.content.articles == [])
}

@Test func `a file whose stamp is too young is read again`() async throws {
  let files = StampedFiles()
  let path = try #require(RelativePath("content/articles/2022/2022-03-06-a.md"))
  func write(_ body: String, second: Int) throws {
    let text = "---\ntitle: Judul\npublished: 2022-03-06\n---\n\n\(body).\n"
    try files.write(text, to: path, in: second)
  }
  let desk = try Desk()
  let settings = try #require(RelativePath("simpul.yaml"))
  try files.write(try desk.text(of: settings.text), to: settings, in: 1)
  try write("Satu", second: 100)
  var memory = SiteMemory(of: files)
  func body(trusting second: Int) async throws -> String? {
    let site = try await PreparedSite.preparing(desk.surroundings(files: files), after: memory)
    memory = site.value.memory
    memory.reading = memory.reading?.trusted(before: second)
    return site.value.content.articles.first?.body
  }
  #expect(try await body(trusting: 100) == "Satu.")
  // The same size in the same tick of the clock.
  try write("Dua!", second: 100)
  #expect(try await body(trusting: 101) == "Dua!.")
  try write("Tiga", second: 100)
  #expect(try await body(trusting: 101) == "Dua!.", "a stamp that is old enough is believed")
}

private func pages(of site: PreparedSite) throws -> [RelativePath: [UInt8]] {
  try site.planned.outputs.reduce(into: [:]) { $0[$1.path] = try $1.bytes().value }
}
