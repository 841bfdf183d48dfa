import DigestModel
import Testing

struct ClaimTests {
  private static let lead = "Menlu China Wang Yi bertemu Menlu AS Antony Blinken, Kamis (16/5)."

  @Test(arguments: [
    ("Ini kali kedua mereka bertatap muka.", "ordinal 2 nil nil «kali kedua»"),
    (
      "Itu pertemuan ketiga dalam dua bulan terakhir.",
      "ordinal 3 P2M nil «pertemuan ketiga dalam dua bulan terakhir»"
    ),
    (
      "Pertemuan itu berlangsung hangat, dan yang kedua dalam dua pekan.",
      "ordinal 2 P14D nil «yang kedua dalam dua pekan»"
    ),
    (
      "Pertemuan itu yang pertama dalam lima tahun.",
      "first-since 1 P5Y nil «pertama dalam lima tahun»"
    ),
    (
      "Pertemuan itu yang pertama sejak Oktober 2023.",
      "first-since 1 nil 2023-10-31 «pertama sejak Oktober 2023»"
    ),
  ])
  func `a claim is read`(text: String, claim: String) throws {
    let claims = try facts(of: [Self.lead, text]).claims.map { claim in
      let since = claim.since.map { "\($0)" } ?? "nil"
      return
        "\(claim.kind.rawValue) \(claim.n) \(claim.window ?? "nil") \(since) «\(claim.evidence)»"
    }
    #expect(claims == [claim])
  }

  @Test(arguments: ["Pihak yang kedua menolak usul itu.", "Hal yang kedua dibahas Jumat."])
  func `what is merely the second of something claims nothing`(text: String) throws {
    #expect(try facts(of: [Self.lead, text]).claims.isEmpty)
  }

  @Test func `two people are no second event`() throws {
    #expect(try facts(of: [Self.lead, "Kedua menlu membahas dagang."]).claims.isEmpty)
  }

  /// What the article tells of, before the sentence that claims.
  private static let programme = """
    Menlu Prancis Catherine Colonna mengunjungi Maroko, Rabu (15/5). Di Rabat, Colonna bertemu Menlu \
    Maroko Nasser Bourita, Kamis (16/5). Sehari sebelumnya, Selasa (14/5), Colonna berbicara lewat telepon \
    dengan Menlu Mesir Sameh Shoukry.
    """

  @Test(arguments: [
    ("Kunjungan itu yang pertama dalam dua tahun.", EventType.visit),
    ("Pertemuan di Rabat adalah yang kedua dalam dua pekan.", .meeting),
    ("Inilah lawatan pertama Colonna ke Maroko sejak Maret 2023.", .visit),
    ("Percakapan itu merupakan yang ketiga dalam sebulan terakhir.", .phoneCall),
    ("Tatap muka keduanya yang pertama sejak Januari 2024 berlangsung akrab.", .meeting),
  ])
  func `a claim is about the event that its noun names`(text: String, type: EventType) throws {
    let facts = try facts(of: [Self.programme, text])
    #expect(facts.claims.map { facts.mentions[$0.mention].type } == [type])
  }

  @Test(arguments: [
    "Ini kunjungan pertama menteri luar negeri Prancis ke Maroko sejak Maret 2023.",
    "Colonna menjadi pejabat Eropa pertama yang datang ke Maroko sejak gempa September 2023.",
    "Inilah lawatan pertama Colonna sejak dilantik pada Mei 2022.",
    "Itu pertemuan pertama pada tingkat menteri sejak Maret 2023.",
    "Pertemuan itu yang pertama Colonna dengan Menlu Aljazair Ahmed Attaf sejak Maret 2023.",
    "Inilah perundingan dagang pertama sejak Brexit pada Januari 2020.",
    "Terakhir kali kedua menteri berjumpa adalah pada Maret 2023.",
    "Konferensi itu yang kedua dalam dua tahun.",
  ])
  func `what counts others than the event's own sides claims nothing`(text: String) throws {
    #expect(try facts(of: [Self.programme, text]).claims.isEmpty)
  }

  @Test func `the event that bounds a claim is not the one that it is about`() throws {
    let facts = try facts(of: [
      Self.lead, "Ini kontak pertama keduanya sejak percakapan telepon mereka pada 2 Maret.",
    ])
    #expect(facts.claims.map { facts.mentions[$0.mention].type } == [.meeting])
  }
}
