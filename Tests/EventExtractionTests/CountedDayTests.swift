import Testing

/// Days counted from another event, and talks that only their circumstances make one.
struct CountedDayTests {
  @Test(
    arguments: [
      (
        "Sehari setelah bertemu Presiden Lula di Brasilia, Senin (13/5), Presiden"
          + " Macron berkunjung ke Paraguay.",
        [
          "meeting held 2024-05-12 Brasilia BR: Emmanuel Macron, Luiz Inacio Lula da Silva (FR BR)",
          "visit held 2024-05-13 PY: Emmanuel Macron (FR PY)",
        ]
      ),
      (
        "Dua hari setelah menemui Menlu Wong di Canberra, Senin (13/5), Menlu Retno"
          + " bertemu Menlu Peters di Wellington.",
        [
          "meeting held 2024-05-11 Canberra AU: Retno Marsudi, Penny Wong (ID AU)",
          "meeting held 2024-05-13 Wellington NZ: Retno Marsudi, Winston Peters (ID NZ)",
        ]
      ),
      (
        "Presiden Macron bertemu Presiden Lula sehari setelah KTT Amazon di Belem,"
          + " Minggu (12/5).",
        [
          "meeting held undated: Emmanuel Macron, Luiz Inacio Lula da Silva (FR BR)",
          "summit held 2024-05-12 Belem BR:  (BR)",
        ]
      ),
      (
        "Sehari setelah itu, Senin (13/5), Presiden Macron bertemu Presiden Lula di"
          + " Brasilia.",
        [
          "meeting held 2024-05-13 Brasilia BR: Emmanuel Macron, Luiz Inacio Lula da Silva (FR BR)"
        ]
      ),
    ] as [(String, [String])]
  )
  func `the day after a meeting is not that of the meeting`(text: String, events: [String]) throws {
    #expect(try told(by: text) == events)
  }

  @Test(
    arguments: [
      (
        "Presiden Macron menyampaikan pesan Presiden Lula kepada Presiden Putin di"
          + " Istana Kremlin, Senin (13/5).",
        [
          "meeting held 2024-05-13 Moskow RU: Emmanuel Macron, Vladimir Putin (FR RU)"
        ]
      ),
      (
        "Menlu Retno menyampaikan keprihatinan kepada Presiden Kagame di kantor"
          + " presiden, Kigali, Senin (13/5).",
        [
          "meeting held 2024-05-13 Kigali RW: Retno Marsudi, Paul Kagame (ID RW)"
        ]
      ),
      (
        "Menlu Retno menyampaikan keprihatinan kepada Presiden Kagame di media sosial,"
          + " Senin (13/5).",
        []
      ),
      (
        "Menlu Retno menyampaikan keprihatinan kepada Presiden Kagame, Senin (13/5).",
        []
      ),
      (
        "Menlu Retno tiba di Kigali, Senin (13/5), dan langsung berbincang dengan"
          + " Presiden Kagame selama dua setengah jam.",
        [
          "visit held 2024-05-13 Kigali RW: Retno Marsudi (ID RW)",
          "meeting held 2024-05-13 Kigali RW: Retno Marsudi, Paul Kagame (ID RW)",
        ]
      ),
    ] as [(String, [String])]
  )
  func `what was told face to face is a meeting`(text: String, events: [String]) throws {
    #expect(try told(by: text) == events)
  }

  @Test(
    arguments: [
      (
        "Senin (13/5), bersama Presiden Kagame, Presiden Macron meneken pernyataan"
          + " bersama.",
        [
          "agreement held 2024-05-13: Paul Kagame, Emmanuel Macron (RW FR)"
        ]
      ),
      (
        "Presiden Macron tiba di Kigali pada Minggu (12/5). Senin (13/5), bersama"
          + " Presiden Kagame, ia meneken pernyataan bersama.",
        [
          "visit held 2024-05-12 Kigali RW: Emmanuel Macron (FR RW)",
          "agreement held 2024-05-13: Paul Kagame, Emmanuel Macron (RW FR)",
        ]
      ),
    ] as [(String, [String])]
  )
  func `whoever signs beside somebody`(text: String, events: [String]) throws {
    #expect(try told(by: text) == events)
  }
}
