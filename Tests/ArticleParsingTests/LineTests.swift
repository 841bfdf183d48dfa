import ArticleParsing
import DigestModel
import LanguagePack
import TestSupport
import Testing

private let lead =
  "Presiden Prancis Emmanuel Macron bertemu Presiden Polandia Andrzej Duda di Paris untuk membahas perang."
private let end =
  "Keduanya sepakat untuk bertemu lagi di Warsawa pada musim semi yang akan datang, kata Duda."

private func article(_ text: String) throws -> CleanedArticle {
  let raw = RawArticle(file: "a.txt", text: text)
  return try cleanedArticle(parsing: raw, pack: indonesian()).value
}

@Test(arguments: [
  "ADVERTISEMENT", "Advertisement . Scroll to see content", "SCROLL TO CONTINUE WITH CONTENT",
  "SCROLL TO RESUME CONTENT", "[Gambas:Video 20detik]", "[Gambas:Instagram]",
  "Scroll ke bawah untuk melanjutkan membaca", "TUTUP SCROLL UNTUK MELANJUTKAN MEMBACA", "Iklan",
  "Baca berita tanpa iklan. Gabung Kompas.com+", "Gulir ke bawah untuk melanjutkan", "Bagikan:",
  "Cek Berita dan Artikel yang lain di Google News", "waktu baca 1 menit", "2 dari 2 halaman",
  "Dark/Light Mode", "Simak Video 'Pertemuan di Paris':", "Tonton juga video \"Paris\"",
  "Saksikan video pilihan berikut ini:", "A | A | A", "·", "copy-link-circle", "loading...",
  "Facebook | Twitter | WhatsApp", "#Ukraina #Rusia",
  "(ANTARA FOTO/Ayu Sari/hp.)", "ILUSTRASI. Bendera Prancis.", "Foto: dok/JPNN.com",
  "Beranda > Dunia > Eropa", "TOPIK / Politik / Eropa", "Dunia » Asia", "Home Nasional Daerah Bola",
  "BERANDA   PROFIL   SIARAN PERS   KONTAK", "https://contoh.id/12/ab", "Embed share",
  "Ikuti terus kabar dari Contoh.id lewat WhatsApp", "Sumber gambar, Getty Images",
  "Warga menunggu bantuan di Khan Younis. (AFP/Sari Dewi)", "5 menit membaca",
  "Lewati Paling banyak dibaca dan terus membaca", "(Sumber: KBRI Praha)",
  "Viral Emak-emak Naik Motor Masuk Jalan Tol, Begini Kata Polisi",
  "- Kapan Uni Eropa didirikan? Uni Eropa berdiri pada 1993.",
])
func `a line of noise goes`(line: String) throws {
  let article = try article("Jakarta (ANTARA) - \(lead)\n\n\(line)\n\n\(end)")
  #expect(article.paragraphs == [lead, end])
  #expect(article.removed == [line])
}

@Test(arguments: [
  "WASHINGTON - Di kota itu para senator membahas bantuan bagi Ukraina sampai larut malam kemarin.",
  "1. Komunikasi militer dibuka lagi", "Pertemuan Bertiga",
  "\"Dingin sekali suasananya,\" tutur seorang wartawan.",
  "Editor majalah itu menolak berbicara.", "Baca saja laporannya, kata Duda.",
  "Serangan itu diumumkan Zelensky di kanal Telegram miliknya, Senin pagi.",
  "Produser acara itu menolak berkomentar, begitu pula para tamunya.",
  "Simak pula apa yang ia katakan tentang Gaza.",
  "Politik luar negeri, ekonomi, dan energi dibahas.",
  "Lewati batas itu, kata Duda, dan perang pecah.",
  "Ia menulis di laman https://contoh.id/12/ab bahwa perang usai.",
])
func `a line of the article stays`(line: String) throws {
  let article = try article("Jakarta (ANTARA) - \(lead)\n\n\(line)\n\n\(end)")
  #expect(article.paragraphs == [lead, line, end])
}

