import DigestModel
import Testing

private let ruto = "Presiden Kenya William Ruto"
private let eide = "Menlu Norwegia Espen Barth Eide"
private let harald = "Raja Norwegia Harald V"

/// What a plan, an aim or a report says of the act that goes on with it; published on 17 May 2024.
struct GoneOnWithTests {
  @Test(arguments: [
    // A second verb lies as far ahead as the first one.
    ("\(ruto) akan berkunjung ke Oslo dan bertemu \(harald).", ["scheduled", "scheduled"]),
    ("\(ruto) dijadwalkan bertolak ke Oslo, lalu bertemu \(harald).", ["scheduled", "scheduled"]),
    ("\(ruto) hendak terbang ke Oslo, kemudian menemui \(harald).", ["scheduled", "scheduled"]),
    ("\(ruto) dijadwalkan berpidato di parlemen dan bertemu \(eide).", ["scheduled"]),
    ("\(ruto) akan singgah di Kairo sebelum bertemu \(eide) di Oslo.", ["scheduled", "scheduled"]),
    // Unless it was done, or somebody else does it.
    ("\(ruto) tiba di Oslo, Senin (13/5), dan bertemu \(harald).", ["held", "held"]),
    ("\(ruto) singgah di Kairo, lalu bertemu \(eide) di Oslo, Senin (13/5).", ["held", "held"]),
    // Whoever gave his word has not met anybody yet.
    ("\(ruto) mengatakan terbuka bertemu \(harald).", ["proposed"]),
    ("\(ruto) sepakat bertemu \(harald) di Kairo.", ["scheduled"]),
    ("\(ruto) berjanji menelepon \(eide).", ["scheduled"]),
    ("\(ruto) menyanggupi bertatap muka dengan \(eide) di Kairo.", ["scheduled"]),
    ("\(ruto) dan \(eide) sepakat berdamai di Kairo, Senin (13/5).", ["held"]),
    ("\(ruto) mengundang \(eide) menghadiri KTT Uni Afrika di Nairobi.", ["scheduled"]),
    // A clause that turns takes back what the aim before it tells as well.
    (
      "\(ruto) semula berencana terbang ke Oslo untuk menemui \(harald), namun rencana itu batal.",
      ["cancelled", "cancelled"]
    ),
    (
      "\(ruto) terbang ke Oslo guna bertemu \(eide), Senin (13/5), tetapi pertemuan itu batal.",
      ["held", "cancelled"]
    ),
    (
      "\(ruto) terbang ke Oslo untuk bertemu \(eide), Senin (13/5), tetapi jumpa pers dibatalkan.",
      ["held", "held"]
    ),
    // Whoever came long ago has done what he came for.
    ("\(ruto) pada Februari lalu melawat ke Oslo untuk bertemu \(harald).", ["held", "held"]),
    ("\(ruto) berada di Oslo pada 2 Mei untuk menemui \(harald).", ["held", "held"]),
    ("\(ruto) tiba di Oslo pada Kamis (16/5) untuk menemui \(harald).", ["held", "scheduled"]),
  ])
  func `an act lies as far ahead as what it goes on with`(text: String, statuses: [String]) throws {
    #expect(try facts(of: [text]).mentions.map(\.status.rawValue) == statuses)
  }

