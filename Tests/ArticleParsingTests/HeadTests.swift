import ArticleParsing
import DigestModel
import LanguagePack
import TestSupport
import Testing

private let prose =
  "Presiden Prancis Emmanuel Macron bertemu Presiden Polandia Andrzej Duda di Paris untuk membahas perang."

private func article(_ text: String, file: String = "a.txt") throws -> CleanedArticle {
  let raw = RawArticle(file: file, text: text)
  return try cleanedArticle(parsing: raw, pack: indonesian()).value
}

@Test(arguments: [
  // What stands before the text, the city, the agency.
  ("Beijing (ANTARA) - ", "Beijing", "ANTARA"),
  ("Hongkong (ANTARA) – ", "Hongkong", "ANTARA"),
  ("Jakarta (Antara Bali) - ", "Jakarta", "Antara Bali"),
  ("JAKARTA, KOMPAS.com - ", "Jakarta", "KOMPAS.com"),
  ("TEMPO.CO, Jakarta - ", "Jakarta", "TEMPO.CO"),
  ("TEMPO.CO, Jakarta -", "Jakarta", "TEMPO.CO"),
  ("Jakarta, CNN Indonesia -- ", "Jakarta", "CNN Indonesia"),
  ("REPUBLIKA.CO.ID, WASHINGTON -- ", "Washington", "REPUBLIKA.CO.ID"),
  ("REPUBLIKA.CO.ID, WASHINGTON — ", "Washington", "REPUBLIKA.CO.ID"),
  ("RMOL. ", nil, "RMOL"),
  ("REPUBLIKA.CO.ID, ", nil, "REPUBLIKA.CO.ID"),
  ("jpnn.com, JAKARTA - ", "Jakarta", "jpnn.com"),
  ("WASHINGTON, iNews.id - ", "Washington", "iNews.id"),
  ("KONTAN.CO.ID - WASHINGTON. ", "Washington", "KONTAN.CO.ID"),
  ("Bisnis.com, JAKARTA – ", "Jakarta", "Bisnis.com"),
  ("Liputan6.com, Jakarta - ", "Jakarta", "Liputan6.com"),
  ("TRIBUNNEWS.COM, JAKARTA - ", "Jakarta", "TRIBUNNEWS.COM"),
  ("TRIBUNNEWS.COM - ", nil, "TRIBUNNEWS.COM"),
  ("Jakarta, IDN Times - ", "Jakarta", "IDN Times"),
  ("Jakarta, MINA – ", "Jakarta", "MINA"),
  // Outlets that no list has.
  ("Jakarta, KBR News - ", "Jakarta", "KBR News"),
  ("Surabaya, LPKN Timur -- ", "Surabaya", "LPKN Timur"),
  ("Labuan Bajo, SWARA – ", "Labuan Bajo", "SWARA"),
  ("Den Haag, TVKU Indonesia — ", "Den Haag", "TVKU Indonesia"),
  ("Jakarta, SBN --\n\n", "Jakarta", "SBN"),
  ("RNTV Dunia – ", nil, "RNTV"),
  ("NUSAKINI Internasional - ", nil, "NUSAKINI"),
  ("NEW YORK - ", "New York", nil),
  ("SHARM EL-SHEIKH, KOMPAS.com – ", "Sharm el-Sheikh", "KOMPAS.com"),
  ("RM.id  Rakyat Merdeka - ", nil, "RM.id"),
  ("PIKIRAN RAKYAT - ", nil, "Pikiran Rakyat"),
  ("VIVA.co.id - ", nil, "VIVA.co.id"),
  ("KIEV, SATUHARAPAN.COM- ", "Kiev", "SATUHARAPAN.COM"),
  ("Jakarta -\n\n", "Jakarta", nil),
  ("Jakarta, 12/3 (ANTARA) - ", "Jakarta", "ANTARA"),
  ("Jakarta - ", "Jakarta", nil),
  ("Washington: ", "Washington", nil),
  ("Metrotvnews.com, Jakarta: ", "Jakarta", "Metrotvnews.com"),
  ("KBRN, Medan: ", "Medan", "RRI"),
  ("Deir el-Balah, MINA – ", "Deir el-Balah", "MINA"),
  ("Liputan6.com, Washington, DC - ", "Washington, DC", "Liputan6.com"),
  ("Kairo, 12/3/2024, ANTARA – ", "Kairo", "ANTARA"),
  ("PRAHA, KABARPAGI.COM-", "Praha", "KABARPAGI.COM"),
  ("KP Online, Praha - ", "Praha", "KP Online"),
  ("Surabaya, NU Online\n", "Surabaya", "NU Online"),
  ("", nil, nil),
])
func `a dateline reads from`(dateline: String, city: String?, agency: String?) throws {
  let article = try article("Macron dan Duda Bertemu di Paris\n\n" + dateline + prose)
  #expect(article.dateline?.city == city)
  #expect(article.dateline?.agency == agency)
  #expect(article.paragraphs == [prose])
}

