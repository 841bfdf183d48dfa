import DigestModel
import Testing

private let ruto = "Presiden Kenya William Ruto"
private let eide = "Menlu Norwegia Espen Barth Eide"

/// Journeys whose verb is left out, and acts of what or whom a sentence does not name; published on
/// 17 May 2024.
struct ToldOfOthersTests {
  @Test(arguments: [
    ("\(ruto) dijadwalkan ke Oslo pada Senin (27/5).", "scheduled"),
    ("\(ruto) akan ke Oslo bulan depan.", "scheduled"),
    ("\(ruto) mengatakan ia bakal ke Oslo pada 27 Mei.", "scheduled"),
    ("\(eide) mengatakan \(ruto) diagendakan ke Oslo pada 27 Mei.", "scheduled"),
    ("\(ruto) direncanakan ke Oslo, tetapi kunjungan itu ditunda.", "postponed"),
    ("\(ruto) baru akan ke Oslo bila kedua pihak sepakat.", "proposed"),
    ("\(ruto) akan berkunjung ke Oslo jika kedua pihak sepakat.", "proposed"),
    ("\(ruto) akan berkunjung ke Oslo pada 27 Mei, jika kedua pihak sepakat.", "scheduled"),
    // Nothing hangs on these, or something else does.
    ("\(ruto) akan berkunjung ke Oslo, jika tidak ada aral melintang.", "scheduled"),
    ("\(ruto) akan berkunjung ke Oslo dan, jika sempat, ke pabrik kapal.", "scheduled"),
    ("\(ruto) akan segera mengunjungi Oslo.", "scheduled"),
    ("\(ruto) dan rombongan akan ke Oslo pada 27 Mei.", "scheduled"),
    ("Menurut rencana \(ruto) akan ke Oslo pada 27 Mei.", "scheduled"),
    ("Atas undangan \(eide), \(ruto) akan ke Oslo pada 27 Mei.", "scheduled"),
  ])
  func `a plan to go somewhere needs no verb`(text: String, status: String) throws {
    let mentions = try facts(of: [text]).mentions
    #expect(mentions.map(\.type) == [.visit])
    #expect(mentions.map(\.status.rawValue) == [status])
    #expect(mentions.first?.city == "Oslo")
    #expect(mentions.first?.participants == ["William Ruto"])
  }

  @Test(arguments: [
    // What somebody speaks of acts, not he.
    "\(ruto) menyatakan kapal bantuan itu akan berangkat ke Oslo pada Senin (27/5).",
    "\(ruto) mengatakan bahwa tim penyelidik tersebut akan bertemu \(eide).",
    "\(ruto) mengatakan truk bantuan akan ke Oslo pada Senin (27/5).",
    "Surat \(ruto) akan tiba di Oslo pada Senin (27/5).",
    "Fokus \(ruto) akan ke Oslo.",
    // Nor does whoever does not go.
    "\(ruto) tidak akan ke Oslo.",
    "\(ruto) belum akan ke Oslo.",
    "Perhatian dunia akan ke Oslo.",
    "\(ruto) mengatakan seorang utusan akan mengunjungi Oslo pada Senin (27/5).",
    "\(ruto) mengatakan, kapal itu akan berangkat ke Oslo pada Senin (27/5).",
    "\(ruto) mengumumkan kapal rumah sakit akan tiba di Oslo pada Senin (27/5).",
    "\(ruto) mengatakan wakilnya telah tiba di Oslo pada Senin (13/5).",
    "\(ruto) memastikan menterinya akan ke Oslo pada Senin (27/5).",
    // A question about a rumour tells nothing.
    "\(eide) enggan menjawab ketika ditanya kabar bahwa \(ruto) akan berkunjung ke Oslo.",
    "Ditanya soal rumor \(ruto) akan melawat ke Oslo, juru bicara itu tersenyum.",
    "\(eide) menanggapi laporan bahwa \(ruto) akan berkunjung ke Oslo.",
    "\(eide) ditanya soal kabar bahwa Presiden Kenya, William Ruto, akan berkunjung ke Oslo.",
    // Nor does mere talk.
    "Beredar kabar bahwa \(ruto) tiba di Oslo, Senin (13/5).",
  ])
  func `whoever does not go somewhere is on no visit`(text: String) throws {
    #expect(try facts(of: [text]).mentions.isEmpty)
  }

