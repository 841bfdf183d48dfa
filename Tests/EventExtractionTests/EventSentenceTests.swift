import DigestModel
import Testing

/// One sentence, and every event that it tells; Friday, 17 May 2024, is the day of publication.
struct EventSentenceTests {
  @Test(arguments: [
    (
      "Menlu China Wang Yi menelepon Menlu Rusia Sergei Lavrov, Kamis (16/5).",
      ["phone-call held 2024-05-16: Wang Yi, Sergey Lavrov (CN RU)"]
    ),
    (
      "Presiden Xi Jinping dan Presiden Joe Biden berbincang lewat sambungan telepon pada Rabu (15/5).",
      ["phone-call held 2024-05-15: Xi Jinping, Joe Biden (CN US)"]
    ),
    (
      "Pada Selasa (14/5), Lavrov berbicara melalui telepon dengan Menlu Turki Hakan Fidan.",
      ["phone-call held 2024-05-14: Sergey Lavrov, Hakan Fidan (RU TR)"]
    ),
    (
      "Percakapan telepon antara Presiden Prancis Emmanuel Macron dan Presiden Xi Jinping berlangsung"
        + " pada Senin (13/5).",
      ["phone-call held 2024-05-13: Emmanuel Macron, Xi Jinping (FR CN)"]
    ),
    (
      "Presiden Joe Biden bertemu secara virtual dengan Presiden Xi Jinping, Rabu (15/5).",
      ["video-call held 2024-05-15: Joe Biden, Xi Jinping (US CN)"]
    ),
    (
      "Presiden Rusia Vladimir Putin diterima Presiden Xi Jinping di Balai Agung Rakyat, Kamis (16/5).",
      ["meeting held 2024-05-16 Beijing CN: Vladimir Putin, Xi Jinping (RU CN)"]
    ),
    (
      "Presiden Xi menjamu Presiden Prancis Emmanuel Macron di Beijing pada Kamis (16/5).",
      ["meeting held 2024-05-16 Beijing CN: Xi Jinping, Emmanuel Macron (CN FR)"]
    ),
    (
      "Pertemuan antara Menlu RI Retno Marsudi dan Menlu Jepang Yoko Kamikawa digelar di Tokyo,"
        + " Rabu (15/5).",
      ["meeting held 2024-05-15 Tokyo JP: Retno Marsudi, Yoko Kamikawa (ID JP)"]
    ),
    (
      "Presiden Putin mengunjungi China pada 16-17 Mei.",
      ["visit held 2024-05-16…2024-05-17 CN: Vladimir Putin (RU CN)"]
    ),
    (
      "Presiden Prancis Emmanuel Macron tiba di Beijing, Rabu (15/5), untuk kunjungan kenegaraan tiga"
        + " hari.",
      ["visit held 2024-05-15…2024-05-17 Beijing CN: Emmanuel Macron (FR CN)"]
    ),
    (
      "Presiden Emmanuel Macron menutup kunjungan dua hari ke China pada Kamis (16/5).",
      ["visit held 2024-05-15…2024-05-16 CN: Emmanuel Macron (FR CN)"]
    ),
    (
      "Pemerintah Kolombia dan gerilyawan ELN memulai perundingan damai di Havana, Kuba, Rabu (15/5).",
      ["negotiation held 2024-05-15 Havana CU:  (CO)"]
    ),
    (
      "Mediasi Turki antara Rusia dan Ukraina berlangsung di Istanbul, Selasa (14/5).",
      ["mediation held 2024-05-14 Istanbul TR:  (TR RU UA)"]
    ),
    (
      "Pertukaran tahanan Rusia dan Ukraina ditengahi Turki, Selasa (14/5).",
      ["mediation held 2024-05-14:  (TR RU UA)"]
    ),
    (
      "Rusia dan Ukraina mencapai kesepakatan gencatan senjata pada Rabu (15/5).",
      ["agreement held 2024-05-15:  (RU UA)"]
    ),
    (
      "Pertemuan Perdana Menteri India Narendra Modi dengan Presiden Xi Jinping digelar, Rabu (15/5).",
      ["meeting held 2024-05-15: Narendra Modi, Xi Jinping (IN CN)"]
    ),
    (
      "Presiden Joko Widodo berpidato di Sidang Majelis Umum PBB di New York, Rabu (15/5).",
      ["summit held 2024-05-15 New York US: Joko Widodo (ID UN)"]
    ),
    (
      "\"Kami sepakat,\" kata juru bicara Kremlin soal pertemuan Presiden Putin dengan Presiden Xi"
        + " Jinping pada Rabu.",
      ["meeting held 2024-05-15: Vladimir Putin, Xi Jinping (RU CN)"]
    ),
  ])
  func `an event is told`(text: String, events: [String]) throws {
    #expect(try facts(of: [text]).mentions.map(\.told) == events)
  }