@Test(arguments: [
  ("Jakarta, 23 Juli 2022 (ANTARA) - ", "Jakarta", "ANTARA"),
  ("Kairo, Sabtu, 23 Juli 2022, MINA – ", "Kairo", "MINA"),
  ("Jakarta, 23 Juli 2022 – ", "Jakarta", nil), ("Jakarta, 23/7/2022 - ", "Jakarta", nil),
  ("Den Haag, Sabtu, 23 Juli 2022 — ", "Den Haag", nil),
  ("Jenewa, Swiss, 23 Juli 2022 - ", "Jenewa", nil),
])
func `a day in the dateline is that of publication`(
  dateline: String,
  city: String,
  agency: String?
) throws {
  let article = try article("Macron dan Duda Bertemu di Paris\n\n" + dateline + prose)
  #expect(article.dateline == Dateline(city: city, agency: agency))
  #expect(article.published == Day(iso8601: "2022-07-23"))
  #expect(article.publishedBasis == .stated)
  #expect(article.paragraphs == [prose])
}

@Test(arguments: [
  "Pada 23 Juli 2022 - ", "Jakarta, 23 Juli - ", "Jakarta, 23-25 Juli 2022 - ",
  "Jakarta, 30 Februari 2022 - ", "Jakarta, rapat 23 Juli 2022 - ",
])
func `what only looks like a day in a dateline tells none`(opening: String) throws {
  let article = try article("Macron dan Duda Bertemu di Paris\n\n" + opening + prose)
  #expect(article.publishedBasis != .stated)
}

@Test(arguments: [
  "Jakarta, Surabaya - ", "Macron, Duda - ", "Paris, Kota Cahaya - ", "Jakarta, 12 Hari - ",
  "PBB, AS - ", "PBB. ", "NATO. ",
])
func `names beside a city are no outlet`(opening: String) throws {
  let article = try article("Macron dan Duda Bertemu di Paris\n\n" + opening + prose)
  #expect(article.dateline?.agency == nil)
}

@Test func `the outlet's name above the day is nobody's byline`() throws {
  let head = "Macron dan Duda Bertemu di Paris\n\nKBR Indonesia\nJumat, 22 Jul 2022 22:15 WIB\n"
  let outlet = try article(head + "Jakarta, KBR Indonesia -- " + prose)
  #expect(outlet.authors == [])
  let named = try article(head.replacing("KBR Indonesia", with: "Rani Kusuma") + prose)
  #expect(named.authors == ["Rani Kusuma"])
}

@Test(arguments: [
  ("Rabu 30 Sep 2020 22:38 WIB", "2020-09-30"),
  ("SABTU, 17 FEBRUARI 2024 | 17:37 WIB", "2024-02-17"),
  ("Jumat, 28 Januari 2022 / 14:31 WIB", "2022-01-28"),
  ("Kamis, 03 Juni 2021 | 12:54 WIB", "2021-06-03"),
  ("Selasa, 23/02/2016 15:32 WIB", "2016-02-23"),
  ("13 Juli 2023 9:48 WIB", "2023-07-13"),
  ("Jul 10, 2022 18:47 Asia/Jakarta", "2022-07-10"),
  ("KOMPAS.com - 26/06/2022, 13:20 WIB", "2022-06-26"),
  ("15/03/2022", "2022-03-15"),
])
func `the day of publication stands above the text`(line: String, day: String) throws {
  let article = try article("Macron dan Duda Bertemu di Paris\n\n\(line)\n\n\(prose)")
  #expect(article.published?.description == day)
  #expect(article.publishedBasis == .stated)
  #expect(article.removed.contains(line))
}

@Test func `a file's name may state the day`() throws {
  let article = try article(prose, file: "content/raw/2022-03-06-x.txt")
  #expect(article.published?.description == "2022-03-06")
}

