import LanguagePack
import Testing

private func texts(of paragraph: String) throws -> [String] {
  let pack = try indonesian()
  let bytes = Array(paragraph.utf8)
  return pack.sentences(of: paragraph, number: 0).map {
    String(decoding: bytes[$0.range], as: UTF8.self)
  }
}

@Test(arguments: [
  // Each bar is where a sentence ends.
  "Ia tiba pada Senin.|Esoknya ia pulang.",
  "Menlu Retno L.P. Marsudi bertemu Prof. Hikmahanto.|Keduanya berbincang.",
  "Pertemuan dimulai pukul 09.35 WIB di Jl. Pejambon No. 6.|Pers menunggu.",
  "Dubes itu diterima dr. Terawan, dkk. di ruang tamu.",
  "John F. Kennedy pernah ke sana.",
  "1. Kembali ke meja runding",
  "Jumlahnya 5.791 orang.|16 di antaranya anak-anak.",
  "Kata JagatBisnis.com, kabar itu salah.|Tempo.co diam.",
  "\"Kami datang.|Kami bicara,\" kata Wang.|Ia lalu pergi.",
  "Ia menjawab \"tidak.\"|Lalu diam.",
  "\"Benarkah?\" tanya Wang.",
  "Sungguh?!|Ya.",
  "Ia menunggu... lalu pergi.",
  // Spaces lost between sentences.
  "Hubungan pulih seperti semula.|\"Kedua negara sepakat,\" ujarnya.",
  "Ia di sana dua hari (18-19/6).|Pertemuan itu tertutup.",
  "Perang usai.|Semua pulang.",
  "“Kita bicara.”|“Setuju.”",
])
func `sentences end here`(marked: String) throws {
  let expected = marked.split(separator: "|").map(String.init)
  // A bar between a stop and a capital stands for a space, unless the row is about lost ones.
  let isGlued =
    marked.contains("semula.|") || marked.contains("/6).|") || marked.contains("usai.|")
    || marked.contains(".”|")
  let paragraph = expected.joined(separator: isGlued ? "" : " ")
  #expect(try texts(of: paragraph) == expected)
}

@Test(arguments: [
  ("\"Kami siap,\" kata Wang.", ["Kami", "siap", ","]),
  ("Ia menyebut ‘konsekuensi’ jika Beijing ikut.", ["konsekuensi"]),
  ("Ia menyebut 'konsekuensi' jika Beijing ikut.", ["konsekuensi"]),
  ("Sa'ar dan Jum'at bukan kutipan.", []),
  ("Sa’ar dan Jum’at bukan kutipan.", []),
  ("Tentang “kedaulatan dan ‘integritas’” negara.", ["kedaulatan", "dan", "‘", "integritas", "’"]),
])
func `words between quotation marks`(paragraph: String, quoted: [String]) throws {
  let pack = try indonesian()
  let found = pack.sentences(of: paragraph, number: 3).flatMap { sentence in
    zip(sentence.tokens, sentence.isQuoted).filter(\.1).map(\.0.text)
  }
  #expect(found == quoted)
}
