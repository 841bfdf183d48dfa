import DigestModel
import Testing

/// Visits, received or made, in the forms that copy uses.
struct VisitSentenceTests {
  @Test(arguments: [
    // Whoever is on his way somewhere has not been there.
    (
      "Menlu Inggris David Cameron, dalam perjalanan ke Washington, singgah di Berlin, Rabu (15/5).",
      ["visit held 2024-05-15 Berlin DE: David Cameron (GB DE)"]
    ),
    // An ambassador lives where he is sent to, a special envoy does not.
    (
      "Utusan Khusus Presiden Rusia untuk Suriah Alexander Lavrentyev tiba di Damaskus, Rabu (15/5).",
      ["visit held 2024-05-15 Damaskus SY: Alexander Lavrentyev (RU SY)"]
    ),
    ("Dubes Rusia untuk Indonesia Lyudmila Vorobieva mengunjungi Bandung, Rabu (15/5).", []),

    (
      "Menteri Luar Negeri Iran Hossein Amir-Abdollahian melawat ke Pakistan, Senin (13/5).",
      ["visit held 2024-05-13 PK: Hossein Amir-Abdollahian (IR PK)"]
    ),
    (
      "Presiden Rusia Vladimir Putin melakukan lawatan kenegaraan dua hari ke China, 16-17 Mei.",
      ["visit held 2024-05-16…2024-05-17 CN: Vladimir Putin (RU CN)"]
    ),
    (
      "Macron tengah berada di Berlin dalam rangka kunjungan kenegaraan, Rabu (15/5).",
      ["visit held 2024-05-15 Berlin DE: Emmanuel Macron (FR DE)"]
    ),
    (
      "Perdana Menteri Jepang Fumio Kishida bertolak ke Paris, Prancis, Rabu (1/5), untuk"
        + " menghadiri pertemuan OECD.",
      ["visit held 2024-05-01 Paris FR: Fumio Kishida (JP FR)"]
    ),
    (
      "Presiden Jokowi bertolak ke Tokyo dari Bandara Halim, Rabu (15/5).",
      ["visit held 2024-05-15 Tokyo JP: Joko Widodo (ID JP)"]
    ),
    (
      "Setiba di Riyadh, Kamis (16/5), Blinken langsung bertemu Putra Mahkota Mohammed bin"
        + " Salman.",
      [
        "visit held 2024-05-16 Riyadh SA: Antony Blinken (US SA)",
        "meeting held 2024-05-16 Riyadh SA: Antony Blinken, Mohammed bin Salman (US SA)",
      ]
    ),
    (
      "Saat berkunjung ke Hanoi, Senin (13/5), Menlu Retno bertemu Menlu Vietnam Bui Thanh Son.",
      [
        "visit held 2024-05-13 Hanoi VN: Retno Marsudi (ID VN)",
        "meeting held 2024-05-13 Hanoi VN: Retno Marsudi, Bui Thanh Son (ID VN)",
      ]
    ),
    (
      "Dalam kunjungannya ke Teheran, Rabu (15/5), Menlu Lavrov menemui Presiden Ebrahim Raisi.",
      [
        "visit held 2024-05-15 Teheran IR: Sergey Lavrov (RU IR)",
        "meeting held 2024-05-15 Teheran IR: Sergey Lavrov, Ebrahim Raisi (RU IR)",
      ]
    ),
    (
      "Indonesia menerima kunjungan Presiden Vietnam Vo Van Thuong pada Senin (13/5).",
      ["visit held 2024-05-13 ID: Vo Van Thuong (VN ID)"]
    ),
    (
      "Perdana Menteri Singapura Lee Hsien Loong melakukan kunjungan resmi ke Indonesia pada"
        + " 29 April.",
      ["visit held 2024-04-29 ID: Lee Hsien Loong (SG ID)"]
    ),
    (
      "Lawatan Blinken ke Timur Tengah mencakup Arab Saudi, Yordania, dan Israel pada 29"
        + " April-1 Mei.",
      ["visit held 2024-04-29…2024-05-01: Antony Blinken (US SA JO IL)"]
    ),
    (
      "Safari diplomatik Lavrov di Afrika membawanya ke Guinea, Kongo, dan Chad pekan lalu.",
      ["visit held 2024-05-01 (month): Sergey Lavrov (RU GN CD TD)"]
    ),
    (
      "Kunjungan Presiden China Xi Jinping ke Hungaria pekan lalu adalah yang pertama dalam"
        + " 20 tahun.",
      ["visit held 2024-05-01 (month) HU: Xi Jinping (CN HU)"]
    ),
    (
      "Menhan AS Lloyd Austin mengunjungi Filipina dan Vietnam pada 13-15 Mei.",
      ["visit held 2024-05-13…2024-05-15: Lloyd Austin (US PH VN)"]
    ),
    (
      "Menlu Wang Yi memulai lawatan enam hari ke Asia Tenggara pada Rabu (15/5).",
      ["visit held 2024-05-15…2024-05-20: Wang Yi (CN)"]
    ),
    (
      "Kedatangan Presiden Iran Ebrahim Raisi di Islamabad, Senin (22/4), disambut Menteri"
        + " Perumahan Pakistan.",
      ["visit held 2024-04-22 Islamabad PK: Ebrahim Raisi (IR PK)"]
    ),
    (
      "Delegasi Hamas tiba di Kairo, Sabtu (4/5), untuk pembicaraan gencatan senjata.",
      ["visit held 2024-05-04 Kairo EG:  (Hamas EG)"]
    ),
    (
      "Wang Yi mengakhiri kunjungan tiga harinya di Australia, Kamis (21/3).",
      ["visit held 2024-03-19…2024-03-21 AU: Wang Yi (CN AU)"]
    ),
    (
      "Presiden Erdogan membatalkan kunjungan ke Gedung Putih yang dijadwalkan 9 Mei.",
      ["visit cancelled 2024-05-09 Washington US: Recep Tayyip Erdogan (TR US)"]
    ),
    (
      "Menlu China Qin Gang menunda lawatannya ke Australia.",
      ["visit postponed undated AU: Qin Gang (CN AU)"]
    ),
    (
      "Presiden Putin berencana mengunjungi Vietnam dalam waktu dekat.",
      ["visit scheduled undated VN: Vladimir Putin (RU VN)"]
    ),
    (
      "Perdana Menteri Hongaria Viktor Orban dijadwalkan melawat ke Beijing bulan depan.",
      ["visit scheduled 2024-06-01 (month) Beijing CN: Viktor Orban (HU CN)"]
    ),
    (
      "Paus Fransiskus dijadwalkan mengunjungi Indonesia pada 3-6 September.",
      ["visit scheduled 2024-09-03…2024-09-06 ID: Pope Francis (VA ID)"]
    ),
    (
      "Atas undangan Presiden Xi Jinping, Putin mengunjungi China pada 16-17 Mei.",
      ["visit held 2024-05-16…2024-05-17 CN: Vladimir Putin (RU CN)"]
    ),
    (
      "Presiden Serbia Aleksandar Vucic menyambut kedatangan Presiden Xi Jinping di Beograd,"
        + " Selasa (7/5).",
      ["visit held 2024-05-07 Beograd RS: Xi Jinping (CN RS)"]
    ),
    (
      "Wang Yi, yang sedang berada di Paris, bertemu Menlu Prancis Stephane Sejourne pada"
        + " Senin (6/5).",
      [
        "visit held 2024-05-06 Paris FR: Wang Yi (CN FR)",
        "meeting held 2024-05-06 Paris FR: Wang Yi, Stephane Sejourne (CN FR)",
      ]
    ),
    (
      "Sebagai tindak lanjut pertemuan Biden dan Xi di Woodside pada November lalu, Blinken akan"
        + " mengunjungi Beijing.",
      [
        "visit scheduled undated Beijing CN: Antony Blinken (US CN)",
        "meeting held 2023-11-01 (month) Woodside US: Joe Biden, Xi Jinping (US CN)",
      ]
    ),
    (
      "China menyambut baik rencana kunjungan Menlu Blinken ke Beijing.",
      ["visit scheduled undated Beijing CN: Antony Blinken (US CN)"]
    ),
    (
      "Presiden Biden urung mengunjungi Australia pekan ini.",
      ["visit cancelled 2024-05-01 (month) AU: Joe Biden (US AU)"]
    ),
    (
      "Presiden Prabowo Subianto tidak jadi berkunjung ke China pada 31 Agustus.",
      ["visit cancelled 2023-08-31 CN: Prabowo Subianto (ID CN)"]
    ),
    (
      "Presiden Putin bakal melawat ke Hanoi, kata Kremlin, Kamis (16/5).",
      ["visit scheduled undated Hanoi VN: Vladimir Putin (RU VN)"]
    ),
    (
      "Presiden Xi Jinping mengunjungi Prancis, Serbia, dan Hungaria pada 5-10 Mei.",
      ["visit held 2024-05-05…2024-05-10: Xi Jinping (CN FR RS HU)"]
    ),
    (
      "Menlu Jerman Annalena Baerbock, yang tiba di Kyiv pada Selasa (21/5/2024), bertemu"
        + " Menlu Dmytro Kuleba.",
      [
        "visit scheduled 2024-05-21 Kyiv UA: Annalena Baerbock (DE UA)",
        "meeting scheduled 2024-05-21 Kyiv UA: Annalena Baerbock, Dmytro Kuleba (DE UA)",
      ]
    ),
    (
      "Presiden Ukraina Volodymyr Zelensky mendarat di Riyadh, Rabu (15/5), untuk bertemu"
        + " Putra Mahkota Mohammed bin Salman.",
      [
        "visit held 2024-05-15 Riyadh SA: Volodymyr Zelensky (UA SA)",
        "meeting scheduled 2024-05-15 Riyadh SA: Volodymyr Zelensky, Mohammed bin Salman (UA SA)",
      ]
    ),
    (
      "Uni Eropa menyesalkan kunjungan Perdana Menteri Viktor Orban ke Moskow pada Jumat"
        + " (5/7/2024).",
      ["visit scheduled 2024-07-05 Moskow RU: Viktor Orban (HU RU)"]
    ),
    (
      "Delegasi Korea Utara mengunjungi Iran, Selasa (23/4).",
      ["visit held 2024-04-23 IR:  (KP IR)"]
    ),
    (
      "Presiden Putin terakhir kali mengunjungi Korea Utara pada Juli 2000.",
      ["visit held 2000-07-01 (month) KP: Vladimir Putin (RU KP)"]
    ),
    (
      "Menlu Retno Marsudi, Rabu (15/5), tiba di Jeddah untuk menghadiri sidang OKI.",
      [
        "visit held 2024-05-15 Jeddah SA: Retno Marsudi (ID SA)",
        "summit scheduled 2024-05-01 (month): Retno Marsudi (ID OIC)",
      ]
    ),
    (
      "Menlu China Qin Gang dijadwalkan mengunjungi Australia bulan depan, lapor ABC, Kamis"
        + " (16/5).",
      ["visit scheduled 2024-06-01 (month) AU: Qin Gang (CN AU)"]
    ),
    (
      "Raja Yordania Abdullah II mengunjungi Gedung Putih dan bertemu Presiden Joe Biden,"
        + " Senin (6/5).",
      [
        "visit held 2024-05-06 Washington US: Abdullah II (JO US)",
        "meeting held 2024-05-06 Washington US: Abdullah II, Joe Biden (JO US)",
      ]
    ),
    (
      "Menlu Wang Yi berada di Moskow untuk kunjungan empat hari mulai Senin (13/5).",
      ["visit held 2024-05-13…2024-05-16 Moskow RU: Wang Yi (CN RU)"]
    ),
    (
      "Menlu AS Antony Blinken mengakhiri lawatan tiga hari di Shanghai dan Beijing, Jumat"
        + " (26/4).",
      ["visit held 2024-04-24…2024-04-26 CN: Antony Blinken (US CN)"]
    ),
    (
      "Menlu Retno Marsudi melakukan kunjungan ke Sydney dan Melbourne, Rabu (15/5).",
      ["visit held 2024-05-15 AU: Retno Marsudi (ID AU)"]
    ),
    (
      "Presiden Xi Jinping akan bertolak ke Moskow pada Senin (20/5) untuk kunjungan"
        + " kenegaraan.",
      ["visit scheduled 2024-05-20 Moskow RU: Xi Jinping (CN RU)"]
    ),
    (
      "Menlu Blinken menunda kunjungan ke Beijing hingga Juni.",
      ["visit scheduled 2024-06-01 (month) Beijing CN: Antony Blinken (US CN)"]
    ),
    (
      "Lawatan Perdana Menteri Netanyahu ke Washington dipastikan berlangsung pada 24 Juli.",
      ["visit scheduled 2024-07-24 Washington US: Benjamin Netanyahu (IL US)"]
    ),
    (
      "Kedutaan Besar China mengumumkan Menlu Wang Yi akan melawat ke Jakarta pada Senin"
        + " (20/5).",
      ["visit scheduled 2024-05-20 Jakarta ID: Wang Yi (CN ID)"]
    ),
    (
      "Menlu Wang Yi diperkirakan tiba di Jakarta pada Senin (20/5).",
      ["visit scheduled 2024-05-20 Jakarta ID: Wang Yi (CN ID)"]
    ),
    (
      "Blinken mendarat di Tel Aviv pada Selasa malam (30/4) untuk kunjungan ketujuh sejak"
        + " perang pecah.",
      ["visit held 2024-04-30 Tel Aviv IL: Antony Blinken (US IL)"]
    ),
    (
      "Menteri Luar Negeri AS Antony Blinken kembali berkunjung ke Timur Tengah pekan ini.",
      ["visit held 2024-05-01 (month): Antony Blinken (US)"]
    ),
    (
      "Presiden Xi Jinping mengakhiri lawatan lima hari ke Eropa, Jumat (10/5).",
      ["visit held 2024-05-06…2024-05-10: Xi Jinping (CN)"]
    ),
    (
      "Kremlin menegaskan kunjungan Putin ke Ankara tidak dibatalkan.",
      ["visit scheduled undated Ankara TR: Vladimir Putin (RU TR)"]
    ),
  ])
  func `a visit is told`(text: String, events: [String]) throws {
    #expect(try told(by: text) == events)
  }
}
