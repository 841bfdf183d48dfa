import DigestModel
import Testing

private let trump = "Presiden AS Donald Trump"
private let putin = "Presiden Rusia Vladimir Putin"

/// Titles that name whom somebody serves, or whose kin he is; published on 17 May 2024.
struct AideTests {
  @Test(arguments: [
    ("Utusan khusus \(trump), Steve Witkoff, tiba di Oslo, Rabu (15/5).", ["Steve Witkoff"]),
    ("Menantu \(trump), Jared Kushner, tiba di Oslo, Rabu (15/5).", ["Jared Kushner"]),
    ("Mantan penasihat \(trump), John Bolton, tiba di Oslo, Rabu (15/5).", ["John Bolton"]),
    // Whoever is named straight behind an office that he is not known to hold is the aide.
    ("Asisten Presiden Rusia Yuri Ushakov tiba di Oslo, Rabu (15/5).", ["Yuri Ushakov"]),
    // Two names between commas: whoever is told first is served, known or not.
    (
      "Utusan Presiden Kenya William Ruto, Musalia Mudavadi, tiba di Oslo, Rabu (15/5).",
      ["Musalia Mudavadi"]
    ),
    // A short form in brackets is no second office.
    (
      "Sekretaris Jenderal (Sekjen) PBB Antonio Guterres tiba di Oslo, Rabu (15/5).",
      ["Antonio Guterres"]
    ),
  ])
  func `an aide acts, not whom he serves`(text: String, participants: [String]) throws {
    let mentions = try facts(of: [text]).mentions
    #expect(mentions.map(\.participants) == [participants])
    #expect(mentions.map(\.city) == ["Oslo"])
  }

  @Test(arguments: [
    "Utusan \(trump) tiba di Oslo, Rabu (15/5).",
    "Juru bicara \(putin) mengunjungi Oslo, Rabu (15/5).",
    "Kepala staf \(putin) berkunjung ke Oslo, Rabu (15/5).",
    "Orang dekat \(putin) bertemu Steve Witkoff di Oslo, Rabu (15/5).",
    "\(putin) menerima utusan \(trump) di Sochi, Rabu (15/5).",
    "\(putin) menjamu penasihat mantan \(trump) di Sochi, Rabu (15/5).",
  ])
  func `an aide without a name is nobody, nor is whom he serves`(text: String) throws {
    #expect(try facts(of: [text]).mentions.isEmpty)
  }

  @Test(arguments: ["utusan khusus \(trump)", "istri \(putin)"])
  func `behind a clause that has ended an aide does what no one before him did`(
    aide: String
  ) throws {
    let text = "Setelah \(putin) bertemu Steve Witkoff di Sochi, Rabu (15/5), \(aide) tiba di Oslo."
    let mentions = try facts(of: [text]).mentions
    #expect(mentions.map(\.type) == [.meeting])
  }
}