@Test(arguments: [
  ("Baca juga: Duda ke Paris", ["Duda ke Paris"]),
  ("BACA JUGA:\nDuda Terbang ke Paris", ["Duda Terbang ke Paris"]),
  (
    "Baca Juga\nDuda ke Paris Pagi Ini\nMacron Undang Duda",
    ["Duda ke Paris Pagi Ini", "Macron Undang Duda"]
  ),
  ("Baca juga : Duda ke Paris", ["Duda ke Paris"]),
  ("Baca: Duda ke Paris", ["Duda ke Paris"]),
  ("Lihat Juga :\nDuda Terbang ke Paris", ["Duda Terbang ke Paris"]),
  (
    "Pilihan Redaksi\n• Duda Terbang ke Paris\n• Kenapa Duda Terbang?",
    ["Duda Terbang ke Paris", "Kenapa Duda Terbang?"]
  ),
  ("Baca juga:", []),
])
func `titles of other articles are kept apart`(lines: String, titles: [String]) throws {
  let article = try article("Jakarta (ANTARA) - \(lead)\n\n\(lines)\n\n\(end)")
  #expect(article.paragraphs == [lead, end])
  #expect(article.readAlso == titles)
}

@Test(arguments: [
  ("\(lead)\r\n\r\n\(end)\r\n", "line ends of Windows"),
  ("\u{FEFF}\(lead)\n\n\(end)", "a byte order mark"),
  (
    "\(lead.split(separator: " ").joined(separator: "\u{00A0}"))\n\(end)", "spaces that don't break"
  ),
  ("\(lead)\u{200B}\n\n\u{202E}\(end)\u{0007}", "characters that no one sees"),
  ("  \(lead)  \n \n   \(end) ", "spaces at the ends"),
])
func `the same paragraphs come from`(text: String, what: String) throws {
  #expect(try article(text).paragraphs == [lead, end])
}

@Test func `decomposed letters are composed`() throws {
  let name = "Andrzej Du\u{0064}a, Emmanue\u{0301}l"
  let text =
    "Presiden Prancis \(name) bertemu tamunya di Paris untuk membahas perang di Ukraina timur."
  #expect(try article(text).paragraphs[0].unicodeScalars.contains("é"))
}

@Test(arguments: ["", "\n\n", "ADVERTISEMENT\nBagikan:", "Copyright © ANTARA 2022"])
func `a text without an article is rejected with a reason`(text: String) throws {
  let pack = try indonesian()
  #expect {
    try cleanedArticle(parsing: RawArticle(file: "content/raw/a.txt", text: text), pack: pack)
  } throws: { error in
    let diagnostic = (error as? DiagnosedError)?.diagnostics.first
    return diagnostic?.message.identifier == "raw.no-body"
      && diagnostic?.location?.file == "content/raw/a.txt"
  }
}

@Test func `a list of links in mid-text does not end the article`() throws {
  let links = "Berita Terkait\nDuda Terbang ke Paris\nMacron Undang Tamu"
  let text = "Jakarta (ANTARA) - \(lead)\n\n\(links)\n\n\(end)\n\nEditor: Budi"
  #expect(try article(text).paragraphs == [lead, end])
}

@Test func `prose below the article's end is not taken up`() throws {
  let text = "Jakarta (ANTARA) - \(lead)\n\nEditor: Budi\n\nBerita Terkait\n\(end)"
  #expect(try article(text).paragraphs == [lead])
}

@Test func `lines wrapped at a fixed width are joined`() throws {
  let words = (lead + " " + end + " " + lead).split(separator: " ")
  var lines = [""]
  for word in words {
    if lines[lines.count - 1].count + word.count > 60 { lines.append("") }
    lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
  }
  let text =
    lines.joined(separator: "\n") + "\n\nPewarta: Ayu Sari\nEditor: Budi\nCopyright © ANTARA 2022"
  let article = try article(text)
  #expect(article.paragraphs == [words.joined(separator: " ")])
  #expect(article.authors == ["Ayu Sari"])
  #expect(article.editors == ["Budi"])
}