  @Test(arguments: [
    ("\(ruto) akan mengunjungi Oslo pada 27 Mei. Kunjungan itu kemudian dibatalkan.", "cancelled"),
    ("\(ruto) akan mengunjungi Oslo pada 27 Mei. Lawatan tersebut lalu ditunda.", "postponed"),
    ("\(ruto) akan bertemu \(eide) pada 27 Mei. Rencana itu dibatalkan.", "cancelled"),
    ("\(ruto) akan bertemu \(eide) pada 27 Mei. Namun, agenda tersebut ditangguhkan.", "postponed"),
    ("\(ruto) akan bertemu \(eide) pada 27 Mei. Rencana itu akhirnya batal.", "cancelled"),
    ("\(ruto) akan bertemu \(eide) pada 27 Mei. Rencana itu tidak dibatalkan.", "scheduled"),
    ("\(ruto) akan bertemu \(eide) pada 27 Mei. Rencana itu bisa dibatalkan.", "scheduled"),
    ("\(ruto) akan bertemu \(eide) pada 27 Mei. Rencana itu tidak akan dibatalkan.", "scheduled"),
    ("\(ruto) akan bertemu \(eide) pada 27 Mei. Rencana itu belum dibatalkan.", "scheduled"),
    ("\(ruto) akan bertemu \(eide) pada 27 Mei. Rencana anggaran dibatalkan.", "scheduled"),
    ("\(ruto) bertemu \(eide) di Oslo, Senin (13/5). Rencana itu dibatalkan.", "held"),
  ])
  func `the next sentence says what became of a plan`(text: String, status: String) throws {
    #expect(try facts(of: [text]).mentions.map(\.status.rawValue) == [status])
  }

  @Test(arguments: [
    "\(ruto) disebut menelepon \(eide), Senin (13/5). Nairobi membantah kabar itu.",
    "Surat kabar setempat melaporkan \(ruto) bertemu \(eide) di Kairo, Senin (13/5). || Oslo menepis laporan tersebut.",
    "\(ruto) dikabarkan menemui \(harald) di Oslo, Senin (13/5). Istana menyatakan kabar itu tidak benar.",
    "Media menulis \(ruto) bertemu \(eide) di Kairo. Juru bicaranya mengatakan pertemuan seperti itu tidak pernah terjadi.",
    "Konon \(ruto) menelepon \(eide), Senin (13/5). Kantor presiden membantahnya.",
  ])
  func `what the next sentence denies is not told`(_ text: String) throws {
    #expect(try told(by: text) == [])
  }

  @Test(arguments: [
    "\(ruto) menelepon \(eide), Senin (13/5). Nairobi membantah kabar itu.",
    "\(ruto) disebut menelepon \(eide), Senin (13/5). Nairobi membantah mengirim senjata.",
    "\(ruto) bertemu \(eide) di Oslo, Senin (13/5), di tengah kabar ia sakit. Istana membantah kabar itu.",
  ])
  func `what nobody denies is told`(_ text: String) throws {
    #expect(try facts(of: [text.replacing(" || ", with: " ")]).mentions.count == 1)
  }

  @Test(arguments: [
    ("seminggu setelah", "2024-05-06"), ("sepekan sesudah", "2024-05-06"),
    ("dua pekan setelah", "2024-04-29"), ("tiga hari setelah", "2024-05-10"),
    ("sebulan setelah", nil), ("beberapa hari setelah", nil), ("lima bulan sesudah", nil),
  ])
  func `a day is counted back where its distance is told`(words: String, day: String?) throws {
    let text =
      "Parlemen Kenya dibubarkan pada Senin (13/5), \(words) \(ruto) menjamu \(eide) di Nairobi."
    let mention = try #require(try facts(of: [text]).mentions.first)
    #expect(mention.date.start.map { "\($0)" } == day)
  }

  @Test(arguments: [
    (
      "\(ruto) menerima \(harald) di Nairobi, Senin (13/5). \(eide) bertemu Menlu Kenya Musalia Mudavadi. Kedua pemimpin akan bertemu lagi di Oslo pada Juni.",
      "meeting scheduled 2024-06-01 (month) Oslo NO: William Ruto, Harald V (KE NO)"
    ),
    (
      "\(ruto) menerima \(harald) di Nairobi, Senin (13/5). \(eide) bertemu Menlu Kenya Musalia Mudavadi. Kedua menlu akan bertemu lagi di Oslo pada Juni.",
      "meeting scheduled 2024-06-01 (month) Oslo NO: Espen Barth Eide, Musalia Mudavadi (NO KE)"
    ),
  ])
  func `two who are meant by their office hold it`(text: String, event: String) throws {
    #expect(try told(by: text).contains(event))
  }

