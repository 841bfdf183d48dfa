import ArticleParsing
import DigestModel
import LanguagePack
import TestSupport
import Testing

private let lead =
  "Presiden Kenya William Ruto menerima Presiden Ghana John Mahama di Nairobi untuk membahas perdagangan."
private let end =
  "Keduanya sepakat untuk bertemu lagi di Accra pada musim hujan yang akan datang, kata Ruto."
private let title = "Ruto dan Mahama Bahas Dagang di Nairobi"

private func article(_ text: String) throws -> CleanedArticle {
  try cleanedArticle(parsing: RawArticle(file: "a.txt", text: text), pack: indonesian()).value
}

/// How lines name outlets, offices and agencies, at the head and the foot of a text.
struct SenderTests {
  @Test(arguments: [
    // A path to the page, whose last part may be no section by itself.
    "Home Eropa & Rusia", "Beranda Hukum & Kriminal", "Home Asia dan Oseania",
    "Beranda Gaya & Tren", "Home Amerika & Kanada", "Koran Jakarta / Mondial",
    "Media Indonesia / Internasional", "detikNews / Berita", "Suara Merdeka / Manca",
    "kabarpagi.id / Luar Negeri",
    // Who sends a release.
    "Kementerian Luar Negeri Republik Indonesia", "Kementerian Pertahanan RI",
    "Kedutaan Besar Republik Indonesia di Tokyo", "Sekretariat Kabinet Republik Indonesia",
    "Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan",
  ])
  func `a path or a sender above the headline is none itself`(line: String) throws {
    let found = try article("\(line)\n\(title)\nSelasa, 11 Juni 2024\n\n\(lead)\n\n\(end)")
    #expect(found.headline.text == title)
    #expect(found.removed.contains(line))
    #expect(found.authors == [])
  }

  @Test(arguments: [
    "Home Credit & Mitra Perluas Pinjaman bagi Petani di Nairobi",
    "Beranda Nusantara Gelar Pameran Dagang di Nairobi",
    "Kementerian Luar Negeri Republik Indonesia Bantah Kabar Evakuasi",
    "Kedutaan Besar Jepang di Nairobi Ditutup Sementara",
    "Kementerian Pertahanan dan Kementerian Luar Negeri Bersitegang",
    "Rusia & Ukraina Sepakat Tukar Tawanan", "Tempo / Irama Baru Diplomasi Kenya di Accra",
  ])
  func `a headline that begins like a path or a sender stays`(line: String) throws {
    let found = try article("\(line)\nSelasa, 11 Juni 2024\n\n\(lead)\n\n\(end)")
    #expect(found.headline.text == line)
    #expect(!found.headline.isDerived)
  }

  @Test(arguments: [
    ("Koran Jakarta / Mondial\n\(title)", "", "Koran Jakarta"),
    ("Media Indonesia / Internasional\n\(title)", "", "Media Indonesia"),
    ("Kementerian Luar Negeri RI\nSiaran Pers\n\(title)", "", "Kementerian Luar Negeri RI"),
    ("KBRI Kairo\n\(title)", "", "KBRI Kairo"),
    (
      title, "BBC News Indonesia ada di WhatsApp. Klik di sini untuk berlangganan.",
      "BBC News Indonesia"
    ),
    (title, "DW Indonesia kini hadir di WhatsApp channel.", "DW"),
    (title, "Nairobi (ANTARA News) - \(lead)\n\nCopyright © ANTARA 2024", "ANTARA"),
    (title, "Nairobi (ANTARA) - \(lead)\n\nCopyright © ANTARA News Bali 2024", "ANTARA News Bali"),
    (title, "Nairobi, Beritasatu.com - \(lead)\n\nCopyright © Beritasatu 2024", "Beritasatu.com"),
    (title, "WhatsApp, kata Ruto, ada di mana-mana.", nil),
  ])
  func `the outlet is told by`(head: String, foot: String, publisher: String?) throws {
    let body = foot.contains(lead) ? foot : "\(lead)\n\n\(end)\n\n\(foot)"
    let found = try article("\(head)\n\n\(body)")
    #expect(found.publisher == publisher)
  }

  @Test(arguments: [
    "Direktorat Informasi dan Media", "Biro Pers, Media, dan Informasi Sekretariat Presiden",
    "Humas Kementerian Sekretariat Negara", "Pusat Penerangan Markas Besar TNI",
    "Kedutaan Besar Republik Indonesia di Praha", "Tim Komunikasi Kepresidenan Republik Indonesia",
    // Credits of agencies.
    "Ant/AFP/I-1", "ANTARA/Xinhua", "Rtr/AFP/Z-2", "AFP/Ant/P-4", "SB/ant/I-1",
  ])
  func `what signs below the text is no part of it`(line: String) throws {
    let found = try article("\(title)\n\nNairobi (ANTARA) - \(lead)\n\n\(end)\n\n\(line)")
    #expect(found.paragraphs == [lead, end])
    #expect(found.removed.contains(line))
  }

  @Test(arguments: [
    "Ant/AFP/I-1", "Ant/Xinhua/P-4", "Rtr/AFP/E-2", "Reuters/AFP/E-3", "SB/AFP/I-1",
  ])
  func `a credit behind the last sentence goes`(credit: String) throws {
    let found = try article("\(title)\n\nNairobi (ANTARA) - \(lead)\n\n\(end) \(credit)")
    #expect(found.paragraphs == [lead, end])
    #expect(found.removed == [credit])
  }

