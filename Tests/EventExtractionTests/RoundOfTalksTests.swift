import Testing

/// Talks and gatherings whose sides or hosts stand in another sentence, or in a name.
struct RoundOfTalksTests {
  @Test(arguments: [
    (
      "Delegasi Armenia dan Azerbaijan berunding di Jenewa. || Perundingan putaran kedua pada"
        + " Senin (13/5) itu bubar setelah sejam.",
      ["negotiation held 2024-05-13 Jenewa CH:  (AM AZ)"]
    ),
    (
      "Delegasi Armenia dan Azerbaijan berunding di Tbilisi, Senin (13/5). || Putaran pertama"
        + " berlangsung di kota yang sama pada 2 Mei.",
      [
        "meeting held 2024-05-13 Tbilisi GE:  (AM AZ)",
        "negotiation held 2024-05-02 Tbilisi GE:  (AM AZ)",
      ]
    ),
    (
      "Israel dan pemerintah Lebanon menyepakati gencatan senjata, Senin (13/5).",
      ["agreement held 2024-05-13:  (IL LB)"]
    ),
    (
      "Israel dan kelompok-kelompok Palestina menyetujui gencatan senjata, Senin (13/5).",
      ["agreement held 2024-05-13:  (IL PS)"]
    ),
    (
      "Indonesia dan Peru bertukar nota diplomatik mengenai bebas visa, Senin (13/5).",
      ["agreement held 2024-05-13:  (ID PE)"]
    ),
    (
      "Uni Afrika menggelar pertemuan puncak di Addis Ababa, Senin (13/5).",
      ["summit held 2024-05-13 Addis Ababa ET:  (ET)"]
    ),
    (
      "Sidang Majelis Kesehatan Dunia dibuka di Jenewa, Senin (13/5).",
      ["summit held 2024-05-13 Jenewa CH:  (CH)"]
    ),
    (
      "Sidang ke-146 Uni Parlemen Dunia berlangsung di Manama, Senin (13/5).",
      ["summit held 2024-05-13 Manama BH:  (BH)"]
    ),
    (
      "KTT untuk Demokrasi digelar di Seoul, Korea Selatan, Senin (13/5).",
      ["summit held 2024-05-13 Seoul KR:  (KR)"]
    ),
    (
      "Konferensi untuk Sudan digelar di Paris, Senin (13/5).",
      ["summit held 2024-05-13 Paris FR:  (FR)"]
    ),
  ])
  func `talks and gatherings are told`(text: String, events: [String]) throws {
    #expect(try told(by: text) == events)
  }

  @Test(arguments: [
    "Putaran pertama pemilihan presiden Senegal berlangsung pada 24 Maret.",
    "Putaran kedua Liga Champions digelar di Madrid, Senin (13/5).",
    "Sidang Majelis Permusyawaratan Rakyat dibuka di Jakarta, Senin (13/5).",
    "Konferensi Dewan Guru Besar digelar di Bandung, Senin (13/5).",
    "Israel dan warga Palestina menyambut gencatan senjata, Senin (13/5).",
    "Konferensi untuk guru digelar di Surabaya, Senin (13/5).",
  ])
  func `no talks and no gathering are told`(text: String) throws {
    #expect(try told(by: text).isEmpty)
  }
}
