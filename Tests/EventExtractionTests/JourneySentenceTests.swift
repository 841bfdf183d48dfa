import Testing

/// Visits that are told by what surrounds them: led delegations, receptions, stops, and what presents them.
struct JourneySentenceTests {
  @Test(arguments: [
    (
      "Delegasi Jepang yang dipimpin Menlu Yoko Kamikawa mengunjungi Baku pada Senin (13/5).",
      ["visit held 2024-05-13 Baku AZ: Yoko Kamikawa (JP AZ)"]
    ),
    (
      "Delegasi pimpinan Menteri Pertahanan Filipina Gilberto Teodoro tiba di Hanoi, Senin (13/5).",
      ["visit held 2024-05-13 Hanoi VN: Gilberto Teodoro (PH VN)"]
    ),
    (
      "Manila membatalkan keberangkatan delegasi pimpinan Menteri Pertahanan Filipina Gilberto"
        + " Teodoro ke Hanoi pekan ini.",
      ["visit cancelled 2024-05-01 (month) Hanoi VN: Gilberto Teodoro (PH VN)"]
    ),
    (
      "Pasukan kehormatan menyambut kedatangan Perdana Menteri Vietnam Pham Minh Chinh di"
        + " Canberra, Senin (13/5).",
      ["visit held 2024-05-13 Canberra AU: Pham Minh Chinh (VN AU)"]
    ),
    (
      "Presiden Rusia Vladimir Putin menapakkan kakinya di Ulan Bator, Selasa (14/5).",
      ["visit held 2024-05-14 Ulaanbaatar MN: Vladimir Putin (RU MN)"]
    ),
    (
      "Presiden Serbia Aleksandar Vucic bertemu Presiden Azerbaijan Ilham Aliyev di Baku, Senin"
        + " (13/5). || Inilah kunjungan pertama Vucic ke Azerbaijan sejak perang pecah.",
      [
        "meeting held 2024-05-13 Baku AZ: Aleksandar Vucic, Ilham Aliyev (RS AZ)",
        "visit held 2024-05-13 Baku AZ: Aleksandar Vucic (RS AZ)",
      ]
    ),
    (
      "Menlu AS Antony Blinken memulai lawatan ke Timur Tengah pada Senin (13/5). || Lawatan itu"
        + " membawanya ke Arab Saudi, Yordania, dan Israel.",
      ["visit held 2024-05-13: Antony Blinken (US SA JO IL)"]
    ),
    (
      "Menlu China Wang Yi memulai lawatan ke Afrika pada Senin (13/5). || Lawatan tersebut"
        + " meliputi Mesir, Tunisia, dan Togo.",
      ["visit held 2024-05-13: Wang Yi (CN EG TN TG)"]
    ),
    (
      "Presiden Prabowo Subianto bertolak ke Kairo, Kamis (16/5) malam. || Kunjungan Prabowo ke"
        + " Mesir dijadwalkan berlangsung Sabtu (18/5).",
      ["visit scheduled 2024-05-18 Kairo EG: Prabowo Subianto (ID EG)"]
    ),
  ])
  func `a journey is told`(text: String, events: [String]) throws {
    #expect(try told(by: text) == events)
  }

  @Test(arguments: [
    // Others are glad of it; it leads elsewhere.
    "China menyambut baik kunjungan Presiden Putin ke Korea Utara pada Senin (13/5).",
    // A noun with 'itu' that was never told.
    "Lawatan itu meliputi Mesir, Tunisia, dan Togo.",
    "Delegasi Jepang yang dipimpin pengusaha Kenji Sato mengunjungi pameran dagang, Senin (13/5).",
    "Ini bukan kunjungan pertama Presiden Vucic ke Azerbaijan.",
  ])
  func `no journey is told`(text: String) throws {
    #expect(try told(by: text).isEmpty)
  }
}
