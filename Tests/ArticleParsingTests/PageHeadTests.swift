import ArticleParsing
import DigestModel
import Foundation
import LanguagePack
import TestSupport
import Testing

private let lead =
  "Menteri Luar Negeri Norwegia menerima rekannya dari Kenya di Oslo untuk membahas bantuan bagi Sudan."
private let second =
  "Keduanya sepakat bahwa bantuan harus tiba sebelum musim hujan, kata juru bicara kementerian itu."

private func article(_ text: String) throws -> CleanedArticle {
  let raw = RawArticle(file: "a.txt", text: text)
  return try cleanedArticle(parsing: raw, pack: indonesian()).value
}

@Test(arguments: [
  "Beranda   Berita   Siaran Pers   Galeri\n\nNorwegia dan Kenya Bahas Sudan di Oslo",
  "KEMENTERIAN LUAR NEGERI KERAJAAN NORWEGIA\n\nNorwegia dan Kenya Bahas Sudan di Oslo",
  "Home\nDunia\nAfrika\nNorwegia dan Kenya Bahas Sudan di Oslo",
  "Contoh.id\nWarta Nasional Opini\n\nNorwegia dan Kenya Bahas Sudan di Oslo\n\nContoh.id · Rabu, 6 Maret 2024 | 09.00 WIB",
])
func `a headline stands below menus and mastheads`(head: String) throws {
  let article = try article("\(head)\n\n\(lead)\n\n\(second)")
  #expect(article.headline == Headline("Norwegia dan Kenya Bahas Sudan di Oslo"))
  #expect(article.paragraphs == [lead, second])
}

@Test(arguments: [
  "Biden Temui Xi Jinping", "Norwegia Undang Kenya", "Junta Myanmar Bebaskan Tahanan",
])
func `a short headline stands by itself at the top`(headline: String) throws {
  #expect(try article("\(headline)\n\nOslo (ANTARA) - \(lead)").headline == Headline(headline))
  #expect(try article("\(headline)\n6 Maret 2024\n\n\(lead)").headline.isDerived)
}

@Test func `a headline in small letters is found in a head without blank lines`() throws {
  let article = try article(
    """
    Menu
    Mengapa Norwegia mengundang Kenya ke Oslo, dan apa yang diharapkan dari pertemuan itu?
    Kedua menteri
    Sumber gambar, Reuters
    6 Maret 2024
    \(lead)
    \(second)
    """
  )
  #expect(article.headline.text.hasPrefix("Mengapa Norwegia mengundang Kenya"))
  #expect(article.paragraphs == [lead, second])
}

@Test func `a summary above the picture is no paragraph`() throws {
  let summary = "Norwegia mengundang Kenya. Apa yang bisa diperbuat kedua negara bagi warga Sudan?"
  let article = try article(
    """
    Norwegia dan Kenya Bahas Sudan di Oslo

    \(summary)

    Pengungsi menunggu air di perbatasan
    Foto: Reuters

    \(lead)

    \(second)

    \(second.replacingOccurrences(of: "Keduanya", with: "Para menteri"))
    """
  )
  #expect(article.paragraphs.first == lead)
  #expect(article.removed.contains(summary))
}

@Test func `a caption below its credit is no paragraph`() throws {
  let caption =
    "Menteri Luar Negeri Norwegia dan Kenya berjabat tangan di Oslo pada Rabu, 6 Maret 2024."
  let article = try article(
    """
    Norwegia dan Kenya Bahas Sudan di Oslo

    ANTARA FOTO/REUTERS/Kari Nordmann/foc.
    \(caption)

    \(lead)

    \(second)
    """
  )
  #expect(article.paragraphs == [lead, second])
  #expect(article.removed.contains(caption))
}

@Test func `a press release tells city and day in one line`() throws {
  let article = try article(
    "Norwegia dan Kenya Bahas Sudan di Oslo\n\nOslo, 6 Maret 2024\n\n\(lead)\n\n\(second)"
  )
  #expect(article.dateline?.city == "Oslo")
  #expect(article.published == Day(iso8601: "2024-03-06"))
  #expect(article.publishedBasis == .stated)
  #expect(article.paragraphs == [lead, second])
}

@Test(arguments: [
  ("© Contoh.id 2024 - PT Contoh Media", "Contoh.id"),
  ("CONTOHNEWS.COM ©2024", "CONTOHNEWS.COM"),
  ("Copyright © 2024 Deutsche Welle", "DW"),
  ("Contoh.id - Kabar Tiap Hari", "Contoh.id"),
  ("Follow Berita Okezone di Google News", "Okezone"),
  ("Mi'raj News Agency (MINA)", "MINA"),
])
func `an outlet signs below its text`(line: String, outlet: String) throws {
  let article = try article("Norwegia dan Kenya Bahas Sudan\n\n\(lead)\n\n\(second)\n\n\(line)")
  #expect(article.publisher == outlet)
  #expect(article.paragraphs == [lead, second])
}

@Test(arguments: [
  ("(abc12/contoh)", true), ("(BIRO PERS/ABC/XY)", true), ("(Sari/contohpost)", true),
  ("(Anadolu/rtn)", true), ("(AFP/CNA/I-2)", true),
  // What is said in brackets stays.
  ("(Rusia dan Ukraina/Belarus)", false), ("(baca: hujan)", false),
  ("(tiga/empat orang, katanya)", false),
])
func `a signature behind the last sentence goes`(mark: String, goes: Bool) throws {
  let article = try article("Oslo (ANTARA) - \(lead)\n\n\(second) \(mark)")
  #expect(article.paragraphs == [lead, goes ? second : "\(second) \(mark)"])
}

@Test(arguments: [
  ("Ana Lestari • 6 Maret 2024 09:31", ["Ana Lestari"]),
  ("Oleh Ana Lestari - Tim Kabar Pagi\n6 Maret 2024, 09.41", ["Ana Lestari"]),
  ("By MINA\n6 Maret 2024", ["MINA"]),
  ("Penulis: Ana Lestari 12:40 WIB | Rabu, 6 Maret 2024", ["Ana Lestari"]),
  ("Rabu, 6 Maret 2024 06:10 WIB\nReporter & Editor :\nANA LESTARI", ["Ana Lestari"]),
  ("6/3/2024 21:35\nNorwegia Undang Kenya ke Oslo\nAna Lestari(Internasional)", ["Ana Lestari"]),
  (
    "Rabu, 6 Maret 2024 - 06:10 WIB\nOleh :\nAna Lestari\nBudi Santosa",
    ["Ana Lestari", "Budi Santosa"]
  ),
  (
    "Rabu, 6 Maret 2024 - 06:10 WIB\nPenulis: Ana Lestari/Budi Santosa",
    ["Ana Lestari", "Budi Santosa"]
  ),
])
func `names in the head are authors`(head: String, authors: [String]) throws {
  let article = try article("Norwegia dan Kenya Bahas Sudan\n\n\(head)\n\n\(lead)\n\n\(second)")
  #expect(article.authors == authors)
}
