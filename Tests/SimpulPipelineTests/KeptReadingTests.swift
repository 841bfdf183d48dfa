import DigestModel
import Testing

@testable import SimpulPipeline
@testable import SiteFiles

private let program = Fingerprint(of: "a program")
private let folder = "content/articles"

private func readAsBuildsDo(
  _ surroundings: BuildSurroundings,
  _ texts: ReadAgainTexts
) async throws -> Diagnosed<SiteContent> {
  let content = try await SiteContent.reading(
    surroundings,
    after: ReadingMemory.kept(in: surroundings, on: texts),
    puttingAside: texts
  )
  try await content.value.memory?.keep(in: surroundings)
  return content
}

/// A site whose content was read once, and how often its files are read from then on.
private struct ReadSite {
  let desk: Desk
  let file: RelativePath

  init(articles: Int = 4) async throws {
    desk = try Desk()
    for number in 0..<articles {
      let day = "2022-0\(number % 9 + 1)-11"
      let head = "---\ntitle: Berita \(number)\npublished: \(day)\n---\n\n"
      try desk.write(
        head + "Isi berita \(number) yang pendek.\n",
        to: "\(folder)/2022/\(day)-berita-\(number).md"
      )
    }
    file = try #require(desk.files.files(under: path(folder)).first)
    _ = try await readingCount()
  }

  /// Reads the content as a build does, and leaves it for the next; how many articles' files were read.
  func readingCount(program other: Fingerprint? = program) async throws -> Int {
    let reads = ReadCounts()
    let files = HookedFiles(desk.files, afterReading: { path in reads.count(path) })
    var surroundings = desk.surroundings(files: files)
    surroundings.program = { other }
    let texts = ReadAgainTexts(of: files)
    let content = try await readAsBuildsDo(surroundings, texts)
    let cold = try await SiteContent.reading(surroundings, puttingAside: texts)
    // A fingerprint tells letters that equality takes for the same.
    #expect(content.value.articles.map(print) == cold.value.articles.map(print))
    #expect(content.value.articles == cold.value.articles)
    #expect(content.value.articles.map(\.text.opening) == cold.value.articles.map(\.text.opening))
    #expect(content.value.groundwork == cold.value.groundwork)
    #expect(content.diagnostics == cold.diagnostics)
    // The cold reading read each once.
    return reads.total(below: folder) - desk.files.files(under: try path(folder)).count
  }

  private func print(_ article: Article) -> Fingerprint { Fingerprint { $0.feed(article) } }

  func edit(_ change: (String) -> String) throws {
    try desk.write(change(try desk.text(of: file.text)), to: file.text)
  }
}

@Test func `an article that is as it was is not read again`() async throws {
  let site = try await ReadSite(articles: 101)
  #expect(try await site.readingCount() == 0)
  try site.edit { $0 + "\nLagi.\n" }
  #expect(try await site.readingCount() == 1)
  #expect(try await site.readingCount() == 1, "one of many is not worth to keep all of them anew")
  for file in site.desk.files.files(under: try path(folder)).prefix(3) {
    try site.desk.write(try site.desk.text(of: file.text) + "\nDan lagi.\n", to: file.text)
  }
  #expect(try await site.readingCount() == 3)
  #expect(try await site.readingCount() == 0)
  for file in site.desk.files.files(under: try path(folder)).prefix(60) {
    try site.desk.remove(file.text)
  }
  let kept = try site.desk.files.read(path(ReadingMemory.fileName)).count
  #expect(try await site.readingCount() == 0)
  #expect(try site.desk.files.read(path(ReadingMemory.fileName)).count < kept / 2)
}

@Test func `whatever an article says is kept`() async throws {
  let site = try await ReadSite(articles: 1)
  try site.edit { _ in
    """
    ---
    title: Semua Yang Dapat Dikatakan
    titleBasis: derived
    published: 2022-01-11
    publishedBasis: inferred
    updated: 2022-01-14
    publisher: Kabar Uji
    dateline: {city: Jakarta, agency: Simpul}
    authors: [Rani]
    editors: [Tirta, Sekar]
    topics: [ukraine]
    people:
      - name: Sergei Lavrov
        office: Menteri Luar Negeri
        country: RU
      - name: Raka Wiranata
    countries: [RU, UA]
    events:
      - type: meeting
        status: held
        start: 2022-01-10
        end: 2022-01-11
        city: Jenewa
        country: CH
        participants: [Sergei Lavrov]
        parties: [RU, UA]
        topics: [ukraine]
        evidence: Mereka bertemu di Jenewa untuk kedua kalinya
        resolved: [{office: menteri luar negeri, country: UA, person: Dmytro Kuleba, on: 2022-01-10}]
      - type: negotiation
        status: scheduled
        precision: unknown
        role: background
        evidence: akan berunding lagi
    claims:
      - kind: ordinal
        n: 2
        event: 0
        evidence: untuk kedua kalinya
    readAlso: [Berita Lain]
    sources: [{name: Kantor Uji, url: "https://example.org/a"}]
    raw: content/raw/a.txt
    ownText: true
    publishAt: 2022-01-11 06:00 WITA
    expires: 2032-02-01T07:30:05Z
    retracted: {on: 2022-01-15, reason: Ditarik.}
    corrections: [{on: 2022-01-12, text: Satu nama.}]
    aliases: [/lama/satu/, /lama/2.html]
    ---

    Mereka bertemu di Jenewa untuk kedua kalinya, dan akan berunding lagi.

    """
  }
  // What is kept is held against a cold reading there.
  #expect(try await site.readingCount() == 1)
  #expect(try await site.readingCount() == 0)
}