  @Test(arguments: [
    "\(ruto), Menlu Musalia Mudavadi, dan Menhan Aden Duale menghadiri rapat. Kenya akan mengirim delegasi ke Oslo. Delegasi itu akan bertemu \(eide), Senin (20/5).",
    "\(ruto) memimpin rapat yang dihadiri Menlu Musalia Mudavadi. Sebuah tim teknis berangkat ke Oslo. Mereka bertemu \(eide), Senin (13/5).",
  ])
  func `newcomers without a name are not those who were told before`(_ text: String) throws {
    let people = try facts(of: [text]).mentions.flatMap(\.participants)
    #expect(!people.contains("William Ruto") && !people.contains("Musalia Mudavadi"))
  }

  @Test func `a gathering that is pointed back at is no second one`() throws {
    let text =
      "KTT Uni Afrika berlangsung di Nairobi, Senin (13/5). \(ruto), tuan rumah KTT tersebut, akan bertemu \(harald) di Oslo pada Juni."
    #expect(try facts(of: [text]).mentions.map(\.type) == [.summit, .meeting])
  }

  @Test func `each place of a list has its own day`() throws {
    let text =
      "\(ruto) dan \(eide) bertemu tiga kali, yakni di Kairo pada Juni 2018, di Wina pada Februari 2019, dan di Oslo pada 30 Juni 2019."
    let days = try facts(of: [text]).mentions.map {
      "\($0.city ?? "") \($0.date.start?.description ?? "")"
    }
    #expect(days == ["Kairo 2018-06-01", "Wina 2019-02-01", "Oslo 2019-06-30"])
  }

  @Test(arguments: [("Juli", 2024), ("April", 2024), ("Januari", 2024), ("November", 2024)])
  func `a month without its year is the one nearest to what was called off`(name: String, year: Int)
    throws
  {
    let text = "\(ruto) membatalkan kunjungannya ke Oslo pada \(name)."
    #expect(try facts(of: [text]).mentions.map { $0.date.start?.year } == [year])
  }

  /// What the next sentence says of a plan, or of what somebody came for.
  @Test(arguments: [
    (
      "\(ruto) akan bertemu \(eide) di Oslo, Senin (20/5). Belakangan pertemuan itu dibatalkan.",
      "meeting cancelled 2024-05-20 Oslo NO: William Ruto, Espen Barth Eide (KE NO)"
    ),
    (
      "\(ruto) dijadwalkan tiba di Oslo pada Senin (20/5). Kunjungan itu kini diundur menjadi 27 Mei.",
      "visit scheduled 2024-05-27 Oslo NO: William Ruto (KE NO)"
    ),
    (
      "\(ruto) terbang ke Oslo untuk bertemu \(eide), Senin (6/5). Namun, pertemuan itu urung terjadi.",
      "meeting cancelled 2024-05-06 Oslo NO: William Ruto, Espen Barth Eide (KE NO)"
    ),
    (
      "\(ruto) bertemu \(eide) di Oslo, Senin (6/5). Pertemuan itu sempat ditunda dua kali.",
      "meeting held 2024-05-06 Oslo NO: William Ruto, Espen Barth Eide (KE NO)"
    ),
  ])
  func `the next sentence may take an event back`(text: String, event: String) throws {
    #expect(try told(by: text).contains(event))
  }

  @Test func `what a relative clause tells is not told of the main one`() throws {
    let text = "\(ruto) menelepon \(eide), yang akan menjamu \(harald) di Kairo pada Senin (20/5)."
    #expect(
      try told(by: text).first == "phone-call held undated: William Ruto, Espen Barth Eide (KE NO)"
    )
  }

  @Test func `whoever arrives after a journey made it on some day before`() throws {
    let text = "\(ruto) tiba di Oslo, Senin (13/5), seusai mengunjungi Kairo."
    let expected = [
      "visit held 2024-05-13 Oslo NO: William Ruto (KE NO)",
      "visit held undated Kairo EG: William Ruto (KE EG)",
    ]
    #expect(try told(by: text) == expected)
  }
}