  @Test(arguments: [
    (
      "Wang Yi akan mengunjungi Rusia pada 20-22 Mei.",
      ["visit scheduled 2024-05-20…2024-05-22 RU: Wang Yi (CN RU)"]
    ),
    (
      "Putin dijadwalkan bertemu Presiden Xi Jinping di Beijing, Senin (20/5).",
      ["meeting scheduled 2024-05-20 Beijing CN: Vladimir Putin, Xi Jinping (RU CN)"]
    ),
    (
      "Pertemuan Menlu AS Antony Blinken dengan Wang Yi yang dijadwalkan Senin (13/5) dibatalkan.",
      ["meeting cancelled 2024-05-13: Antony Blinken, Wang Yi (US CN)"]
    ),
    (
      "Kunjungan Presiden Macron ke China ditunda.",
      ["visit postponed undated CN: Emmanuel Macron (FR CN)"]
    ),
    (
      "Presiden Xi mengundang Presiden Putin berkunjung ke Beijing.",
      ["visit proposed undated Beijing CN: Vladimir Putin (RU CN)"]
    ),
    (
      "Pembicaraan telepon Wang Yi dengan Lavrov ditunda dari Selasa menjadi Kamis (23/5).",
      ["phone-call scheduled 2024-05-23: Wang Yi, Sergey Lavrov (CN RU)"]
    ),
    (
      "Kunjungan Wang Yi ke Paris, Senin, dicoret dari agenda.",
      ["visit cancelled 2024-05-20 Paris FR: Wang Yi (CN FR)"]
    ),
    (
      "Presiden Macron mengusulkan agar Ankara menjadi penengah antara Rusia dan Ukraina.",
      ["mediation proposed undated:  (TR RU UA)"]
    ),
    (
      "Prancis mendesak Armenia dan Azerbaijan memulai perundingan damai.",
      ["negotiation proposed undated:  (AM AZ)"]
    ),
    (
      "Xi Jinping mengundang Presiden Macron untuk berkunjung ke Beijing.",
      ["visit proposed undated Beijing CN: Emmanuel Macron (FR CN)"]
    ),
    (
      "Wang Yi akan mengunjungi Prancis pada 20 Mei dan Jerman pada 22 Mei.",
      [
        "visit scheduled 2024-05-20 FR: Wang Yi (CN FR)",
        "visit scheduled 2024-05-22 DE: Wang Yi (CN DE)",
      ]
    ),
    (
      "Presiden Xi bersedia menelepon Presiden Ukraina Volodymyr Zelenskyy.",
      ["phone-call proposed undated: Xi Jinping, Volodymyr Zelensky (CN UA)"]
    ),
  ])
  func `what lies ahead or fell through is told as such`(text: String, events: [String]) throws {
    #expect(try facts(of: [text]).mentions.map(\.told) == events)
  }

  @Test(arguments: [
    "Pandangan Presiden Xi Jinping bertolak belakang dengan sikap Presiden Joe Biden.",
    "Menlu AS Antony Blinken tidak bertemu Menlu China Wang Yi di New York, Rabu (15/5).",
    "Putin menolak bertemu Presiden Ukraina Volodymyr Zelenskyy.",
    "Mao Ning tidak menjawab apakah Presiden Xi akan berbicara dengan Presiden Zelenskyy.",
    "Jika Presiden Xi bertemu Presiden Biden, pasar akan tenang.",
    "Beijing membantah kabar bahwa Wang Yi bertemu Menlu Rusia Sergei Lavrov pada Rabu (15/5).",
    "Kabar bahwa Presiden Putin menelepon Presiden Xi Jinping tidak benar, kata Kremlin.",
    "Sekiranya Presiden Xi bertemu Presiden Biden, pasar akan tenang.",
    "Pemain asal Prancis itu meneken kontrak dengan klub Jerman.",
    "Tim mediasi Qatar tiba di Kairo, Rabu (15/5), dan langsung beristirahat.",
    "China mendukung upaya mediasi Turki antara Rusia dan Ukraina.",
    "Menlu Wang Yi dan Menlu Lavrov membahas kemitraan yang disepakati kedua presiden.",
    "Rusia dan Ukraina gagal mencapai kesepakatan pertukaran tahanan, Rabu (15/5).",
    "Sidang pleno parlemen Jerman di Berlin, Rabu (15/5), membahas anggaran.",
    "Indonesia abstain dalam pemungutan suara FIFA, Rabu (15/5).",
    "Presiden Joko Widodo menyampaikan pidato dalam Sidang Tahunan MPR di Jakarta, Kamis (16/5).",
    "Presiden Joko Widodo menerima penghargaan dari Presiden Korea Selatan Yoon Suk Yeol.",
    "Kunjungan wisatawan China ke Indonesia naik pada April.",
    "Presiden Joko Widodo melakukan kunjungan kerja ke Yogyakarta, Rabu (15/5).",
    "Dalam jumpa pers di Beijing, Kamis (16/5), Mao Ning menjawab pertanyaan tentang Menlu Blinken.",
    "Menteri Luar Negeri China Wang Yi mengatakan China mendukung dialog, Kamis (16/5).",
  ])
  func `nothing is told`(text: String) throws {
    #expect(try facts(of: [text]).mentions.map(\.told) == [])
  }
}
