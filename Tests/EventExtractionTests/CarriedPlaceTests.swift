import DigestModel
import Testing

/// Events of several sentences, published on 17 May 2024, as `Mention.told` writes them.
private func told(by paragraphs: [String]) throws -> [String] {
  try facts(of: paragraphs).mentions.map(\.told)
}

@Test(arguments: [
  (
    "Menlu Norwegia Espen Barth Eide tiba di Nairobi, Selasa (14/5). Di kota itu ia bertemu Menlu Kenya Musalia Mudavadi, Rabu (15/5).",
    "meeting held 2024-05-15 Nairobi KE: Espen Barth Eide, Musalia Mudavadi (NO KE)"
  ),
  (
    "Menlu Norwegia Espen Barth Eide tiba di Nairobi, Selasa (14/5). Di sana, Rabu (15/5), ia bertemu Menlu Kenya Musalia Mudavadi.",
    "meeting held 2024-05-15 Nairobi KE: Espen Barth Eide, Musalia Mudavadi (NO KE)"
  ),
  (
    "Presiden Brasil Luiz Inacio Lula da Silva terbang ke Kenya, Senin (13/5). Di negara itu ia bertemu Presiden Kenya William Ruto, Selasa (14/5).",
    "meeting held 2024-05-14 KE: Luiz Inacio Lula da Silva, William Ruto (BR KE)"
  ),
  (
    "Presiden Brasil Luiz Inacio Lula da Silva tiba di Nairobi pada Senin (13/5) dan bertemu Presiden Kenya William Ruto keesokan harinya.",
    "meeting held 2024-05-14 Nairobi KE: Luiz Inacio Lula da Silva, William Ruto (BR KE)"
  ),
  (
    "Delegasi Iran dan Amerika Serikat berunding di Muskat, Oman, Sabtu (11/5), dan Washington mengutus Steve Witkoff. Putaran sebelumnya, perundingan Iran dan Amerika Serikat pada 26 April, diadakan di kota yang sama.",
    "negotiation held 2024-04-26 Muskat OM:  (IR US)"
  ),
  (
    "Menlu Norwegia Espen Barth Eide mendarat di Nairobi, Senin (13/5). Sore harinya ia meneruskan perjalanan ke Kigali dan diterima Presiden Rwanda Paul Kagame.",
    "meeting held 2024-05-13 Kigali RW: Espen Barth Eide, Paul Kagame (NO RW)"
  ),
  (
    "Menlu Norwegia Espen Barth Eide akan terbang ke Kairo pada Sabtu (18/5) untuk menemui Presiden Mesir Abdel Fattah al-Sisi. Malamnya ia akan melanjutkan lawatan ke Amman dan diagendakan bertemu Raja Abdullah II.",
    "meeting scheduled 2024-05-18 Amman JO: Espen Barth Eide, Abdullah II (NO JO)"
  ),
  (
    "Di Nairobi, Menlu Norwegia Espen Barth Eide disambut Wakil Presiden Rigathi Gachagua dan bertemu Menlu Kenya Musalia Mudavadi, Rabu (15/5).",
    "meeting held 2024-05-15 Nairobi KE: Espen Barth Eide, Musalia Mudavadi (NO KE)"
  ),
  (
    "Di Nairobi, Menlu Norwegia Espen Barth Eide berpidato lalu terbang ke Kigali dan bertemu Presiden Rwanda Paul Kagame, Rabu (15/5).",
    "meeting held 2024-05-15 Kigali RW: Espen Barth Eide, Paul Kagame (NO RW)"
  ),
])
func `a place is carried on to`(text: String, meeting: String) throws {
  #expect(try told(by: [text]).contains(meeting))
}

@Test(arguments: [
  // A building stands for its city, a region for its state alone.
  ("di Istana Planalto, Senin (13/5)", "Brasilia BR"),
  ("di Rashtrapati Bhavan, Senin (13/5)", "New Delhi IN"),
  ("di Ruang Oval, Senin (13/5)", "Washington US"),
  ("di Alaska, Senin (13/5)", "US"),
  ("di Anchorage, Alaska, Senin (13/5)", "Anchorage US"),
  ("di Jawa Barat, Senin (13/5)", "ID"),
])
func `a meeting takes place`(words: String, place: String) throws {
  let text = "Menlu Kenya Musalia Mudavadi bertemu Menlu Norwegia Espen Barth Eide \(words)."
  let meeting = "meeting held 2024-05-13 \(place): Musalia Mudavadi, Espen Barth Eide (KE NO)"
  #expect(try told(by: [text]) == [meeting])
}

@Test(arguments: [
  ("Pada hari terakhir", "2024-05-15"), ("Pada hari kedua", "2024-05-14"),
  ("Hari pertama", "2024-05-13"),
])
func `a day of a visit is counted from its days`(words: String, day: String) throws {
  let found = try told(by: [
    "Menlu Norwegia Espen Barth Eide mengunjungi Kenya pada 13-15 Mei 2024.",
    "\(words), Eide bertemu Menlu Kenya Musalia Mudavadi di Mombasa.",
  ])
  #expect(found.contains { $0.hasPrefix("meeting held \(day) ") }, "\(found)")
}

@Test func `the city of another visit is not carried on`() throws {
  let found = try told(by: [
    "Menlu Norwegia Espen Barth Eide tiba di Nairobi, Selasa (14/5).",
    "Menlu Brasil Mauro Vieira bertemu Menlu Peru Javier González-Olaechea, Rabu (15/5).",
  ])
  #expect(
    found.contains("meeting held 2024-05-15: Mauro Vieira, Javier González-Olaechea (BR PE)"),
    "\(found)"
  )
}

@Test(arguments: [
  (
    "Presiden Kenya William Ruto tiba di Jenewa, Senin (13/5), untuk kunjungan tiga hari. Ia juga menghadiri KTT APEC.",
    "summit held 2024-05-01 (month)"
  ),
  (
    "Presiden Kenya William Ruto menelepon Presiden Brasil Luiz Inacio Lula da Silva, Senin (13/5), di tengah kunjungannya ke Swiss.",
    "visit held 2024-05-"
  ),
])
func `what was done meanwhile gives the month`(text: String, event: String) throws {
  let found = try told(by: [text])
  #expect(found.contains { $0.hasPrefix(event) }, "\(found)")
}

@Test func `a summit of somebody else gets no month`() throws {
  let found = try told(by: [
    "Presiden Kenya William Ruto tiba di Jenewa, Senin (13/5). Presiden Brasil Luiz Inacio Lula da Silva menghadiri KTT APEC."
  ])
  #expect(!found.contains { $0.hasPrefix("summit held 2024") }, "\(found)")
}
