import DigestModel
import Testing

/// Accords, gatherings and votes by the constructions in which the trade tells them.
struct AccordSentenceTests {
  @Test(arguments: [
    ("Armenia dan Azerbaijan sepakat saling membebaskan 32 tawanan, Rabu (15/5).", "AM AZ"),
    (
      "Kolombia dan Venezuela bersepakat untuk membuka kembali hubungan diplomatik, Rabu (15/5).",
      "CO VE"
    ),
    ("Serbia dan Kosovo akhirnya mencapai kesepakatan di Brussel, Rabu (15/5).", "RS XK"),
    ("Pakta pertahanan antara Filipina dan Jepang diparaf pada Rabu (15/5).", "PH JP"),
    ("Gencatan senjata antara Israel dan Hizbullah diumumkan pada Rabu (15/5).", "IL Hezbollah"),
    (
      "Warga menyambut gencatan senjata India dan Pakistan yang diumumkan pada Rabu (15/5).",
      "IN PK"
    ),
    ("Jepang dan Korea Selatan mengumumkan tercapainya kesepakatan dagang, Rabu (15/5).", "JP KR"),
    (
      "Enam tahun berunding, Kanada dan Uni Eropa akhirnya meneken perjanjian dagang, Rabu (15/5).",
      "CA EU"
    ),
    ("Mesir dan Sudan menuntaskan perundingan traktat air, Rabu (15/5).", "EG SD"),
    ("Rusia dan Ukraina menyepakati pertukaran tawanan, Rabu (15/5).", "RU UA"),
    (
      "Amerika Serikat (AS) dan Vietnam mengumumkan kerangka kesepakatan tarif, Rabu (15/5).",
      "US VN"
    ),
    (
      "Pemerintah Filipina dan front pembebasan meneken perjanjian damai di Manila, Rabu (15/5).",
      "PH"
    ),
    ("Israel dan Hamas setuju membebaskan 12 sandera, Rabu (15/5).", "IL Hamas"),
    (
      "Sejam berunding di rumah Presiden Prancis Emmanuel Macron, Rabu (15/5), Presiden Armenia"
        + " Vahagn Khachaturyan dan Presiden Azerbaijan Ilham Aliyev meneken pernyataan bersama.",
      "AM AZ"
    ),
    (
      "Perundingan delegasi Sudan dan Etiopia berakhir, Rabu (15/5), dengan kesepakatan memulangkan semua tawanan.",
      "SD ET"
    ),
    ("Para menteri luar negeri ASEAN mengesahkan rencana aksi di Vientiane, Rabu (15/5).", "ASEAN"),
    (
      "Kesepakatan awalnya dicapai pada Rabu (15/5) antara Menlu Mesir Sameh Shoukry dan Menlu Turki Hakan Fidan.",
      "EG TR"
    ),
  ])
  func `an accord is told`(text: String, parties: String) throws {
    let found = try told(by: text).filter { $0.hasPrefix("agreement held 2024-05-15") }
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.hasSuffix("(\(parties))") })
  }

  @Test(arguments: [
    "Jepang dan Korea Selatan sepakat bahwa perdamaian penting bagi kawasan, Rabu (15/5).",
    "Indonesia dan India sepakat meningkatkan kerja sama pertanian, Rabu (15/5).",
    "Israel dan Hamas sepakat gencatan senjata harus segera dibahas, Rabu (15/5).",
    "Kesepakatan antara serikat buruh dan perusahaan tambang dicapai di Jakarta, Rabu (15/5).",
    "Rusia dan Ukraina gagal mencapai kesepakatan di Istanbul, Rabu (15/5).",
    "Iran dan Amerika Serikat belum menyepakati pertukaran tahanan, Rabu (15/5).",
    "Jika Rusia dan Ukraina sepakat menukar tawanan, perang bisa mereda.",
    "Mesir menilai kesepakatan yang dicapai tidak adil.",
    "Koalisi pemerintah dan oposisi Belanda menyepakati anggaran, Rabu (15/5).",
    "Hamas menolak resolusi tersebut, Rabu (15/5).",
    "Jepang dan Korea Selatan sepakat bertukar pengalaman tentang gempa, Rabu (15/5).",
    "Presiden Emmanuel Macron kecewa dengan kesepakatan antara Israel dan Hamas, Rabu (15/5).",
    "Para pemimpin ASEAN membahas rencana aksi di Vientiane, Rabu (15/5).",
    "Indonesia dan Belanda akan mengumumkan perjanjian dagang pada Juni.",
    "Partai oposisi dan pemerintah Thailand sepakat mengakhiri sengketa anggaran, Rabu (15/5).",
    "Presiden Zelensky menuntut hak veto Rusia dicabut, Rabu (15/5).",
    "Partai itu menang dengan 153 suara di parlemen Swedia, Rabu (15/5).",
    "Senat Filipina mengesahkan undang-undang itu dengan 19 suara lawan 3, Rabu (15/5).",
    "Dewan Keamanan Nasional Iran menyetujui resolusi itu, Rabu (15/5).",
  ])
  func `nothing was agreed or voted on`(text: String) throws {
    let found = try told(by: text).filter {
      $0.hasPrefix("agreement held") || $0.hasPrefix("vote held")
    }
    #expect(found == [])
  }

  @Test(arguments: [
    (
      "Dengan 120 negara setuju dan 14 menolak, Majelis Umum PBB mendesak gencatan senjata, Rabu (15/5).",
      "(UN)"
    ),
    (
      "Sebanyak 99 negara di Majelis Umum PBB mendukung resolusi tentang Sudan, Rabu (15/5).",
      "(UN)"
    ),
    ("Voting di Dewan HAM PBB soal Myanmar digelar Rabu (15/5).", "(UN)"),
    (
      "Dewan Gubernur IAEA di Wina lewat voting pada Rabu (15/5) mengecam Korea Utara.",
      "Wina AT:  (UN)"
    ),
    (
      "Dewan Keamanan mengadopsi resolusi usulan Prancis dengan 13 suara setuju, Rabu (15/5).",
      "(UN)"
    ),
    ("Dewan HAM PBB di Jenewa menolak mosi tentang Xinjiang, Rabu (15/5).", "Jenewa CH:  (UN)"),
    (
      "Dewan Keamanan PBB, Rabu (15/5) waktu New York, meloloskan resolusi tentang Haiti.",
      "New York US:  (UN)"
    ),
    ("Rancangan resolusi itu kandas di Dewan Keamanan PBB, Rabu (15/5).", "(UN)"),
  ])
  func `a vote is told by its body or its count`(text: String, end: String) throws {
    let found = try told(by: text)
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.hasPrefix("vote held 2024-05-15") && $0.hasSuffix(end) })
  }

  @Test(arguments: [
    (
      "KTT Uni Afrika di Addis Ababa dibuka Presiden Kenya William Ruto, Rabu (15/5).",
      "Addis Ababa ET: William Ruto (KE ET)"
    ),
    ("KTT ASEAN-Australia digelar di Melbourne, Rabu (15/5).", "Melbourne AU:  (ASEAN AU)"),
    ("Sidang Majelis Umum PBB digelar di New York, Rabu (15/5).", "New York US:  (UN)"),
    ("KTT Uni Eropa berlangsung di Brussel, Rabu (15/5).", "Brussel BE:  (EU)"),
    ("KTT Uni Eropa-Jepang berlangsung di Brussel, Rabu (15/5).", "Brussel BE:  (EU JP)"),
    (
      "\"Kita tidak boleh menyerah,\" kata Presiden Kenya William Ruto ketika membuka KTT Iklim"
        + " Afrika di Nairobi, Rabu (15/5).",
      "Nairobi KE: William Ruto (KE)"
    ),
    (
      "Konferensi tingkat menteri tentang pengungsi berlangsung di Nouakchott, Mauritania, Rabu (15/5).",
      "Nouakchott MR:  (MR)"
    ),
    (
      "Forum Kepulauan Pasifik dipimpin Perdana Menteri Fiji Sitiveni Rabuka di Suva, Rabu (15/5).",
      "Suva FJ: Sitiveni Rabuka (FJ)"
    ),
  ])
  func `who takes part in a gathering is told`(text: String, end: String) throws {
    let found = try told(by: text)
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.hasPrefix("summit held 2024-05-15") && $0.hasSuffix(end) })
  }

  @Test(arguments: [
    (
      "Presiden Prabowo bertemu Presiden Xi di Muenchen, Jerman, Rabu (15/5), di sela Konferensi"
        + " Keamanan.",
      "summit held 2024-05-01 (month) Muenchen DE: Prabowo Subianto, Xi Jinping (ID CN DE)"
    ),
    (
      "Presiden Prabowo berpidato dalam Antalya Diplomacy Forum, Rabu (15/5).",
      "summit held 2024-05-15 Antalya TR: Prabowo Subianto (ID TR)"
    ),
    (
      "Presiden Macron terbang ke Doha guna menghadiri KTT Pangan, Kamis (30/5).",
      "summit scheduled 2024-05-30 Doha QA: Emmanuel Macron (FR QA)"
    ),
  ])
  func `where a gathering takes place is told near it`(text: String, summit: String) throws {
    #expect(try told(by: text).filter { $0.hasPrefix("summit") } == [summit])
  }

  @Test(arguments: [
    (
      "KTT ASEAN dibuka di Vientiane, Rabu (15/5). || Para pemimpin menandatangani Deklarasi"
        + " Vientiane.",
      "agreement held 2024-05-15 Vientiane LA:  (ASEAN)"
    ),
    (
      "Menlu Turki Hakan Fidan bertemu Menlu Yunani Giorgos Gerapetritis di Athena, Rabu (15/5). ||"
        + " Seusai pertemuan, keduanya menandatangani nota kesepahaman.",
      "agreement held 2024-05-15 Athena GR: Hakan Fidan, George Gerapetritis (TR GR)"
    ),
    (
      "Delegasi Sudan dan Sudan Selatan berunding di Juba, Rabu (15/5). || Perundingan itu"
        + " membuahkan kesepakatan pertukaran tawanan.",
      "agreement held 2024-05-15 Juba SS:  (SD SS)"
    ),
    (
      "Presiden Lee dan Presiden Xi menyaksikan pertukaran nota kesepahaman seusai pertemuan di"
        + " Beijing, Rabu (15/5).",
      "agreement held 2024-05-15"
    ),
  ])
  func `an accord takes what its sentence leaves open from the talks`(
    text: String,
    start: String
  ) throws {
    let found = try told(by: text).filter { $0.hasPrefix("agreement") }
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.hasPrefix(start) })
  }
}

/// What holds from a day to come was agreed on before; published on Friday, 17 May 2024.
@Test(arguments: [
  (
    "Israel dan Hamas menyepakati gencatan senjata yang mulai berlaku Minggu (19/5).",
    ["agreement held undated:  (IL Hamas)"]
  ),
  (
    "Armenia dan Azerbaijan pada Rabu (15/5) menyepakati gencatan senjata yang berlaku efektif Minggu (19/5).",
    ["agreement held 2024-05-15:  (AM AZ)"]
  ),
  (
    "Setelah berunding 16 jam, para pemimpin Kenya, Uganda, Rwanda dan Burundi menyepakati gencatan senjata di Arusha, Kamis (16/5).",
    [
      "negotiation held 2024-05-16 Arusha TZ:  (KE UG RW BI)",
      "agreement held 2024-05-16 Arusha TZ:  (KE UG RW BI)",
    ]
  ),
])
func `an accord is told with the day on which it was made`(text: String, events: [String]) throws {
  #expect(try told(by: text) == events)
}
