import DigestModel
import Testing

/// Events that take two sentences to tell, in the forms that copy uses; paragraphs stand apart by ' || '.
struct AnaphoraSentenceTests {
  @Test(arguments: [
    // Two who speak as one are a pair.
    (
      "Presiden Macron dan Presiden Xi mengumumkan kemitraan baru, Senin (6/5). || Keduanya"
        + " bertemu di Istana Elysee, Paris.",
      ["meeting held undated Paris FR: Emmanuel Macron, Xi Jinping (FR CN)"]
    ),
    (
      "Presiden Macron menyambut Presiden Xi di Paris, Senin (6/5), lalu keduanya berbincang.",
      ["meeting held 2024-05-06 Paris FR: Emmanuel Macron, Xi Jinping (FR CN)"]
    ),
    // Four are no pair.
    (
      "Presiden Macron menelepon Presiden Xi, Senin (6/5). || Mereka berempat bertemu di Paris.",
      ["phone-call held 2024-05-06: Emmanuel Macron, Xi Jinping (FR CN)"]
    ),
    (
      "Presiden Macron menyambut Presiden Xi di Paris, Senin (6/5). || Keduanya lalu"
        + " mengadakan pembicaraan dengan Presiden Komisi Eropa Ursula von der Leyen.",
      ["meeting held undated: Emmanuel Macron, Xi Jinping, Ursula von der Leyen (FR CN EU)"]
    ),
    (
      "Menlu Retno Marsudi melawat ke Doha, Rabu (15/5). || Di sana ia bertemu Perdana"
        + " Menteri Qatar Mohammed bin Abdulrahman Al Thani.",
      [
        "visit held 2024-05-15 Doha QA: Retno Marsudi (ID QA)",
        "meeting held 2024-05-15 Doha QA: Retno Marsudi, Mohammed bin Abdulrahman Al Thani"
          + " (ID QA)",
      ]
    ),
    (
      "Menlu Wang Yi tiba di Canberra, Rabu (20/3). || Sehari kemudian ia bertemu Perdana"
        + " Menteri Anthony Albanese.",
      [
        "visit held 2024-03-20 Canberra AU: Wang Yi (CN AU)",
        "meeting held 2024-03-21 Canberra AU: Wang Yi, Anthony Albanese (CN AU)",
      ]
    ),
    (
      "Kunjungan Menlu Lavrov ke Jakarta berlangsung pada 5-6 September. || Selama di"
        + " Jakarta, ia menemui Menlu Retno Marsudi.",
      [
        "visit held 2023-09-05…2023-09-06 Jakarta ID: Sergey Lavrov (RU ID)",
        "meeting held 2023-09-01 (month) Jakarta ID: Sergey Lavrov, Retno Marsudi (RU ID)",
      ]
    ),
    (
      "Wang Yi bertemu Menlu Singapura Vivian Balakrishnan di Singapura, Rabu (15/5). ||"
        + " Sebelum ke Singapura, ia singgah di Hanoi pada Senin (13/5).",
      [
        "meeting held 2024-05-15 Singapura SG: Wang Yi, Vivian Balakrishnan (CN SG)",
        "visit held 2024-05-13 Hanoi VN: Wang Yi (CN VN)",
      ]
    ),
    (
      "Majelis Umum PBB menggelar sidang darurat di New York, Jumat (27/10/2023). ||"
        + " Resolusi itu disahkan dengan 120 suara mendukung dan 14 menolak.",
      [
        "summit held 2023-10-27 New York US:  (UN)",
        "vote held 2023-10-27 New York US:  (UN)",
      ]
    ),
    (
      "Presiden Vietnam To Lam bertemu Presiden Xi Jinping di Beijing, Kamis (16/5). ||"
        + " Kedua negara menandatangani 12 dokumen kerja sama.",
      [
        "meeting held 2024-05-16 Beijing CN: To Lam, Xi Jinping (VN CN)",
        "agreement held 2024-05-16 Beijing CN: To Lam, Xi Jinping (VN CN)",
      ]
    ),
    (
      "Presiden Xi Jinping tiba di Paris, Minggu (5/5). || Dari Prancis, Xi melanjutkan"
        + " perjalanan ke Serbia pada Selasa (7/5) dan Hungaria pada Rabu (8/5).",
      [
        "visit held 2024-05-05 Paris FR: Xi Jinping (CN FR)",
        "visit held 2024-05-07 RS: Xi Jinping (CN RS)",
        "visit held 2024-05-08 HU: Xi Jinping (CN HU)",
      ]
    ),
    (
      "Presiden Jokowi menerima Perdana Menteri Belanda Mark Rutte, Rabu (15/5). ||"
        + " Pertemuan itu digelar di Istana Bogor.",
      ["meeting held 2024-05-15 Bogor ID: Joko Widodo, Mark Rutte (ID NL)"]
    ),
    (
      "Menlu Rusia Sergei Lavrov menerima delegasi negara-negara Arab di Moskow, Rabu"
        + " (15/5). || Delegasi itu terdiri atas Menlu Mesir Sameh Shoukry, Menlu Yordania Ayman"
        + " Safadi, dan Menlu RI Retno Marsudi. || Mereka tiba di Moskow pada Selasa (14/5).",
      [
        "meeting held 2024-05-15 Moskow RU: Sergey Lavrov, Sameh Shoukry, Ayman Safadi,"
          + " Retno Marsudi (RU EG JO ID)",
        "visit held 2024-05-14 Moskow RU: Sameh Shoukry, Ayman Safadi, Retno Marsudi (EG JO"
          + " ID RU)",
      ]
    ),
    (
      "Presiden Xi Jinping menerima para menteri luar negeri Asia Tengah di Beijing, Kamis"
        + " (16/5). || Rombongan tersebut beranggotakan Menlu Kazakhstan Murat Nurtleu dan Menlu"
        + " Uzbekistan Bakhtiyor Saidov.",
      [
        "meeting held 2024-05-16 Beijing CN: Xi Jinping, Murat Nurtleu, Bakhtiyor Saidov (CN"
          + " KZ UZ)"
      ]
    ),
    (
      "Presiden Macron akan menerima utusan liga itu di Paris, Senin (20/5). || Utusan itu"
        + " terdiri dari Menlu Mesir Sameh Shoukry dan Menlu Yordania Ayman Safadi.",
      [
        "meeting scheduled 2024-05-20 Paris FR: Emmanuel Macron, Sameh Shoukry, Ayman Safadi"
          + " (FR EG JO)"
      ]
    ),
    (
      "Presiden Xi Jinping tiba di Hanoi, Selasa (14/5). || Dalam kunjungan itu kedua negara"
        + " meneken 36 nota kesepahaman.",
      [
        "visit held 2024-05-14 Hanoi VN: Xi Jinping (CN VN)",
        "agreement held 2024-05-14 Hanoi VN:  (CN VN)",
      ]
    ),
    (
      "Perdana Menteri India Narendra Modi tiba di Kyiv pada Jumat (10/5). || Modi disambut"
        + " Presiden Volodymyr Zelensky di Istana Mariinsky, tempat keduanya mengadakan"
        + " pembicaraan tertutup.",
      [
        "visit held 2024-05-10 Kyiv UA: Narendra Modi (IN UA)",
        "meeting held 2024-05-10 Kyiv UA: Narendra Modi, Volodymyr Zelensky (IN UA)",
      ]
    ),
    (
      "Sebelum ke Paris, Xi dijadwalkan mampir di Moskow. || Presiden Xi Jinping melawat ke"
        + " Paris, Senin (6/5).",
      [
        "visit scheduled undated Moskow RU: Xi Jinping (CN RU)",
        "visit held 2024-05-06 Paris FR: Xi Jinping (CN FR)",
      ]
    ),
    (
      "Dewan Keamanan PBB bersidang, Senin (25/3). || Rancangan resolusi itu diadopsi dengan"
        + " 14 suara.",
      [
        "summit held 2024-03-25:  (UN)",
        "vote held 2024-03-25:  (UN)",
      ]
    ),
    (
      "KTT ASEAN digelar di Vientiane, Rabu (15/5). || Parlemen Jerman mengesahkan resolusi"
        + " tentang Ukraina.",
      ["summit held 2024-05-15 Vientiane LA:  (ASEAN LA)"]
    ),
  ])
  func `what one sentence leaves open another one tells`(text: String, events: [String]) throws {
    #expect(try told(by: text) == events)
  }
}