@Test func `what was kept of articles is believed by the same program only`() async throws {
  let site = try await ReadSite()
  #expect(try await site.readingCount(program: Fingerprint(of: "another")) == 4)
  #expect(try await site.readingCount(program: nil) == 4)
  #expect(try await site.readingCount(program: Fingerprint(of: "another")) == 0)
}

@Test func `articles are read again where names that they are checked against change`() async throws
{
  let site = try await ReadSite()
  try site.desk.write(
    """
    - id: uji
      name: {id: Uji, en: Test}
      slugs: {id: uji, en: test}
      summary: {id: "Satu uji.", en: "A test."}
      words: [{phrase: uji, weight: 3}]

    """,
    to: "content/knowledge/topics.yaml"
  )
  #expect(try await site.readingCount() == 4)
  #expect(try await site.readingCount() == 0)
}

/// What is kept calls everybody by the one name that the knowledge has for them.
@Test func `people are called by another name where the knowledge has another for them`()
  async throws
{
  let site = try await ReadSite(articles: 1)
  func names() async throws -> [String] {
    #expect(try await site.readingCount() == 1)
    #expect(try await site.readingCount() == 0)
    var surroundings = site.desk.surroundings(files: site.desk.files)
    surroundings.program = { program }
    let content = try await readAsBuildsDo(surroundings, ReadAgainTexts(of: site.desk.files))
    return content.value.articles.flatMap { $0.facts.people.map(\.name) }
  }
  try site.edit { $0.replacing("published:", with: "people: [{name: Raka Sekar}]\npublished:") }
  #expect(try await names() == ["Raka Sekar"])
  let people = "- name: Raka Wiranata\n  also: [Raka Sekar]\n"
  try site.desk.write(people, to: "content/knowledge/people.yaml")
  #expect(try await names() == ["Raka Wiranata"])
  try site.desk.write(people.replacing("Sekar", with: "Tirta"), to: "content/knowledge/people.yaml")
  #expect(try await names() == ["Raka Sekar"])
}

@Test func `what was kept is whole or it is nothing`() async throws {
  let site = try await ReadSite()
  let kept = try path(ReadingMemory.fileName)
  let bytes = try site.desk.files.read(kept)
  for (place, change) in [(0, 1), (40, 0xFF), (bytes.count / 2, 0x80), (bytes.count - 1, 2)] {
    var damaged = bytes
    damaged[place] ^= UInt8(change)
    try site.desk.files.write(damaged, to: kept)
    #expect(try await site.readingCount() == 4, "byte \(place)")
    #expect(try site.desk.files.read(kept) == bytes)
  }
  try site.desk.files.write(Array(bytes.dropLast(9)), to: kept)
  #expect(try await site.readingCount() == 4)
}

@Test func `a file of tomorrow makes no other one look old`() async throws {
  let files = StampedFiles()
  let desk = try Desk()
  try files.write(try desk.text(of: "simpul.yaml"), to: path("simpul.yaml"), in: 1)
  func write(_ body: String, to name: String, dated: Int? = nil) throws {
    let text = "---\ntitle: Judul\npublished: 2022-03-06\n---\n\n\(body).\n"
    let file = try path("\(folder)/2022/2022-03-06-\(name).md")
    try files.write(text, to: file, in: 100, dated: dated)
  }
  func bodies() async throws -> [String] {
    var surroundings = desk.surroundings(files: files)
    surroundings.program = { program }
    let content = try await readAsBuildsDo(surroundings, ReadAgainTexts(of: files))
    return content.value.articles.map(\.text.opening)
  }
  try write("Satu", to: "a")
  try write("Lain", to: "b", dated: 4_000_000_000)
  #expect(try await bodies() == ["Satu.", "Lain."])
  // The same size in the same tick of the clock.
  try write("Dua!", to: "a")
  #expect(try await bodies() == ["Dua!.", "Lain."])
}

@Test func `problems of an article are told each time`() async throws {
  let site = try await ReadSite()
  let whole = try site.desk.text(of: site.file.text)
  try site.edit { $0.replacing("title:", with: "topics: [tak-dikenal]\ntitle:") }
  // The warning, or the error that it is, is held against a cold reading's.
  for _ in 0..<2 { _ = try await site.readingCount() }
  try site.edit { _ in whole.replacing("title:", with: "titel:") }
  for _ in 0..<2 { #expect(try await site.readingCount() == 1, "a broken file is never kept") }
  try site.edit { _ in whole }
  #expect(try await site.readingCount() == 1)
}

@Test(
  arguments: [
    (wait: 0, believed: false), (wait: 49, believed: false), (wait: 51, believed: true),
  ]
)
func `a stamp is believed once the clock has ticked since`(wait: Int, believed: Bool) {
  let second = 1_000_000_000
  let (written, begin) = (100 * second + 7, 100 * second + 7 + wait * 1_000_000)
  let stamp = FileStamp(Fingerprint(of: "a"), written: written, touched: written)
  #expect(stamp.isSettled(at: begin) == believed)
  // A clock of whole seconds ticks each two.
  let coarse = FileStamp(Fingerprint(of: "a"), written: 100 * second, touched: 100 * second)
  #expect(!coarse.isSettled(at: 102 * second))
  #expect(coarse.isSettled(at: 103 * second))
}
