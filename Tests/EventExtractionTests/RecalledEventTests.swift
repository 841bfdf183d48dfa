import Testing

/// Events that copy names only by what came of them, or by what came after.
struct RecalledEventTests {
  @Test(
    arguments: [
      (
        "Ia datang membawa hasil KTT Uni Afrika di Addis Ababa, 17 Februari 2024.",
        [
          "summit held 2024-02-17 Addis Ababa ET:  (ET)"
        ]
      ),
      (
        "Menlu Retno memaparkan hasil KTT Perdamaian di Lucerne pada 15 - 16 April dan"
          + " langkah berikutnya.",
        [
          "summit held 2024-04-15…2024-04-16 Lucerne CH:  (CH)"
        ]
      ),
      (
        "Kunjungan itu meneruskan hasil pertemuan Presiden Macron dan Presiden Lula di"
          + " Brasilia, 28 Maret 2024.",
        [
          "meeting held 2024-03-28 Brasilia BR: Emmanuel Macron, Luiz Inacio Lula da Silva (FR BR)"
        ]
      ),
      (
        "Para menteri menjalankan mandat KTT ASEAN di Jakarta, 7 September 2023.",
        [
          "summit held 2023-09-07 Jakarta ID:  (ASEAN ID)"
        ]
      ),
      (
        "Kedua menteri membahas hasil KTT G20 di Bali, Kamis (16/5).",
        []
      ),
      (
        "Hasil KTT Uni Afrika di Addis Ababa akan dibahas pekan depan.",
        []
      ),
      (
        "Presiden Lula membacakan hasil pertemuan menterinya di Brasilia.",
        []
      ),
    ] as [(String, [String])]
  )
  func `what came of an event was held on the day behind its place`(text: String, events: [String])
    throws
  {
    #expect(try told(by: text) == events)
  }

  @Test(
    arguments: [
      (
        "Norwegia tidak meneken komunike KTT Samudra yang berakhir di Lisbon,"
          + " Portugal, Minggu (12/5).",
        [
          "summit held 2024-05-12 Lisabon PT:  (PT)"
        ]
      ),
      (
        "Menlu Retno tidak menghadiri KTT Iklim yang digelar di Nairobi, Senin (13/5).",
        [
          "summit held 2024-05-13 Nairobi KE:  (KE)"
        ]
      ),
      (
        "Kenya tidak akan mengirim utusan ke KTT Iklim yang digelar di Lisbon pada 3"
          + " Juli mendatang.",
        [
          "summit scheduled 2024-07-03 Lisabon PT:  (PT)"
        ]
      ),
      (
        "Norwegia tidak meneken komunike KTT Samudra yang berakhir di Lisbon,"
          + " Portugal, Minggu (12/5). || KTT dua hari itu dihadiri 40 negara.",
        [
          "summit held 2024-05-11…2024-05-12 Lisabon PT:  (PT)"
        ]
      ),
    ] as [(String, [String])]
  )
  func `a gathering that ended was held, whoever stayed away`(text: String, events: [String]) throws
  {
    #expect(try told(by: text) == events)
  }

  @Test(
    arguments: [
      (
        "Itu tatap muka pertama Presiden Macron dan Presiden Lula sejak Brasilia, 28"
          + " Maret 2024.",
        [
          "meeting held 2024-03-28 Brasilia BR: Emmanuel Macron, Luiz Inacio Lula da Silva (FR BR)"
        ]
      ),
      (
        "Presiden Macron dan Presiden Lula bertemu di Paris, Senin (13/5), untuk kali"
          + " kedua setelah Belem, 26 Maret 2024.",
        [
          "meeting held 2024-05-13 Paris FR: Emmanuel Macron, Luiz Inacio Lula da Silva (FR BR)",
          "meeting held 2024-03-26 Belem BR: Emmanuel Macron, Luiz Inacio Lula da Silva (FR BR)",
        ]
      ),
      (
        "Presiden Macron menelepon Presiden Lula, Senin (13/5). Itu percakapan kedua"
          + " keduanya setelah November 2023.",
        [
          "phone-call held 2024-05-13: Emmanuel Macron, Luiz Inacio Lula da Silva (FR BR)",
          "phone-call held 2023-11-01 (month): Emmanuel Macron, Luiz Inacio Lula da Silva (FR BR)",
        ]
      ),
      (
        "Itu tatap muka pertama Presiden Macron dan Presiden Lula sejak banjir melanda"
          + " Brasil, 28 April 2024.",
        []
      ),
      (
        "Itu tatap muka pertama Presiden Macron dan Presiden Lula sejak 2022.",
        []
      ),
    ] as [(String, [String])]
  )
  func `the encounter before the one that is counted`(text: String, events: [String]) throws {
    #expect(try told(by: text) == events)
  }

  @Test(
    arguments: [
      (
        "Kemlu menyambut hasil pemungutan suara PBB itu, Senin (13/5).",
        []
      )
    ] as [(String, [String])]
  )
  func `the outcome of a vote is no vote`(text: String, events: [String]) throws {
    #expect(try told(by: text) == events)
  }
}
