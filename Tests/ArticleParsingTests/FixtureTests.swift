import ArticleParsing
import DigestModel
import Foundation
import LanguagePack
import TestSupport
import Testing

private func article(_ name: String) throws -> CleanedArticle {
  let url = Repository.root.appending(path: "Tests/Fixtures/raw/\(name)")
  let text = try String(contentsOf: url, encoding: .utf8)
  let raw = RawArticle(file: name, text: text)
  return try cleanedArticle(parsing: raw, pack: indonesian()).value
}

@Test func `a body that stands twice is kept once`() throws {
  let article = try article("body-twice.txt")
  #expect(article.isRepeated)
  #expect(article.paragraphs.count == 5)
  #expect(Set(article.paragraphs).count == 5)
  #expect(article.paragraphs.last == "\"Pertanyaannya rumit, jawabannya pun demikian,\" ucapnya.")
  #expect(
    article.headline
      == Headline(
        "Menteri Luar Negeri Norwegia Anniken Huitfeldt kembali berbicara lewat telepon dengan "
          + "Menteri Luar Negeri Finlandia Pekka Haavisto",
        isDerived: true
      )
  )
  #expect(article.publisher == "ANTARA News Sumatera Utara")
  #expect(article.dateline == nil)
  // Tuesday 12/4 and the Wednesday of the statement, in the copyright line's year.
  #expect(article.published == Day(year: 2022, month: 4, day: 13))
  #expect(article.publishedBasis == .inferred)
  #expect(
    article.removed == Array(repeating: "COPYRIGHT © ANTARA News Sumatera Utara 2022", count: 2)
  )
}

@Test func `read-also lines, adverts and closing initials go`() throws {
  let article = try article("inserts-and-initials.txt")
  let title = "Norwegia Sebut Finlandia Siap Buka Perundingan Perbatasan"
  #expect(article.headline == Headline(title))
  #expect(article.publisher == "KabarUtara.com")
  #expect(article.dateline == Dateline(city: nil, agency: "KabarUtara.com"))
  #expect(article.published == nil)
  #expect(article.publishedBasis == .none)
  #expect(article.paragraphs.count == 5)
  #expect(article.paragraphs.first?.hasPrefix("Pemerintah Norwegia menyatakan") == true)
  #expect(article.paragraphs.last?.hasSuffix("lima jam yang jujur” tanpa merinci isinya") == true)
  #expect(
    article.readAlso == [
      "Harga Ikan Beku Naik Tajam Menjelang Musim Dingin",
      "Nelayan Utara Keluhkan 'Kegilaan' Pajak Kapal",
    ]
  )
  #expect(article.removed.contains("(lia)"))
  #expect(article.removed.contains("MIXADVERT JASAPRO"))
  #expect(article.authors.isEmpty)
}

@Test func `a pull quote above the dateline is no headline`() throws {
  let article = try article("pull-quote-first.txt")
  #expect(article.headline.isDerived)
  #expect(
    article.headline.text
      == "Menteri Luar Negeri Norwegia Anniken Huitfeldt dijadwalkan untuk berkunjung ke Swedia"
  )
  #expect(article.dateline == Dateline(city: "Oslo", agency: "ANTARA"))
  #expect(article.publisher == "ANTARA")
  #expect(article.published == Day(year: 2022, month: 4, day: 25))
  #expect(article.publishedBasis == .inferred)
  #expect(article.authors == ["Sari Dewanti Putri"])
  #expect(article.editors == ["Wibowo"])
  #expect(article.paragraphs.count == 6)
  #expect(article.removed.contains { $0.hasPrefix("Kami berharap Swedia") })
  #expect(article.readAlso.count == 2)
}

@Test func `lost line breaks are put back`() throws {
  let article = try article("breaks-lost.txt")
  #expect(
    article.paragraphs.map { $0.prefix(12) } == [
      "Perdana Ment", "Pertemuan sa", "\"Kami lega b", "Kofod pulang",
    ]
  )
  #expect(article.authors == ["Ayu Larasati"])
  #expect(article.editors == ["Budi Hartono"])
  #expect(article.sources == [SourceCredit(name: "Ritzau", url: "https://www.example.org/kofod")])
  #expect(article.published == Day(year: 2022, month: 5, day: 4))
}
