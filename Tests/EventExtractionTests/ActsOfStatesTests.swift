import Testing

/// Talks, mediations, signatures and votes whose sides a phrase, a group or the teller brings in.
struct ActsOfStatesTests {
  @Test(arguments: [
    (
      "Perundingan damai Sudan berlangsung di Jenewa, Rabu (15/5).",
      ["negotiation held 2024-05-15 Jenewa CH:  (SD)"]
    ),
    (
      "Pembicaraan damai Myanmar di Oslo, Norwegia, ditutup Selasa (14/5).",
      ["negotiation held 2024-05-14 Oslo NO:  (MM)"]
    ),
    (
      "Iran dan Amerika Serikat bernegosiasi di Muskat, Rabu (15/5).",
      ["negotiation held 2024-05-15 Muskat OM:  (IR US)"]
    ),
    (
      "Negosiasi Armenia dan Azerbaijan berlangsung di Almaty, Rabu (15/5).",
      ["negotiation held 2024-05-15 Almaty KZ:  (AM AZ)"]
    ),
    (
      "Menlu Armenia Ararat Mirzoyan mengumumkan, Rabu (15/5), bahwa perundingan"
        + " berikutnya dengan Azerbaijan dijadwalkan berlangsung di Tbilisi pada"
        + " Senin (20/5).",
      ["negotiation scheduled 2024-05-20 Tbilisi GE:  (AZ AM)"]
    ),
    (
      "Kesepakatan damai pemerintah Filipina dengan pemberontak komunis dicapai di"
        + " Oslo, Rabu (15/5).",
      ["agreement held 2024-05-15 Oslo NO:  (PH)"]
    ),
    (
      "Pemerintah Kolombia dan gerilyawan ELN sepakat gencatan senjata di Quito,"
        + " Selasa (14/5).",
      ["agreement held 2024-05-14 Quito EC:  (CO)"]
    ),
    (
      "Menlu Kenya Musalia Mudavadi dan Menlu Peru Javier Gonzalez-Olaechea"
        + " membubuhkan paraf pada perjanjian bebas visa di Lima, Rabu (15/5).",
      [
        "agreement held 2024-05-15 Lima PE: Musalia Mudavadi, Javier"
          + " Gonzalez-Olaechea (KE PE)"
      ]
    ),
    (
      "Bertempat di Nairobi, Rabu (15/5), Menlu Kenya Musalia Mudavadi dan Menlu"
        + " Peru Javier Gonzalez-Olaechea membubuhkan tanda tangan pada perjanjian"
        + " bebas visa.",
      [
        "agreement held 2024-05-15 Nairobi KE: Musalia Mudavadi, Javier"
          + " Gonzalez-Olaechea (KE PE)"
      ]
    ),
    (
      "Upacara penandatanganan perdamaian pemerintah Mozambik dengan pemberontak"
        + " ditetapkan Senin (20/5) di Maputo.",
      ["agreement scheduled 2024-05-20 Maputo MZ:  (MZ)"]
    ),
    (
      "Ditengahi Menlu Turki Hakan Fidan, Presiden Somalia Hassan Sheikh Mohamud dan"
        + " PM Ethiopia Abiy Ahmed bertemu di Ankara, Rabu (15/5).",
      [
        "mediation held 2024-05-15 Ankara TR: Hakan Fidan, Hassan Sheikh Mohamud,"
          + " Abiy Ahmed (TR SO ET)",
        "meeting held 2024-05-15 Ankara TR: Hakan Fidan, Hassan Sheikh Mohamud, Abiy"
          + " Ahmed (TR SO ET)",
      ]
    ),
    (
      "Gencatan senjata Thailand dan Kamboja dicapai lewat perantaraan Malaysia di"
        + " Putrajaya, Rabu (15/5).",
      [
        "agreement held 2024-05-15 Putrajaya MY:  (TH KH)",
        "mediation held 2024-05-15 Putrajaya MY:  (MY TH KH)",
      ]
    ),
    (
      "Komisioner Uni Afrika menengahi Kenya dan Somalia di Addis Ababa, Ethiopia,"
        + " Rabu (15/5).",
      ["mediation held 2024-05-15 Addis Ababa ET:  (KE SO)"]
    ),
    (
      "Berkat perantaraan Turki, Rusia dan Ukraina menukar tahanan, Rabu (15/5).",
      ["mediation held 2024-05-15:  (TR RU UA)"]
    ),
    (
      "Resolusi yang menyerukan gencatan senjata di Sudan disahkan Dewan Keamanan"
        + " PBB, Rabu (15/5).",
      ["vote held 2024-05-15:  (UN)"]
    ),
    (
      "Resolusi rancangan Brasil yang meminta bantuan bagi Haiti diadopsi Majelis"
        + " Umum PBB, Selasa (14/5).",
      ["vote held 2024-05-14:  (UN)"]
    ),
    (
      "Di Jenewa, Swiss, Selasa (14/5), Dewan HAM PBB menyetujui resolusi tentang"
        + " Sudan dengan 28 suara berbanding 12.",
      ["vote held 2024-05-14 Jenewa CH:  (UN)"]
    ),
    (
      "Penyelidikan harus dimulai bulan depan, demikian isi resolusi yang Selasa"
        + " (14/5) disahkan Majelis Umum PBB dengan 130 suara.",
      ["vote held 2024-05-14:  (UN)"]
    ),
    (
      "Rusia menggagalkan resolusi tentang Suriah dengan hak veto di Dewan Keamanan"
        + " PBB, Rabu (15/5).",
      ["vote held 2024-05-15:  (UN RU)"]
    ),
    (
      "Pemungutan suara Dewan Keamanan PBB tentang Sudan ditunda ke Senin.",
      ["vote scheduled 2024-05-20:  (UN)"]
    ),
    (
      "Untuk ketiga kalinya, pemungutan suara Majelis Umum PBB tentang Haiti"
        + " ditunda, kini ke Selasa.",
      ["vote scheduled 2024-05-21:  (UN)"]
    ),
    (
      "Delegasi Jepang pimpinan Yoko Kamikawa dan delegasi Korea Selatan pimpinan"
        + " Cho Tae-yul bertemu di Seoul, Rabu (15/5).",
      ["meeting held 2024-05-15 Seoul KR: Yoko Kamikawa, Cho Tae-yul (JP KR)"]
    ),
    (
      "Atas undangan Norwegia dan Swiss, Menlu Serbia Marko Djuric bertemu Menlu"
        + " Kroasia Gordan Grlic Radman di Oslo, Rabu (15/5).",
      ["meeting held 2024-05-15 Oslo NO: Marko Duric, Gordan Grlic Radman (RS HR)"]
    ),
    (
      "Qatar menangguhkan mediasinya antara Israel dan Hamas, Rabu (15/5).",
      ["mediation postponed 2024-05-15:  (QA IL Hamas)"]
    ),
  ])
  func `an act tells its sides`(text: String, events: [String]) throws {
    #expect(try told(by: text) == events)
  }

