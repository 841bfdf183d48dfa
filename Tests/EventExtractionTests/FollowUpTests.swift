import DigestModel
import Testing

/// Words that tie one event of an article to another one.
struct FollowUpTests {
  private static let lead =
    "Menlu Jepang Kenji Morita bertemu Menlu Mesir Tarek Salama di Tokyo, Kamis (16/5)."

  @Test(arguments: [
    (
      "Pertemuan itu menindaklanjuti percakapan telepon Morita dengan Salama pada 2 Mei 2024.",
      "menindaklanjuti"
    ),
    (
      "Pertemuan itu merupakan kelanjutan dari percakapan telepon Morita dengan Salama pada 2 Mei 2024.",
      "kelanjutan dari"
    ),
    (
      "Pertemuan itu menyusul percakapan telepon Morita dengan Salama pada 2 Mei 2024.",
      "menyusul percakapan"
    ),
    (
      "Pertemuan itu adalah buah dari percakapan telepon Morita dengan Salama pada 2 Mei 2024.",
      "buah dari"
    ),
    (
      "Pertemuan tersebut disebut tindak lanjut percakapan telepon Morita dengan Salama pada 2 Mei 2024.",
      "tindak lanjut"
    ),
  ])
  func `a tie in words is a claim`(text: String, evidence: String) throws {
    let found = try facts(of: [Self.lead, text])
    let claim = try #require(found.claims.first { $0.kind == .followUp })
    #expect(found.mentions[claim.mention].type == .meeting)
    #expect(claim.target.map { found.mentions[$0].type } == .phoneCall)
    #expect(claim.evidence.hasPrefix(evidence))
  }

  @Test(arguments: [
    "Pertemuan itu bukan kelanjutan dari percakapan telepon Morita dengan Salama pada 2 Mei 2024.",
    "Keduanya menindaklanjuti laporan para ahli.",
    "Kedua negara menyusul ketertinggalan di bidang cip.",
    "Morita juga menelepon Menlu Kenya Grace Wanjiru pada 2 Mei 2024.",
    "Morita membacakan hasil dari jajak pendapat.",
  ])
  func `other words are none`(text: String) throws {
    let found = try facts(of: [Self.lead, text])
    #expect(!found.claims.contains { $0.kind == .followUp })
  }

  @Test(arguments: [
    // What came of one event is taken up by the one told last.
    "Ia datang membawa hasil KTT Liga Arab di Kairo, Sabtu (4/5).",
    "Salama juga memaparkan hasil KTT Liga Arab yang digelar di Kairo pada 4 Mei.",
    "Pertemuan itu melaksanakan mandat KTT Liga Arab di Kairo, 4 Mei.",
    "Keduanya sepakat mewujudkan kesepakatan KTT Liga Arab di Kairo, 4 Mei.",
    "Pertemuan itu didahului KTT Liga Arab di Kairo pada 4 Mei.",
    "Pembicaraan Tokyo didahului KTT Liga Arab di Kairo pada 4 Mei.",
  ])
  func `an outcome that is taken up is a claim`(text: String) throws {
    let found = try facts(of: [Self.lead, text])
    let claim = try #require(found.claims.first { $0.kind == .followUp })
    #expect(found.mentions[claim.mention].type == .meeting)
    #expect(claim.target.map { found.mentions[$0].type } == .summit)
  }

  @Test func `what led to an event is a list`() throws {
    let found = try facts(of: [
      "KTT Perdamaian Sudan dibuka di Jenewa, Swiss, Kamis (16/5).",
      "KTT itu didahului tiga pertemuan para menteri luar negeri, antara lain di Nairobi pada 4 Maret 2024 dan di Kairo pada 14 April 2024.",
    ])
    let claims = found.claims.filter { $0.kind == .followUp }
    #expect(claims.map { found.mentions[$0.mention].city } == ["Jenewa", "Jenewa"])
    #expect(
      Set(claims.compactMap { $0.target.flatMap { found.mentions[$0].city } }) == [
        "Nairobi", "Kairo",
      ]
    )
  }

  @Test(arguments: [
    (
      "Menlu Jepang Kenji Morita menyampaikan pesan Perdana Menteri India Narendra Modi kepada Menlu Mesir Tarek Salama ketika keduanya bertemu di Kairo, Kamis (16/5), sehari setelah ia bertemu Modi di New Delhi.",
      true
    ),
    (
      "Menlu Jepang Kenji Morita menyampaikan pesan Perdana Menteri Jepang Fumio Kishida kepada Menlu Mesir Tarek Salama ketika keduanya bertemu di Kairo, Kamis (16/5), sehari setelah ia bertemu Perdana Menteri India Narendra Modi di New Delhi.",
      false
    ),
  ])
  func `a message ties where its sender was met`(text: String, isTied: Bool) throws {
    let found = try facts(of: [text])
    #expect(found.mentions.count == 2)
    #expect(found.claims.contains { $0.kind == .followUp } == isTied)
  }

  @Test(arguments: [
    // The outcome of the event that the article is about itself.
    "Salama akan melaporkan hasil pertemuan itu kepada Presiden Mesir.",
    "Morita membawa hasil panen dari Hokkaido.",
    // What is told of lies ahead.
    "Salama berharap dapat membawa hasil ke KTT Liga Arab di Kairo pada 4 Juni.",
    "Pertemuan itu tidak didahului KTT Liga Arab di Kairo pada 4 Mei.",
  ])
  func `no other outcome is one`(text: String) throws {
    let found = try facts(of: [Self.lead, text])
    #expect(!found.claims.contains { $0.kind == .followUp })
  }

  @Test(arguments: [
    (
      "Menlu Jepang Kenji Morita dan Menlu Mesir Tarek Salama bertemu di Tokyo, Kamis (16/5). || Ini kali kedua mereka bertemu setelah pertemuan di Kairo pada November 2023.",
      "meeting 2023-11-01"
    ),
    (
      "Menlu Jepang Kenji Morita berkunjung ke Kairo pada 14 - 16 Mei. || Pada 2 April Perdana Menteri Jepang Fumio Kishida dan Presiden Mesir Abdel Fattah el-Sisi berbicara lewat telepon, dan ketika itu menyambut rencana kedatangan Morita.",
      "phone-call 2024-04-02"
    ),
  ])
  func `what came before is a claim`(text: String, target: String) throws {
    let found = try facts(of: text.split(separator: " || ").map(String.init))
    let claim = try #require(found.claims.first { $0.kind == .followUp })
    #expect(found.mentions[claim.mention].role == .main)
    let earlier = try #require(claim.target.map { found.mentions[$0] })
    #expect("\(earlier.type.rawValue) \(earlier.date.start.map { "\($0)" } ?? "")" == target)
  }

  @Test(arguments: [
    // With somebody else.
    "Menlu Jepang Kenji Morita dan Menlu Mesir Tarek Salama bertemu di Tokyo, Kamis (16/5). || Ini kali kedua Morita ke Tokyo setelah ia bertemu Menlu Kenya Musalia Mudavadi di Kairo pada November 2023.",
    // Another one's journey.
    "Menlu Jepang Kenji Morita berkunjung ke Kairo pada 14 - 16 Mei. || Pada 2 April Perdana Menteri Jepang Fumio Kishida dan Presiden Mesir Abdel Fattah el-Sisi berbicara lewat telepon, dan ketika itu menyambut rencana kedatangan Mudavadi.",
  ])
  func `what others did before is none`(text: String) throws {
    let found = try facts(of: text.split(separator: " || ").map(String.init))
    #expect(!found.claims.contains { $0.kind == .followUp })
  }
}