  @Test(arguments: [
    "\(ruto) mengatakan kali ini akan bertemu \(eide) di Oslo.",
    "\(ruto) mengatakan besok akan bertemu \(eide) di Oslo.",
    "\(ruto) mengatakan pihaknya akan bertemu \(eide) di Oslo.",
    "\(ruto) mengatakan secara pribadi telah bertemu \(eide) di Oslo.",
    "\(ruto) mengatakan dirinya akan segera bertemu \(eide) di Oslo.",
    "\(ruto) mengatakan dalam kunjungan itu akan bertemu \(eide) di Oslo.",
    "Ditanya soal kabar itu, \(ruto) mengatakan akan bertemu \(eide) di Oslo.",
    "Ditanya soal kabar itu \(ruto) mengatakan akan bertemu \(eide) di Oslo.",
    "Di tengah rumor keretakan hubungan, \(ruto) bertemu \(eide) di Oslo.",
    // 'hal itu' is what he says, and nobody who acts.
    "\(ruto) mengungkapkan hal tersebut dalam pertemuan dengan \(eide) di Oslo.",
    "\(ruto) mengatakan hal itu di sela pertemuan dengan \(eide) di Oslo.",
    "\(ruto) menegaskan sikap itu dalam pembicaraan dengan \(eide) di Oslo.",
    // What somebody is asked about is no rumour, or ends with his next act.
    "\(ruto) menjawab pertanyaan soal isu pangan dan bertemu \(eide) di Oslo.",
    "\(ruto) ditanya soal kabar kunjungan itu dan memastikan akan bertemu \(eide) di Oslo.",
    "Pertanyaan tentang laporan PBB mewarnai pertemuan \(ruto) dan \(eide) di Oslo, Kamis (16/5).",
  ])
  func `whoever speaks of himself acts`(text: String) throws {
    let mentions = try facts(of: [text]).mentions
    #expect(mentions.map(\.participants) == [["William Ruto", "Espen Barth Eide"]])
  }

  @Test func `whoever is asked about another one's plans did what he did before`() throws {
    let text =
      "Usai bertemu \(eide) di Oslo, Senin (13/5), \(ruto) ditanya soal kabar Presiden China Xi Jinping akan berkunjung ke Nairobi."
    let mentions = try facts(of: [text]).mentions
    #expect(mentions.map(\.participants) == [["William Ruto", "Espen Barth Eide"]])
  }

  /// The relative clause has a day, a place and a plan of its own.
  @Test(arguments: [
    ("yang pada Jumat (10/5) menjamu", "held", "2024-05-10"),
    ("yang sehari sebelumnya menjamu", "held", "2024-05-12"),
    ("yang baru saja menjamu", "held", "unknown"),
    ("yang akan menjamu", "scheduled", "unknown"),
  ])
  func `what a relative clause tells is apart from the journey`(
    verb: String,
    status: String,
    day: String
  ) throws {
    let text = "\(ruto), \(verb) Presiden China Xi Jinping, tiba di Oslo, Senin (13/5)."
    let mentions = try facts(of: [text]).mentions
    let visit = try #require(mentions.first { $0.type == .visit })
    let meeting = try #require(mentions.first { $0.type == .meeting })
    #expect(visit.status == .held)
    #expect(visit.date == DateSpan(try #require(Day(iso8601: "2024-05-13"))))
    #expect(meeting.city == nil)
    #expect(meeting.status.rawValue == status)
    #expect(meeting.date == (Day(iso8601: day).map { DateSpan($0) } ?? .unknown))
  }

  /// The meeting was held where he came from, which copy does not tell.
  @Test func `a meeting before a journey is not at its end`() throws {
    let text = "Setelah bertemu Presiden China Xi Jinping, \(ruto) bertolak ke Oslo, Senin (13/5)."
    let meeting = try #require(try facts(of: [text]).mentions.first { $0.type == .meeting })
    #expect(meeting.city == nil)
  }

  @Test func `one that goes with another one goes too`() throws {
    let text = "\(ruto), didampingi Menlu Kenya Musalia Mudavadi, akan ke Oslo pada Senin (27/5)."
    let mentions = try facts(of: [text]).mentions
    #expect(mentions.map(\.participants) == [["William Ruto", "Musalia Mudavadi"]])
  }
}