@Test(arguments: [
  ("Pewarta: Ayu Sari\nEditor: Budi", ["Ayu Sari"], ["Budi"]),
  ("Pewarta : Ayu Sari", ["Ayu Sari"], []),
  ("Penulis : Ayu Sari - Lintaskota.com", ["Ayu Sari"], []),
  ("Penulis: Ayu Sari – Budi Hartono", ["Ayu Sari", "Budi Hartono"], []),
  ("Pewarta: Ayu SavitriEditor: Budi", ["Ayu Savitri"], ["Budi"]),
  ("Penerjemah: Ayu Sari", ["Ayu Sari"], []),
  ("Rep: Ayu Sari/ Red: Budi", ["Ayu Sari"], ["Budi"]),
  ("Rep: Ayu Sari Red: Budi", ["Ayu Sari"], ["Budi"]),
  ("Penulis : Ayu Sari | Editor : Budi", ["Ayu Sari"], ["Budi"]),
  ("Redaktur & Reporter : Ayu", ["Ayu"], ["Ayu"]),
  ("Redaktur : Budi\nPenulis : AFP", ["AFP"], ["Budi"]),
  ("LAPORAN: AYU SARI", ["Ayu Sari"], []),
  ("Oleh : Ayu Sari", ["Ayu Sari"], []),
  ("Penulis: Ayu Sari, Citra Dewi, Tim Redaksi", ["Ayu Sari", "Citra Dewi"], []),
  ("Penulis: Ayu Sari dan Citra Dewi", ["Ayu Sari", "Citra Dewi"], []),
  ("Editor: PL", [], ["PL"]),
  ("(WDY)", [], []),
  ("(fat/jpnn)", [], []),
  ("AYU SARI", ["Ayu Sari"], []),
  ("REUTERS | AYU SARI", ["Ayu Sari"], []),
  ("REUTERS | ANADOLU", [], []),
  ("Ayu Sari Reporter\nBudi Hartono Editor", ["Ayu Sari"], ["Budi Hartono"]),
])
func `a byline reads from`(lines: String, authors: [String], editors: [String]) throws {
  let article = try article("Jakarta (ANTARA) - \(prose)\n\n(red)\n\(lines)")
  #expect(article.authors == authors)
  #expect(article.editors == editors)
  #expect(article.paragraphs == [prose])
}

@Test(arguments: [
  "Ayu Sari - detikNews\nKamis, 30 Jun 2022 08:02 WIB",
  "Ayu Sari , Jurnalis-Kamis, 27 April 2023 |05:58 WIB",
  "Reporter\nAyu Sari\nRabu, 30 Maret 2022 07:12 WIB",
  "Oleh :\n  • Ayu Sari\n20 Maret 2023 - 21:40 WIB",
  "Ayu Sari | Internasional\n22/11/2023 13:40",
  "Laporan Wartawan Kabar.com, Ayu Sari",
  "Kompas.com - 26/06/2022, 13:20 WIB\nAyu Sari\n\nPenulis",
  "Ayu Sari,\nTim Redaksi", "Penulis Ayu Sari", "Penulis Ayu\nPenulis: Ayu Sari",
])
func `a name above the text is its author's`(lines: String) throws {
  let article = try article("Macron dan Duda Bertemu di Paris\n\n\(lines)\n\n\(prose)")
  #expect(article.authors == ["Ayu Sari"])
  #expect(article.headline.text == "Macron dan Duda Bertemu di Paris")
}

@Test(arguments: [
  // A headline in small letters stands apart; a pull quote sits on the text or comes from it.
  ("Macron dan Duda bertemu di Paris\n\n", "Macron dan Duda bertemu di Paris"),
  ("Prancis ingin terus berbicara dengan semua pihak\n", nil),
  ("bertemu Presiden Polandia Andrzej Duda di Paris untuk membahas\n\n", nil),
  ("Ini pertemuan kedua.\n\n", nil),
  (
    "Macron dan Duda Bertemu di Paris\nPrancis ingin terus berbicara\n",
    "Macron dan Duda Bertemu di Paris"
  ),
])
func `a headline is told from a teaser`(head: String, headline: String?) throws {
  let article = try article(head + "Paris (ANTARA) - " + prose + "\n\n" + prose.uppercased())
  #expect((article.headline.isDerived ? nil : article.headline.text) == headline)
}
