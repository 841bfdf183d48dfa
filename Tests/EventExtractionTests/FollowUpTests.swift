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
}
