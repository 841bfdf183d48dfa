import DigestModel
import Testing

/// Gatherings and votes, in the forms that copy uses.
struct GatheringSentenceTests {
  @Test(arguments: [
    (
      "Para pemimpin Arab menggelar KTT di Manama, Bahrain, Kamis (16/5).",
      ["summit held 2024-05-16 Manama BH:  (BH)"]
    ),
    (
      "Presiden Jokowi menghadiri KTT ASEAN-Australia di Melbourne, Selasa (5/3).",
      ["summit held 2024-03-05 Melbourne AU: Joko Widodo (ID ASEAN AU)"]
    ),
    (
      "Dewan Keamanan PBB menggelar sidang darurat tentang Rafah di New York, Selasa (14/5).",
      ["summit held 2024-05-14 New York US:  (UN)"]
    ),
    (
      "Konferensi internasional tentang perdamaian Ukraina akan digelar di Swiss pada 15-16"
        + " Juni.",
      ["summit scheduled 2024-06-15…2024-06-16 CH:  (CH)"]
    ),
    (
      "Swiss akan menjadi tuan rumah konferensi perdamaian Ukraina pada 15-16 Juni.",
      ["summit scheduled 2024-06-15…2024-06-16 CH:  (CH)"]
    ),
    (
      "Menteri luar negeri negara-negara G20 bertemu di Rio de Janeiro, Brasil, Rabu (21/2).",
      ["summit held 2024-02-21 Rio de Janeiro BR:  (BR)"]
    ),
    (
      "Para menteri luar negeri ASEAN bertemu di Luang Prabang, Laos, Senin (29/1).",
      ["summit held 2024-01-29 Luang Prabang LA:  (ASEAN LA)"]
    ),
    (
      "Pertemuan Tingkat Menteri OKI berlangsung di Jeddah, Selasa (5/3).",
      ["summit held 2024-03-05 Jeddah SA:  (OIC SA)"]
    ),
    (
      "Liga Arab menggelar pertemuan luar biasa di Kairo pada Rabu (15/5).",
      ["summit held 2024-05-15 Kairo EG:  (Arab League EG)"]
    ),
    (
      "Pertemuan Menteri Luar Negeri ASEAN (AMM) ke-57 dijadwalkan berlangsung di Vientiane"
        + " pada 21-27 Juli.",
      ["summit scheduled 2024-07-21…2024-07-27 Vientiane LA:  (ASEAN LA)"]
    ),
    (
      "KTT NATO di Vilnius, Lituania, ditutup pada Rabu (12/7/2023).",
      ["summit held 2023-07-12 Vilnius LT:  (NATO LT)"]
    ),
    (
      "KTT ASEAN ke-42 di Labuan Bajo berakhir Kamis (11/5/2023) setelah berlangsung dua hari.",
      ["summit held 2023-05-10…2023-05-11 Labuan Bajo ID:  (ASEAN ID)"]
    ),
    (
      "Sidang Majelis Umum PBB ke-79 akan dibuka pada 10 September di New York.",
      ["summit scheduled 2024-09-10 New York US:  (UN)"]
    ),
    (
      "Presiden Joko Widodo memimpin KTT ke-43 ASEAN di Jakarta, Selasa (5/9/2023).",
      ["summit held 2023-09-05 Jakarta ID: Joko Widodo (ID ASEAN)"]
    ),
    (
      "KTT Rusia-Afrika kedua digelar di Saint Petersburg pada 27-28 Juli 2023.",
      ["summit held 2023-07-27…2023-07-28 Saint Petersburg RU:  (RU)"]
    ),
    (
      "Uni Eropa menggelar KTT darurat di Brussel, Rabu (17/4).",
      ["summit held 2024-04-17 Brussel BE:  (EU)"]
    ),
    (
      "KTT BRICS di Johannesburg dibuka Selasa (22/8/2023).",
      ["summit held 2023-08-22 Johannesburg ZA:  (ZA)"]
    ),
    (
      "KTT China-Asia Tengah digelar di Xi'an pada 18-19 Mei 2023.",
      ["summit held 2023-05-18…2023-05-19 Xi'an CN:  (CN)"]
    ),
    (
      "Rencana KTT Amerika di Lima ditunda.",
      ["summit postponed undated Lima PE:  (PE)"]
    ),
    (
      "Konferensi donor untuk Sudan berlangsung di Paris, Senin (15/4).",
      ["summit held 2024-04-15 Paris FR:  (FR)"]
    ),
    (
      "Menlu Wang Yi hadir dalam Konferensi Keamanan Muenchen pada Sabtu (17/2).",
      ["summit held 2024-02-17 Muenchen DE: Wang Yi (CN DE)"]
    ),
    (
      "Majelis Umum PBB, Jumat (10/5), mengesahkan resolusi tentang keanggotaan Palestina"
        + " dengan 143 suara.",
      ["vote held 2024-05-10:  (UN)"]
    ),
    (
      "Resolusi Majelis Umum PBB tentang Gaza disahkan dengan 120 suara, Jumat (27/10/2023).",
      ["vote held 2023-10-27:  (UN)"]
    ),
    (
      "AS memveto rancangan resolusi DK PBB soal keanggotaan penuh Palestina, Kamis (18/4).",
      ["vote held 2024-04-18:  (UN US)"]
    ),
    (
      "Rancangan resolusi gencatan senjata di DK PBB diveto Amerika Serikat, Selasa (20/2).",
      ["vote held 2024-02-20:  (UN US)"]
    ),
    (
      "Dewan Keamanan PBB gagal mengesahkan resolusi tentang Gaza setelah AS memakai hak"
        + " vetonya, Rabu (18/10/2023).",
      ["vote held 2023-10-18:  (UN US)"]
    ),
    (
      "India abstain dalam pemungutan suara resolusi Majelis Umum PBB tentang Ukraina, Rabu"
        + " (2/3/2022).",
      ["vote held 2022-03-02:  (UN IN)"]
    ),
    (
      "DK PBB akan memungut suara atas rancangan resolusi Rusia, Senin (20/5).",
      ["vote scheduled 2024-05-20:  (UN)"]
    ),
    (
      "DK PBB menolak rancangan resolusi yang diajukan Rusia, Senin (16/10/2023).",
      ["vote held 2023-10-16:  (UN)"]
    ),
    (
      "Indonesia terpilih sebagai anggota Dewan HAM PBB dalam pemungutan suara di New York,"
        + " Selasa (10/10/2023).",
      ["vote held 2023-10-10 New York US:  (UN)"]
    ),
    (
      "Dewan HAM PBB mengadopsi resolusi tentang Israel, Jumat (5/4).",
      ["vote held 2024-04-05:  (UN)"]
    ),
    (
      "Putin absen dari KTT BRICS di Johannesburg, Selasa (22/8/2023).",
      ["summit held 2023-08-22 Johannesburg ZA:  (ZA)"]
    ),
    (
      "Menlu Lavrov mewakili Presiden Putin dalam KTT G20 di Bali pada 15-16 November 2022.",
      ["summit held 2022-11-15…2022-11-16 Bali ID:  (ID)"]
    ),
    (
      "Menlu Retno mengikuti secara virtual pertemuan menlu OKI di Jeddah, Selasa (5/3).",
      ["summit held 2024-03-05 Jeddah SA: Retno Marsudi (ID OIC SA)"]
    ),
    (
      "Indonesia menyesalkan veto AS atas resolusi Dewan Keamanan PBB pada Kamis (18/4).",
      ["vote held 2024-04-18:  (UN US)"]
    ),
    (
      "Resolusi DK PBB nomor 2728 disetujui 14 anggota, sementara AS abstain, Senin (25/3).",
      ["vote held 2024-03-25:  (UN US)"]
    ),
    (
      "Rusia dan China memveto rancangan resolusi AS tentang Gaza di Dewan Keamanan PBB,"
        + " Jumat (22/3).",
      ["vote held 2024-03-22:  (UN RU CN)"]
    ),
    (
      "Dewan HAM PBB menangguhkan keanggotaan Rusia lewat pemungutan suara, Kamis (7/4/2022).",
      ["vote held 2022-04-07:  (UN)"]
    ),
    (
      "Parlemen Eropa mengesahkan resolusi tentang Georgia, Kamis (25/4).",
      ["vote held 2024-04-25:  (EU)"]
    ),
    (
      "Majelis Umum PBB akan memberikan suara atas rancangan resolusi Palestina pada Jumat"
        + " (24/5).",
      ["vote scheduled 2024-05-24:  (UN)"]
    ),
    (
      "Menlu Retno memimpin delegasi Indonesia pada Sidang Majelis Umum PBB di New York,"
        + " Selasa (19/9/2023).",
      ["summit held 2023-09-19 New York US: Retno Marsudi (ID UN)"]
    ),
    (
      "Pertemuan para menteri luar negeri G7 di Capri, Italia, berakhir Jumat (19/4).",
      ["summit held 2024-04-19 IT:  (IT)"]
    ),
    (
      "Sidang darurat Majelis Umum PBB tentang Gaza dibuka kembali di New York, Jumat (10/5).",
      ["summit held 2024-05-10 New York US:  (UN)"]
    ),
    (
      "Dewan Keamanan PBB bersidang membahas Rafah, Selasa (14/5).",
      ["summit held 2024-05-14:  (UN)"]
    ),
    (
      "Dewan Keamanan PBB bertemu secara tertutup membahas Rafah di New York, Selasa (14/5).",
      ["summit held 2024-05-14 New York US:  (UN)"]
    ),
    (
      "Konferensi Tingkat Tinggi Luar Biasa Liga Arab digelar di Kairo, Rabu (15/5),"
        + " membahas Gaza.",
      ["summit held 2024-05-15 Kairo EG:  (Arab League EG)"]
    ),
    (
      "KTT luar biasa OKI ditunda ke 26 Mei.",
      ["summit scheduled 2024-05-26:  (OIC)"]
    ),
    (
      "KTT Perdamaian Kairo di Mesir, Sabtu (11/5), berakhir tanpa pernyataan bersama.",
      ["summit held 2024-05-11 Kairo EG:  (EG)"]
    ),
  ])
  func `a gathering or a vote is told`(text: String, events: [String]) throws {
    #expect(try told(by: text) == events)
  }
}
