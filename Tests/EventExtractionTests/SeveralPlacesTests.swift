import Testing

/// One word that tells an event for each of several places.
struct SeveralPlacesTests {
  @Test(
    arguments: [
      (
        "Para menteri luar negeri itu bersidang dalam dua konferensi perdamaian, di"
          + " Oslo pada 3 April dan di Wina pada 7 Mei.",
        [
          "summit held 2024-04-03 Oslo NO:  (NO)",
          "summit held 2024-05-07 Wina AT:  (AT)",
        ]
      ),
      (
        "Perundingan Armenia dan Azerbaijan berlangsung di Almaty pada 10 Mei dan di"
          + " Jenewa pada 12 Mei.",
        [
          "negotiation held 2024-05-10 Almaty KZ:  (AM AZ)",
          "negotiation held 2024-05-12 Jenewa CH:  (AM AZ)",
        ]
      ),
      (
        "Pertemuan Menlu Retno dan Menlu Wong berlangsung di Jakarta pada 2 Mei dan di"
          + " Canberra pada 9 Mei.",
        [
          "meeting held 2024-05-09 Canberra AU: Retno Marsudi, Penny Wong (ID AU)",
          "meeting held 2024-05-02 Jakarta ID: Retno Marsudi, Penny Wong (ID AU)",
        ]
      ),
    ] as [(String, [String])]
  )
  func `talks and gatherings in turn`(text: String, events: [String]) throws {
    #expect(try told(by: text) == events)
  }

  @Test(
    arguments: [
      (
        "Presiden Kenya William Ruto memulai lawatan ke tiga negara: Norwegia, Austria, dan Jepang.",
        ["visit held undated: William Ruto (KE NO AT JP)"]
      ),
      (
        "Presiden Kenya William Ruto melawat ke dua negara, yakni Norwegia dan Austria, Rabu (15/5).",
        ["visit held 2024-05-15: William Ruto (KE NO AT)"]
      ),
      (
        "Kunjungan Presiden Macron ke Kenya berlangsung 2 - 4 Mei, Rwanda 4 - 5 Mei"
          + " dan Ethiopia 5 - 7 Mei.",
        [
          "visit held 2024-05-02…2024-05-04 KE: Emmanuel Macron (FR KE)",
          "visit held 2024-05-04…2024-05-05 RW: Emmanuel Macron (FR RW)",
          "visit held 2024-05-05…2024-05-07 ET: Emmanuel Macron (FR ET)",
        ]
      ),
      (
        "Kanselir Scholz bertolak ke Amman pada 3 Mei, Kairo pada 5 Mei, dan Tel Aviv"
          + " pada 7 Mei.",
        [
          "visit held 2024-05-03 Amman JO: Olaf Scholz (DE JO)",
          "visit held 2024-05-05 Kairo EG: Olaf Scholz (DE EG)",
          "visit held 2024-05-07 Tel Aviv IL: Olaf Scholz (DE IL)",
        ]
      ),
      (
        "Perjalanan Presiden Macron ke Kenya berlangsung 2 - 4 Mei.",
        [
          "visit held 2024-05-02…2024-05-04 KE: Emmanuel Macron (FR KE)"
        ]
      ),
      (
        "Perjalanan karier Presiden Macron ke istana dimulai pada 2 Mei.",
        []
      ),
    ] as [(String, [String])]
  )
  func `the stops of a journey`(text: String, events: [String]) throws {
    #expect(try told(by: text) == events)
  }
}
