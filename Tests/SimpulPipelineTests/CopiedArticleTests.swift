import DigestModel
import SimpulPipeline
import TestSupport
import Testing

private let body = """
  Menteri Luar Negeri China Wang Yi bertemu rekannya dari Amerika Serikat di Roma pada hari Senin.

  Mereka sepakat membuka kembali jalur telepon yang sudah dua tahun tidak pernah dipakai lagi.

  Juru bicara kementerian mengatakan pertemuan itu berlangsung hangat dan selesai menjelang malam.
  """

private func text(_ publisher: String, _ day: String, _ body: String) -> String {
  """
  ---
  title: Wang dan Blinken bertemu menurut \(publisher)
  published: \(day)
  publisher: \(publisher)
  events:
    - type: meeting
      status: held
      start: 2022-03-14
      participants: [Wang Yi, Antony Blinken]
      parties: [CN, US]
      evidence: bertemu
  ---

  \(body)

  """
}

private let wire = "content/articles/2022/2022-03-15-kawat.md"
private let copy = "content/articles/2022/2022-03-16-salinan.md"
private let event = "meeting-2022-03-14-antony-blinken-wang-yi"

/// A wire text, the same one shortened, and an article of another's own.
private func desk() throws -> Desk {
  let own = """
    Selama tujuh jam kedua menteri berbicara di sebuah hotel tanpa wartawan, kata seorang diplomat
    yang ikut serta, dan perang di Ukraina menjadi pokok pembicaraan hingga lewat tengah malam.
    """
  let shortened = body.split(separator: "\n\n").dropLast().joined(separator: "\n\n")
  return try Desk([
    wire: text("Kantor Berita", "2022-03-15", body),
    copy: text("Harian", "2022-03-16", shortened),
    "content/articles/2022/2022-03-16-sendiri.md": text("Majalah", "2022-03-16", own),
  ])
}

@Test func `an editor's word makes a copy a source of its own`() async throws {
  let desk = try desk()
  let text = try desk.text(of: copy)
  try desk.write(text.replacingOccurrences(of: "\n---\n", with: "\nownText: true\n---\n"), to: copy)
  let told = try await checkSite(in: desk.surroundings()).map(\.message.identifier)
  #expect(!told.contains("article.likely-copy"))
  #expect(!told.contains("article.needless-own-text"))
  let report = try await explain(event, and: nil, in: desk.surroundings())
  #expect(report.value?.contains("  independent sources: 3, articles: 3\n") == true)
}

@Test func `check tells of a word against a copy that is none`() async throws {
  let desk = try desk()
  let own = "content/articles/2022/2022-03-16-sendiri.md"
  let text = try desk.text(of: own)
  try desk.write(text.replacingOccurrences(of: "\n---\n", with: "\nownText: true\n---\n"), to: own)
  let notes = try await checkSite(in: desk.surroundings())
    .filter { $0.message.identifier == "article.needless-own-text" }
  #expect(notes.map { "\($0.severity) \($0.location?.file ?? "")" } == ["note \(own)"])
}

@Test func `check notes a copy at its text, and a build says nothing`() async throws {
  let desk = try desk()
  let notes = try await checkSite(in: desk.surroundings())
    .filter { $0.message.identifier == "article.likely-copy" }
  #expect(notes.map(\.severity) == [.note])
  #expect(notes.first?.location?.file == copy)
  #expect(notes.first?.location?.line == 14)
  #expect(notes.first?.message.summary.contains("'\(wire)': 100 percent") == true)
  let built = try await desk.building()
  #expect(built.diagnostics.filter { $0.message.identifier == "article.likely-copy" }.isEmpty)
}

@Test(
  arguments: [
    (
      "salinan", nil,
      "  copy of 2022/2022-03-15-kawat: 100 percent of the shorter text stands in the longer one;"
        + " both count as one source\n"
    ),
    (
      "kawat", nil,
      "  copied by 2022/2022-03-16-salinan: 100 percent of the shorter text stands in the longer one\n"
    ),
    (event, nil, "  independent sources: 2, articles: 3\n"),
    (event, nil, "    copy of 2022/2022-03-15-kawat\n"),
    ("salinan", "kawat", "both run the same text and count as one source\n"),
  ] as [(String, String?, String)]
)
func `explain tells of a copy`(subject: String, other: String?, line: String) async throws {
  let told = try await explain(subject, and: other, in: try desk().surroundings())
  #expect(told.value?.contains(line) == true, "\(told.value ?? "\(told.diagnostics)")")
}

@Test func `articles of their own run no other's text`() async throws {
  let told = try await explain("sendiri", and: "kawat", in: try desk().surroundings())
  #expect(told.value?.contains("same text") == false)
}
