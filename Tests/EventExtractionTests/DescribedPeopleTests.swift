import Testing

/// Whoever was told before, by what else he is: 'mantan gubernur X itu'; and whoever is asked to meet.
struct DescribedPeopleTests {
  @Test(arguments: [
    (
      "Sekjen PBB Antonio Guterres bertemu Presiden Rwanda Paul Kagame di Kigali, Selasa (14/5). || Juru bicara PBB"
        + " Stephane Dujarric menjelaskan agenda berikutnya. || Mantan perdana menteri Portugal itu menelepon"
        + " Presiden Kenya William Ruto, Rabu (15/5).",
      "phone-call held 2024-05-15: Antonio Guterres, William Ruto (UN KE)"
    ),
    (
      "Sekjen PBB Antonio Guterres tiba di Nairobi, Selasa (14/5). || Mantan perdana menteri"
        + " Portugal itu bertemu Presiden Kenya William Ruto pada Rabu (15/5).",
      "meeting held 2024-05-15 Nairobi KE: Antonio Guterres, William Ruto (UN KE)"
    ),
    (
      "Menlu AS Antony Blinken tiba di Ankara, Senin (13/5). || Pria berusia 62 tahun itu"
        + " menemui Presiden Turki Recep Tayyip Erdogan pada Selasa (14/5).",
      "meeting held 2024-05-14 Ankara TR: Antony Blinken, Recep Tayyip Erdogan (US TR)"
    ),
    (
      "PM India Narendra Modi tiba di Tokyo, Senin (13/5). || Politikus Partai Bharatiya"
        + " Janata tersebut akan bertolak ke Seoul pada Sabtu (18/5).",
      "visit scheduled 2024-05-18 Seoul KR: Narendra Modi (IN KR)"
    ),
    (
      "PM Malaysia Anwar Ibrahim tiba di Tokyo, Senin (13/5). || Bekas menteri era Mahathir"
        + " Mohamad itu menelepon Presiden Prancis Emmanuel Macron, Selasa (14/5).",
      "phone-call held 2024-05-14: Anwar Ibrahim, Emmanuel Macron (MY FR)"
    ),
  ])
  func `a description that points back is whoever was told last`(
    text: String,
    expected: String
  ) throws {
    #expect(try told(by: text).contains(expected))
  }

  @Test(arguments: [
    "PM India Narendra Modi tiba di Tokyo, Senin (13/5). || Mantan presiden negara itu menelepon"
      + " Presiden Prancis Emmanuel Macron, Selasa (14/5).",
    "PM India Narendra Modi tiba di Tokyo, Senin (13/5). || Mantan Presiden AS Barack Obama"
      + " menelepon Presiden Prancis Emmanuel Macron, Selasa (14/5).",
  ])
  func `others are not whoever was told last`(text: String) throws {
    #expect(!(try told(by: text).contains { $0.contains("call") && $0.contains("Modi") }))
  }

  @Test(arguments: [
    (
      "PM Armenia Nikol Pashinyan mengajak Presiden Azerbaijan Ilham Aliyev bertemu di Tbilisi"
        + " pada Juni.",
      "meeting proposed 2024-06-01 (month) Tbilisi GE: Nikol Pashinyan, Ilham Aliyev (AM AZ)"
    ),
    (
      "Presiden Brasil Luiz Inacio Lula da Silva berharap Vladimir Putin dan Volodymyr Zelensky"
        + " bertemu di Istanbul bulan depan.",
      "meeting proposed 2024-06-01 (month) Istanbul TR: Vladimir Putin, Volodymyr Zelensky (RU UA)"
    ),
    (
      "Presiden Prancis Emmanuel Macron mendesak Felix Tshisekedi dan Paul Kagame bertemu di"
        + " Luanda pada Juni.",
      "meeting proposed 2024-06-01 (month) Luanda AO: Felix Tshisekedi, Paul Kagame (CD RW)"
    ),
    (
      "Ia berharap Presiden Kenya William Ruto, Presiden Somalia Hassan Sheikh Mohamud, dan PM"
        + " Ethiopia Abiy Ahmed suatu hari bertemu di Kampala.",
      "meeting proposed undated Kampala UG: William Ruto, Hassan Sheikh Mohamud, Abiy Ahmed"
        + " (KE SO ET)"
    ),
  ])
  func `whoever is asked to meet has not met`(text: String, expected: String) throws {
    #expect(try told(by: text).contains(expected))
  }

  @Test(arguments: [
    "Emmanuel Macron berharap para petani bertemu di Paris pada Juni.",
    "Emmanuel Macron mendesak para menterinya bertemu pada Juni.",
  ])
  func `a wish for a meeting without two sides is none`(text: String) throws {
    #expect(try told(by: text).isEmpty)
  }

  @Test(arguments: [
    (
      "Delegasi Thailand dan Kamboja berunding di Putrajaya, Selasa (14/5), untuk mengakhiri"
        + " bentrokan.",
      "negotiation held 2024-05-14 Putrajaya MY:  (TH KH)"
    ),
    (
      "Indonesia dan Uni Eropa berunding di Jakarta, Selasa (14/5), soal perdagangan bebas.",
      "meeting held 2024-05-14 Jakarta ID:  (ID EU)"
    ),
    (
      "Menlu Turki Hakan Fidan terbang ke Addis Ababa, Selasa (14/5), untuk menengahi Somalia dan"
        + " Ethiopia.",
      "mediation held 2024-05-14 Addis Ababa ET: Hakan Fidan (TR SO ET)"
    ),
    (
      "Menlu Turki Hakan Fidan akan terbang ke Kyiv, Selasa (21/5), untuk menengahi perang Rusia"
        + " dan Ukraina.",
      "mediation scheduled 2024-05-21 Kyiv UA: Hakan Fidan (TR RU UA)"
    ),
  ])
  func `talks of a war are no trade talks, and whoever travels to mediate mediates`(
    text: String,
    expected: String
  ) throws {
    #expect(try told(by: text).contains(expected))
  }
}
