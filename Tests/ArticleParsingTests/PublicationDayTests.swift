import ArticleParsing
import DigestModel
import LanguagePack
import TestSupport
import Testing

@Test(arguments: [
  // What the text says, with the copyright year 2022, and the day that follows from it.
  ("Wang menelepon Blinken, Sabtu (5/3). Hal itu dikatakan juru bicaranya, Minggu.", "2022-03-06"),
  ("Wang akan ke AS pada 26 - 28 Oktober, kata Mao Ning pada Selasa (25/10).", "2022-10-25"),
  ("Mao Ning mengatakan pada Selasa (25/10) bahwa Wang akan ke AS.", "2022-10-25"),
  ("Keduanya bertemu pada Rabu (16/3), menurut keterangan Beijing pada Kamis.", "2022-03-17"),
  ("Ia menerima tamunya di Beijing, Senin. Mereka di sana dua hari, 21-22 November.", "2022-11-21"),
  ("Keduanya bertemu Jumat (18/3), seperti dilansir Reuters, Sabtu (19/3).", "2022-03-19"),
  (
    "Ia tiba Selasa (17/5). Kemarin, Rabu (18/5), ia pulang dan akan ke Kenya pada hari Sabtu.",
    "2022-05-19"
  ),
  (
    "Ia tiba Selasa (17/5), kata juru bicaranya, Rabu. Ia akan ke Kenya pada hari Jumat.",
    "2022-05-18"
  ),
  ("Besok, Kamis (19/5), ia menemui tamunya di Oslo, katanya.", "2022-05-18"),
  ("Kemarin, Rabu (18/5), ia menemui tamunya di Oslo.", "2022-05-19"),
  ("Ia tiba Selasa (17/5) dan bertemu raja di Oslo, Rabu. Ia pulang Jumat (20/5).", "2022-05-18"),
  // The lead's weekday is that of the news; those further down may be of anything.
  (
    "Keduanya, Rabu, mengumumkan kesepakatan di Oslo.\n\nIa tiba Selasa (17/5) dan di sana sampai Kamis.",
    "2022-05-18"
  ),
  (
    "Sidang dibuka di Oslo, Jumat.\n\nAngka itu disodorkan di Jenewa pada Senin (16/5).",
    "2022-05-20"
  ),
  (
    "Lawatan yang sedianya berlangsung Selasa dan Rabu (17-18/5) ditunda, demikian diumumkan Oslo, Sabtu.\n\nPertemuan dengan raja, yang semula diagendakan Rabu, batal.",
    "2022-05-14"
  ),
  (
    "Raja menerima tamunya di Oslo, Kamis.\n\nTamunya mendarat Rabu (18/5), kata juru bicaranya, Jumat.",
    "2022-05-20"
  ),
  (
    "Menteri itu, Senin, bertolak ke Oslo.\n\nIa baru pulang Minggu (15/5) dan pergi lagi pada Rabu.",
    "2022-05-16"
  ),
  ("Sidang ditunda. Penundaan itu diumumkan Raja Harald di Oslo, Jumat (20/5).", "2022-05-20"),
  // A day on which something took place proves nothing of the day of publication.
  ("Keduanya berbicara lewat video, Jumat (18/3), selama dua jam.", nil),
  ("Keduanya bertemu Senin lalu.", nil),
  ("Keduanya bertemu pada 18 Maret.", nil),
])
func `the day of publication follows from`(text: String, day: String?) throws {
  let body = "Beijing (ANTARA) - \(text)\n\nCopyright © ANTARA 2022"
  let article = try cleanedArticle(
    parsing: RawArticle(file: "a.txt", text: body),
    pack: indonesian()
  ).value
  #expect(article.published?.description == day)
  #expect(article.publishedBasis == (day == nil ? .none : .inferred))
}