  @Test(arguments: [
    "Perang reda berkat perantaraan Mesir, Rabu (15/5).",
    "India tak pernah meminta Presiden AS Donald Trump menengahi sengketa dengan Pakistan.",
    "Serbia tidak mengusulkan perundingan dengan Kosovo.",
    "Perundingan upah Jerman di Wina berakhir, Rabu (15/5).",
    "Taliban mengumumkan gencatan senjata tiga hari di Afganistan, Rabu (15/5).",
    "Houthi mengumumkan gencatan senjata di Yaman, Rabu (15/5).",
    "Negosiasi kontrak Jerman di Wina berakhir, Rabu (15/5).",
    "Juru runding nuklir Korea Selatan dan Jepang mengecam uji rudal itu di Tokyo,"
      + " Rabu (15/5).",
    "Parlemen Hongaria mengesahkan perjanjian itu dengan 120 suara, Rabu (15/5).",
    "Suara rakyat Turki menentukan, kata Presiden Erdogan di Ankara, Rabu (15/5).",
    "Warga Slovakia memberikan suara dalam pemilihan presiden, Rabu (15/5).",
    "Gencatan senjata mulai berlaku di Gaza, Rabu (15/5).",
    "Parlemen Armenia meratifikasi perjanjian damai itu, Rabu (15/5).",
    "Kedua klub melanjutkan negosiasi di Madrid, Rabu (15/5).",
  ])
  func `no act is told`(text: String) throws {
    #expect(try told(by: text).isEmpty)
  }
}
