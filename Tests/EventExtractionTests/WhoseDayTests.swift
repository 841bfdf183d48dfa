import DigestModel
import Testing

private let eide = "Menlu Norwegia Espen Barth Eide"
private let wang = "Menlu China Wang Yi"
private let wednesday = Day(year: 2024, month: 5, day: 15).map { DateSpan($0) }

/// Whether the day at the end of a sentence is that of its event; published on 17 May 2024.
struct WhoseDayTests {
  @Test(arguments: [
    // A verb of talking about something parts no day from the talk.
    "\(eide) mengadakan percakapan telepon dengan \(wang) membahas situasi di Gaza, Rabu (15/5).",
    "\(eide) melakukan pembicaraan dengan \(wang) di Oslo, membahas perdagangan, Rabu (15/5).",
    // Nor does what was said of no other act.
    "\(eide) menelepon \(wang) dan menegaskan penolakan atas serangan di Rafah, Rabu (15/5).",
  ])
  func `the day at the end is that of the talk`(text: String) throws {
    #expect(try facts(of: [text]).mentions.map(\.date) == [wednesday])
  }

  @Test(arguments: [
    "\(eide) bertemu \(wang) dan mengatakan Hamas menyerang Israel, Rabu (15/5).",
    "Rencana kunjungan \(wang) ke Oslo diumumkan Kremlin, Rabu (15/5).",
  ])
  func `a day of something else tells none of the event`(text: String) throws {
    #expect(try facts(of: [text]).mentions.map(\.date) == [.unknown])
  }

  @Test(arguments: [
    "\(eide) bertemu \(wang) untuk menyiapkan KTT yang akan digelar pada Kamis (23/5).",
    "\(eide) menemui \(wang) dan menunda lawatannya ke Kairo yang sedianya berlangsung Rabu (22/5).",
  ])
  func `a day of what is only spoken of makes no plan of a meeting`(text: String) throws {
    let meeting = try #require(facts(of: [text]).mentions.first { $0.type == .meeting })
    #expect(meeting.status == .held && meeting.date == .unknown)
  }

  @Test func `what was held years ago is not what lies ahead`() throws {
    let events = try told(
      by:
        "\(eide) dijadwalkan bertemu \(wang) di Oslo. || Pertemuan terakhir mereka terjadi di Oslo pada April 2019."
    )
    #expect(
      events == [
        "meeting scheduled undated Oslo NO: Espen Barth Eide, Wang Yi (NO CN)",
        "meeting held 2019-04-01 (month) Oslo NO: Espen Barth Eide, Wang Yi (NO CN)",
      ]
    )
  }

  /// Without a day of its own nobody knows whether it was held.
  @Test(arguments: ["dikecam \(eide)", "diumumkan Beijing", "disambut baik \(eide)"])
  func `what was said of a visit does not date it`(verb: String) throws {
    let text = "Kunjungan \(wang) ke Pyongyang \(verb), Rabu (15/5)."
    #expect(try facts(of: [text]).mentions.isEmpty)
  }

  @Test func `a week that is told goes before the day of the announcement`() throws {
    let text = "Kunjungan \(wang) ke Oslo pekan depan dikonfirmasi Beijing, Rabu (15/5)."
    let visit = try #require(try facts(of: [text]).mentions.first)
    #expect(visit.status == .scheduled)
    #expect(visit.date == DateSpan(month: 5, year: 2024))
  }

  @Test(arguments: [
    ("Pertemuan \(eide) dan \(wang) di Oslo, Rabu (15/5), membahas iklim.", EventType.meeting),
    (
      "Pertemuan Menteri Luar Negeri Norwegia Espen Barth Eide dan Menteri Luar Negeri China Wang Yi di Oslo, Rabu (15/5), membahas iklim.",
      .meeting
    ),
    ("Pertemuan menlu Norwegia dan China di Oslo, Rabu (15/5), membahas iklim.", .meeting),
    ("Pertemuan para menlu ASEAN di Vientiane, Rabu (15/5), membahas Myanmar.", .summit),
    ("\(eide) dan \(wang) memulai perundingan dagang di Oslo, Rabu (15/5).", .meeting),
  ])
  func `titles of those who meet name no gathering`(text: String, type: EventType) throws {
    let mentions = try facts(of: [text]).mentions
    #expect(mentions.map(\.type) == [type])
    #expect(mentions.map(\.date) == [wednesday])
  }

  @Test(arguments: ["Norwegia, China, dan Korea Utara", "Norwegia, China dan Korea Utara"])
  func `an office of a list of states is that of each`(states: String) throws {
    let mentions = try facts(of: ["Menlu \(states) bertemu di Oslo, Rabu (15/5)."]).mentions
    #expect(mentions.map { $0.parties.map(\.code) } == [["NO", "CN", "KP"]])
  }

  @Test(arguments: [
    "Delegasi Rusia dan Ukraina tiba di Istanbul, Rabu (15/5), untuk perundingan putaran kedua.",
    "Delegasi Rusia dan Ukraina tiba di Istanbul pada Rabu (15/5) untuk melanjutkan perundingan.",
  ])
  func `talks that delegations came for have their day and place`(text: String) throws {
    let talks = try #require(try facts(of: [text]).mentions.first { $0.type == .negotiation })
    #expect(talks.date == wednesday)
    #expect(talks.city == "Istanbul")
    #expect(talks.status == .held)
  }

  @Test func `who set out and met there has arrived`() throws {
    let paragraphs = [
      "Sidang ditunda karena \(eide) bertolak ke Beijing.",
      "\(eide) bertemu \(wang) di Beijing, Rabu (15/5).",
    ]
    let visit = try #require(try facts(of: paragraphs).mentions.first { $0.type == .visit })
    #expect(visit.status == .held)
    #expect(visit.date == wednesday)
  }

  @Test func `what was first planned and then put off was not held`() throws {
    let text =
      "Perundingan Israel dan Hamas yang ditengahi Qatar semula dijadwalkan Rabu (15/5), tetapi ditunda."
    #expect(try facts(of: [text]).mentions.map(\.status) == [.postponed])
  }
}
