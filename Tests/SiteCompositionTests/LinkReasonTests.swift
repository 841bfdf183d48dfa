import DigestModel
import TestSupport
import Testing

@testable import SiteComposition

private let facts = LinkFacts(
  gapDays: 11,
  ordinal: 2,
  previous: DateSpan(SampleSite.day("2022-02-22")),
  people: ["Antony Blinken", "Wang Yi"],
  parties: [Party("CN"), Party("US")],
  topics: [TopicID("ukraine")],
  city: "Roma"
)

/// The sentences on the later event's page and on the earlier one's.
private func reasons(
  _ kind: LinkKind,
  _ facts: LinkFacts,
  _ language: SiteLanguage,
  later status: EventStatus = .held,
  earlier earlierStatus: EventStatus = .held
) throws -> [String] {
  let site = Site(try RenderedSite.input(language))
  let later = Event(
    id: SampleSite.eventID("b"),
    type: .phoneCall,
    status: status,
    date: DateSpan(SampleSite.day("2022-03-05"))
  )
  let earlier = Event(
    id: SampleSite.eventID("a"),
    type: .visit,
    status: earlierStatus,
    date: DateSpan(SampleSite.day("2022-02-22"))
  )
  let link = Link(from: later.id, to: earlier.id, kind: kind, facts: facts)
  return [(later, earlier), (earlier, later)].map { page, other in
    LinkReason(site: site, link: link, page: page, other: other).sentence
  }
}

@Test(
  arguments: [
    (.partOf, "bagian dari kunjungan ini", "bagian dari acara"),
    (
      .nthInSeries, "percakapan kedua dalam 11 hari; sebelumnya 22 Februari 2022",
      "disusul percakapan kedua 11 hari kemudian, 5 Maret 2022"
    ),
    (
      .arrangedBy, "disepakati dalam kunjungan 22 Februari 2022",
      "menyepakati percakapan 5 Maret 2022"
    ),
    (
      .returnVisit, "kunjungan balasan atas kunjungan 22 Februari 2022",
      "dibalas dengan kunjungan 5 Maret 2022"
    ),
    (
      .replacesCancelled, "menggantikan kunjungan 22 Februari 2022 yang batal",
      "batal, lalu digantikan percakapan 5 Maret 2022"
    ),
    (
      .statedFollowUp, "menyusul kunjungan 22 Februari 2022",
      "disusul percakapan 5 Maret 2022"
    ),
    (
      .sameSeries,
      "didahului kunjungan yang melibatkan Antony Blinken dan Wang Yi, 11 hari sebelumnya",
      "disusul percakapan yang melibatkan Antony Blinken dan Wang Yi, 11 hari kemudian"
    ),
    (
      .nextOfPerson, "didahului kegiatan lain Antony Blinken dan Wang Yi, 11 hari sebelumnya",
      "disusul kegiatan lain Antony Blinken dan Wang Yi, 11 hari kemudian"
    ),
    (
      .parallel, "waktunya bersamaan, juga tentang Ukraina",
      "waktunya bersamaan, juga tentang Ukraina"
    ),
    (
      .samePlace, "juga di Roma, 11 hari sebelumnya",
      "juga di Roma, 11 hari kemudian"
    ),
    (
      .sameTopic, "topik yang sama, Ukraina; 11 hari sebelumnya",
      "topik yang sama, Ukraina; 11 hari kemudian"
    ),
  ] as [(LinkKind, String, String)]
)
func `a link says why it is there, on both pages`(
  kind: LinkKind,
  back: String,
  ahead: String
) throws {
  #expect(try reasons(kind, facts, .id) == [back, ahead])
}

@Test func `only a tie that an article states is told as one that brought the other about`() throws
{
  var stated = facts
  stated.isStated = true
  #expect(
    try reasons(.statedFollowUp, stated, .id) == [
      "menindaklanjuti kunjungan 22 Februari 2022",
      "ditindaklanjuti dengan percakapan 5 Maret 2022",
    ]
  )
}

@Test func `a plan that talks only touched on is not told as agreed there`() throws {
  var told = facts
  told.evidence = "ia mengundangnya berkunjung"
  #expect(
    try reasons(.arrangedBy, told, .id) == [
      "dibicarakan dalam kunjungan 22 Februari 2022", "membicarakan percakapan 5 Maret 2022",
    ]
  )
}

@Test(arguments: LinkKind.allCases)
func `every kind of link has a whole sentence in English too`(kind: LinkKind) throws {
  for sentence in try reasons(kind, facts, .en) {
    #expect(!sentence.contains("[") && !sentence.contains("{"))
    #expect(!sentence.contains("  ") && !sentence.hasSuffix(" "))
  }
}

@Test func `an English reason reads`() throws {
  #expect(
    try reasons(.nthInSeries, facts, .en) == [
      "second call in 11 days; the last on 22 February 2022",
      "followed by the second call 11 days later, on 5 March 2022",
    ]
  )
}

@Test func `without a gap in days the sentence does without it`() throws {
  var sameDay = facts
  sameDay.gapDays = 0
  #expect(
    try reasons(.nextOfPerson, sameDay, .id)[0]
      == "kegiatan lain Antony Blinken dan Wang Yi pada waktu yang sama"
  )
  #expect(try reasons(.samePlace, sameDay, .id)[0] == "juga di Roma")
  sameDay.gapDays = nil
  #expect(
    try reasons(.nthInSeries, sameDay, .id)[0] == "percakapan kedua; sebelumnya 22 Februari 2022"
  )
}

@Test func `two days that follow each other are not told as a single day`() throws {
  var nextDay = facts
  nextDay.gapDays = 1
  #expect(
    try reasons(.nthInSeries, nextDay, .id) == [
      "percakapan kedua dalam dua hari; sebelumnya 22 Februari 2022",
      "disusul percakapan kedua sehari kemudian, 5 Maret 2022",
    ]
  )
}

@Test func `one of a series whose number is not known is told as another of it`() throws {
  var unnumbered = facts
  unnumbered.ordinal = nil
  #expect(
    try reasons(.nthInSeries, unnumbered, .id)[1]
      == "disusul percakapan yang melibatkan Antony Blinken dan Wang Yi, 11 hari kemudian"
  )
}

@Test func `an event without a date is told so`() throws {
  let site = Site(try RenderedSite.input())
  let later = Event(
    id: SampleSite.eventID("b"),
    type: .meeting,
    status: .proposed,
    date: .unknown
  )
  let link = Link(
    from: later.id,
    to: SampleSite.events[0].id,
    kind: .arrangedBy,
    facts: LinkFacts()
  )
  let reason = LinkReason(site: site, link: link, page: SampleSite.events[0], other: later)
  #expect(reason.sentence == "menyepakati pertemuan yang belum bertanggal (masih rencana)")
}

@Test func `a planned or cancelled event is never told as if it had happened`() throws {
  #expect(
    try reasons(.statedFollowUp, facts, .id, later: .scheduled)[1]
      == "disusul percakapan 5 Maret 2022 (masih rencana)"
  )
  #expect(
    try reasons(.sameSeries, facts, .id, earlier: .cancelled)[0]
      == "didahului kunjungan yang melibatkan Antony Blinken dan Wang Yi, 11 hari sebelumnya (batal)"
  )
}