  @Test(arguments: [
    "Mahama menginap di Nairobi Senin/Selasa", "Mereka sepakat soal tarif dan/atau kuota",
    "Pertemuan itu dipandu Ant/AFP.", "Biro Pers Istana menolak berkomentar tentang pertemuan itu.",
    "Direktorat itu dibentuk pada 2019 untuk mengurus perdagangan dengan Afrika Barat.",
    "Humas Istana Kenya menyebut pertemuan itu hangat dan akan disambung bulan depan.",
  ])
  func `a last sentence that looks like a signature stays`(line: String) throws {
    let found = try article("\(title)\n\nNairobi (ANTARA) - \(lead)\n\n\(end)\n\n\(line)")
    #expect(found.paragraphs == [lead, end, line])
  }

  @Test(arguments: [
    "Lewati Baca juga dan lanjutkan membaca", "Lewati Podcast dan lanjutkan membaca",
    "Artikel Kompas.id", "Berita lainnya Tempo.co", "Konten JPNN.com", "Rubrik Republika.co.id",
    "Arsip Kabarpagi.id", "Berita video: Suasana jelang pertemuan di Nairobi",
    "Berita foto: Upacara penyambutan di Istana", "Galeri foto: Dua Hari Mahama di Nairobi",
    "Infografis: Nilai dagang Kenya dan Ghana", "Video terkait: Mahama tiba di Nairobi",
    "Disclaimer: Berita ini merupakan kerja sama Kabarpagi.id dengan ANTARA. Isinya tanggung jawab ANTARA.",
    "Penafian: isi kolom ini pendapat penulis.",
    "Artikel ini merupakan kerja sama dengan Kabarpagi.id.",
    "Konten ini merupakan kerja sama redaksi dengan Xinhua.",
  ])
  func `a line of this kind goes`(line: String) throws {
    let found = try article("\(title)\n\nNairobi (ANTARA) - \(lead)\n\n\(line)\n\n\(end)")
    #expect(found.paragraphs == [lead, end])
    #expect(found.removed == [line])
  }

  @Test(arguments: [
    "Artikel Kompas.id itu memuat wawancara dengan Ruto.",
    "Berita video itu dibantah Istana Kenya.", "Berita foto Mahama beredar luas.",
    "Disclaimer yang dibacakan Ruto tidak dihiraukan para wartawan.",
    "Ruto meminta mereka menutup map dan lanjutkan membaca.",
    "Galeri itu memamerkan lukisan dari Accra.",
    "Rubrik itu ditutup setelah terbit sepuluh tahun.",
  ])
  func `a sentence that begins like one stays`(line: String) throws {
    let found = try article("\(title)\n\nNairobi (ANTARA) - \(lead)\n\n\(line)\n\n\(end)")
    #expect(found.paragraphs == [lead, line, end])
  }

  @Test(arguments: [
    ("Laut Mati, Yordania - ", "Laut Mati", nil),
    ("Kazan, Rusia – ", "Kazan", nil), ("Labuan Bajo, Nusa Tenggara Timur - ", "Labuan Bajo", nil),
    ("Sharm el-Sheikh, Mesir — ", "Sharm el-Sheikh", nil), ("Davos, Swiss -- ", "Davos", nil),
    ("Hiroshima, Jepang (ANTARA) - ", "Hiroshima", "ANTARA"),
    ("TEMPO.CO, Kazan, Rusia - ", "Kazan", "TEMPO.CO"),
    ("Bogor, Jawa Barat (ANTARA) – ", "Bogor", "ANTARA"),
  ])
  func `a state may stand behind the city`(
    dateline: String,
    city: String?,
    agency: String?
  ) throws {
    for text in [lead, "\"Bantuan saja tidak cukup.\" Kalimat itu diucapkan \(lead)"] {
      let found = try article("\(title)\n\n\(dateline)\(text)\n\n\(end)")
      #expect(found.dateline?.city == city)
      #expect(found.dateline?.agency == agency)
      #expect(found.paragraphs == [text, end])
    }
  }

  @Test(arguments: [
    "Ruto, Mahama - ", "Nairobi, Kota Hijau - ", "Sugiono, Menteri Luar Negeri - ",
    "Kenya, yang ramah, Ghana - ", "Mahama, Presiden - ",
  ])
  func `two names before a hyphen are no city`(opening: String) throws {
    let text = opening + lead
    let found = try article("\(title)\n\n\(text)\n\n\(end)")
    #expect(found.dateline == nil)
    #expect(found.paragraphs == [text, end])
  }

  @Test(arguments: [
    // What repeats all but a word is a pull quote; a headline says it in words of its own.
    ("Mahama puji sambutan hangat para pejabat Kenya di bandara", true),
    ("Ruto resmikan jalur kereta barang Nairobi Mombasa", true),
    ("menerima Presiden Ghana John Mahama di Nairobi untuk membahas perdagangan", false),
  ])
  func `a headline may share words with the lead`(line: String, isHeadline: Bool) throws {
    let text =
      "\(lead) Ia juga menyebut jalur kereta barang Nairobi Mombasa dan sambutan hangat para pejabat Kenya."
    let found = try article("\(line)\n\nNairobi (ANTARA) - \(text)\n\n\(end)")
    #expect(found.headline.isDerived != isHeadline)
  }
}
