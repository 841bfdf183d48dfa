import DigestModel
import EventLinking
import Testing

private let sentences = [
  "Menteri luar negeri kedua negara bertemu di ibu kota pada hari Senin untuk membahas perang.",
  "Mereka sepakat membuka kembali jalur telepon yang sudah dua tahun tidak pernah dipakai lagi.",
  "Juru bicara kementerian mengatakan pertemuan itu berlangsung hangat dan selesai menjelang malam.",
  "Kedua pihak akan bertemu lagi bulan depan jika keadaan di perbatasan tetap setenang sekarang.",
]
private let wire = sentences.joined(separator: "\n\n")

private func printed(_ day: String?, _ slug: String, _ body: String) -> Article {
  var printed = article(day, slug, [])
  printed.body = body
  return printed
}

private func copies(_ articles: [Article]) -> [String: [String]] {
  let texts = foundCopies(among: articles).copies.texts
  return Dictionary(
    uniqueKeysWithValues: texts.map { ($0.original.text, $0.copies.map(\.article.text)) }
  )
}

@Test func `the original is the earliest, then the longest, then the first by id`() {
  let short = sentences.dropLast().joined(separator: "\n\n")
  #expect(
    copies([
      printed("2022-03-06", "b", wire), printed("2022-03-06", "a", wire),
      printed("2022-03-05", "late-in-order", short), printed(nil, "undated", wire),
    ]) == [
      "2022/2022-03-05-late-in-order": [
        "2022/2022-03-06-a", "2022/2022-03-06-b", "undated/undated",
      ]
    ]
  )
  #expect(
    copies([printed("2022-03-06", "a", short), printed("2022-03-06", "b", wire)])
      == ["2022/2022-03-06-b": ["2022/2022-03-06-a"]]
  )
}

private let half = sentences[1...2].joined(separator: "\n\n")
private let reversed = sentences.reversed().joined(separator: "\n\n")
private let shouted = wire.uppercased().split(separator: ".").joined(separator: " –")

private let edited: [(String, String)] = [
  ("the same", wire),
  ("upper case and other signs", shouted),
  ("accents and bullets", "• " + wire.split(separator: "mereka").joined(separator: "meréka")),
  ("emphasis of Markdown", "**\(wire)**"),
  ("two paragraphs of four", half),
  ("a paragraph of one's own", "\(wire)\n\nWarta Contoh mencatat ini pertemuan pertama mereka."),
  ("another order", reversed),
]

@Test(arguments: edited)
func `a copy is known in spite of`(edit: String, body: String) {
  let archive = [printed("2022-03-05", "wire", wire), printed("2022-03-06", "copy", body)]
  #expect(copies(archive) == ["2022/2022-03-05-wire": ["2022/2022-03-06-copy"]], "\(edit)")
}

private let own: [(String, String)] = [
  ("one sentence is quoted", "\(sentences[0]) \(others)"),
  ("the words are others", others),
  ("the text is a line only", "Menteri luar negeri kedua negara bertemu di ibu kota."),
  ("there is no text", ""),
]

@Test(arguments: own)
func `no copy, where`(case: String, body: String) {
  #expect(copies([printed("2022-03-05", "wire", wire), printed("2022-03-06", "own", body)]) == [:])
}

private let others = """
  Presiden menerima tamunya di istana setelah upacara singkat di halaman depan yang dijaga ketat.

  Dalam keterangan kepada wartawan, tuan rumah menyebut kerja sama pangan sebagai pokok bahasan.

  Kunjungan tiga hari itu ditutup dengan penandatanganan nota tentang perikanan dan pelabuhan.
  """

@Test func `a notice that all articles end with makes none of them copies`() {
  let notice =
    "Dapatkan kabar pilihan kami setiap pagi di kotak surat Anda dengan mendaftar di sini."
  let archive = (0..<60).map { number in
    let words = (0..<30).map { "kata\(number)x\($0)" }.joined(separator: " ")
    return printed("2022-03-05", "a\(number)", "\(words)\n\n\(notice)")
  }
  #expect(copies(archive) == [:])
}

@Test func `likenesses make no chain`() {
  let middle = sentences[2] + "\n\n" + sentences[3]
  let archive = [
    printed("2022-03-04", "first", sentences[0] + "\n\n" + sentences[1]),
    printed("2022-03-05", "whole", wire),
    printed("2022-03-06", "second-half", middle),
  ]
  // The whole has the first text in it; what shares nothing with that one stays by itself.
  #expect(copies(archive) == ["2022/2022-03-04-first": ["2022/2022-03-05-whole"]])
}

@Test func `a copy is noted with its original and how much they share`() {
  let archive = [printed("2022-03-05", "wire", wire), printed("2022-03-06", "copy", wire)]
  let notes = notes(on: foundCopies(among: archive).copies, among: archive)
  #expect(notes.map(\.severity) == [.note])
  #expect(notes.map(\.message.identifier) == ["article.likely-copy"])
  #expect(notes.first?.location == archive[1].origin)
  #expect(
    notes.first?.message.summary
      == "the text is a copy of 'wire': 100 percent of the shorter text stands in the longer one"
  )
}
