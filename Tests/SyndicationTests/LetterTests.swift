import DigestModel
import TestSupport
import Testing

@testable import Syndication

private let letter = Letter(
  title: "Edisi pekan ke-9, 2022",
  preheader: "Telepon A – B",
  site: "Simpul",
  range: "28 Februari – 6 Maret 2022",
  counts: "1 peristiwa terlaksana · 1 artikel",
  web: LetterLink(name: "Baca di situs", url: "https://simpul.example/edisi/2022-w09/"),
  sections: [
    LetterSection(
      heading: "Yang terjadi",
      items: [
        LetterItem(
          title: "Telepon menteri luar negeri dari dua negara yang namanya sangat panjang sekali",
          url:
            "https://simpul.example/peristiwa/alamat-yang-lebih-panjang-dari-satu-baris-surel/x/",
          details: "5 Maret 2022 · Roma, Italia"
        ),
        LetterItem(
          title: "Artikel",
          url: "https://simpul.example/a/",
          details: "Simpul",
          text:
            "Kalimat yang cukup panjang untuk dibagi menjadi dua baris karena lebih dari lebarnya."
        ),
      ],
      remark: "Dan 3 lainnya."
    ),
    LetterSection(heading: "Artikel", items: [], remark: "Belum ada artikel."),
  ],
  closing: "Disusun dari artikel di Simpul.",
  links: [LetterLink(name: "Semua edisi", url: "https://simpul.example/edisi/")]
)

@Test func `a letter in plain text`() throws {
  try expectGolden(LetterText.document(of: letter), "small-letter.txt")
}

@Test func `only addresses are longer than a line`() {
  for line in LetterText.document(of: letter).split(separator: "\n") {
    #expect(line.count <= LetterText.columns || line.contains("https://"), "\(line)")
  }
}

@Test(arguments: [
  ("", []),
  ("  \n ", []),
  ("satu", ["- satu"]),
  (String(repeating: "a", count: 70), ["- " + String(repeating: "a", count: 70)]),
  (
    String(repeating: "a", count: 66) + " bbb c",
    ["- " + String(repeating: "a", count: 66) + " bbb", "  c"]
  ),
  (
    "x " + String(repeating: "y", count: 90) + " z",
    ["- x", "  " + String(repeating: "y", count: 90), "  z"]
  ),
])
func `words are put into lines`(text: String, lines: [String]) {
  #expect(LetterText.wrapped(text, first: "- ", others: "  ") == lines)
}
