import DigestModel
import TestSupport
import Testing

@testable import SiteComposition

@Test(
  arguments: [
    ("one day for another", ["03-01 scheduled 03-10", "03-05 scheduled 03-12"], ["03-10 03-12"]),
    ("held on another day", ["03-01 scheduled 03-10", "03-12 held 03-11"], ["03-10 03-11"]),
    ("put off", ["03-01 scheduled 03-10", "03-05 postponed 03-20"], ["03-10 03-20"]),
    (
      "moved twice",
      ["03-01 proposed 03-10", "03-02 scheduled 03-11", "03-03 scheduled 03-12"],
      ["03-10 03-11", "03-11 03-12"]
    ),
    (
      "a range shifted", ["03-01 scheduled 03-10/03-12", "03-05 scheduled 03-11/03-13"],
      ["03-10 03-11"]
    ),
    ("the same day", ["03-01 scheduled 03-10", "03-05 scheduled 03-10"], []),
    ("a day of the range", ["03-01 scheduled 03-10/03-12", "03-05 scheduled 03-11"], []),
    ("a range around the day", ["03-01 scheduled 03-11", "03-05 scheduled 03-10/03-12"], []),
    (
      "an old day again",
      ["03-01 scheduled 03-10", "03-03 scheduled 03-12", "03-04 scheduled 03-10"], ["03-10 03-12"]
    ),
    ("two days on one day", ["03-01 scheduled 03-10", "03-01 scheduled 03-12"], []),
    ("after it was held", ["03-11 held 03-10", "03-12 held 03-09"], []),
    ("a plan told late", ["03-11 held 03-10", "03-12 scheduled 03-20"], []),
    ("no day yet", ["03-01 proposed", "03-05 scheduled 03-12"], []),
    ("only a month before", ["03-01 proposed 03", "03-05 scheduled 03-12"], []),
    ("reported by nobody knows when", ["03-01 scheduled 03-10", "- scheduled 03-12"], []),
  ]
)
func `a date moves`(what: String, reports: [String], moves: [String]) {
  let whole = reports.map { report in
    let parts = report.split(separator: " ").map(String.init)
    let day = parts[0] == "-" ? "-" : "2022-" + parts[0]
    let date = parts.dropFirst(2).map {
      $0.split(separator: "/").map { "2022-\($0)" }.joined(separator: "/")
    }
    return ([day, parts[1]] + date).joined(separator: " ")
  }
  let found = MovedDate.all(of: toldEvent(whole, .scheduled, on: "2022-03-12"))
  let ends = found.map { move in
    [move.from, move.to].map { String(($0.start?.description ?? "").dropFirst(5)) }
  }
  #expect(ends.map { $0.joined(separator: " ") } == moves, "\(what)")
}

@Test func `a copy moves no date`() {
  var event = toldEvent(
    ["2022-03-01 scheduled 2022-03-10", "2022-03-05 scheduled 2022-03-12"],
    .scheduled,
    on: "2022-03-10"
  )
  event.reports[1].copyOf = event.reports[0].reference.article
  #expect(MovedDate.all(of: event) == [])
}

/// The site of `reports` told by articles `a0`, `a1` and so on, each of its report's day.
private func site(
  _ told: [(reports: [String], status: EventStatus, date: String)],
  _ change: (inout CompositionInput) -> Void = { _ in }
) throws -> Site {
  var articles: [Article] = []
  var events: [Event] = []
  for (number, item) in told.enumerated() {
    var event = toldEvent(item.reports, item.status, on: item.date)
    event.id = SampleSite.eventID("peristiwa-\(number)")
    for report in event.reports.indices {
      var article = SampleSite.articles[0]
      article.slug = SampleSite.slug("e\(number)-\(report)")
      article.published = event.reports[report].published
      article.publisher = report == 0 ? "Kantor Berita Selat" : "Harian Muara"
      article.facts.mentions = []
      articles.append(article)
      event.reports[report].reference = MentionReference(article: article.id, index: 0)
      event.history = event.history.map { step in
        var step = step
        if step.source.article.text == "a\(report)" {
          step.source = event.reports[report].reference
        }
        return step
      }
    }
    events.append(event)
  }
  return Site(
    try RenderedSite.input { input in
      input.articles = articles
      input.events = events
      input.links = []
      input.related = [:]
      change(&input)
    }
  )
}

private let told: [(reports: [String], status: EventStatus, date: String)] = [
  (["2022-03-01 scheduled 2022-03-16", "2022-03-17 held 2022-03-16"], .held, "2022-03-16"),
  (["2022-03-15 scheduled 2022-04-02"], .scheduled, "2022-04-02"),
  (["2022-03-18 held 2022-03-15"], .held, "2022-03-15"),
  (["2022-03-18 held 2022-01-10"], .held, "2022-01-10"),
  (
    ["2022-03-02 scheduled 2022-03-20", "2022-03-16 scheduled 2022-03-25"], .scheduled, "2022-03-25"
  ),
  (
    ["2022-03-03 scheduled 2022-03-20", "2022-03-19 cancelled 2022-03-20"], .cancelled, "2022-03-20"
  ),
  (["2022-03-14 postponed 2022-03-30"], .postponed, "2022-03-30"),
  (["2022-03-21 held 2022-03-20"], .held, "2022-03-20"),
]

private func names(_ positions: [Int], in site: Site) -> String {
  positions.map { String(site.events[$0].id.description.suffix(1)) }.joined(separator: " ")
}

@Test func `an edition tells its week alone`() throws {
  let site = try site(told)
  let week = SampleSite.day("2022-03-16").week
  let edition = try #require(site.editions[week])
  #expect(names(edition.held, in: site) == "2 0 7")
  #expect(names(edition.announced, in: site) == "1")
  #expect(names(edition.new, in: site) == "3")
  #expect(names(edition.moved.map(\.event), in: site) == "4")
  #expect(
    edition.steps.map { "\(names([$0.event], in: site)) \($0.step.status.rawValue)" }.sorted()
      == ["0 held", "5 cancelled", "6 postponed"]
  )
  #expect(edition.articles.count == 7)
  let first = try #require(site.editions[SampleSite.day("2022-03-01").week])
  #expect(names(first.announced, in: site) == "0 5 4")
  #expect(first.held == [] && first.new == [] && first.steps == [])
}

@Test(arguments: [
  ("2022-03-01 scheduled 2022-03-16", "2022-03-17 held 2022-03-16", EventStatus.held, 1),
  ("2022-03-01 proposed 2022-03-16", "2022-03-09 scheduled 2022-03-16", .scheduled, 1),
  ("2022-03-01 scheduled 2022-03-16", "2022-03-15 cancelled 2022-03-16", .cancelled, 1),
  ("2022-03-16 held 2022-03-16", "2022-03-17 held 2022-03-16", .held, 0),
  ("2022-03-01 scheduled 2022-03-16", "2022-03-02 scheduled 2022-03-16", .held, 0),
])
func `the words shown for an event are those of a report of it as it stands`(
  first: String,
  second: String,
  status: EventStatus,
  shown: Int
) throws {
  let site = try site([([first, second], status, "2022-03-16")])
  #expect(site.story(ofEventAt: 0).evidence == [first, second][shown])
}

@Test func `an edition's sources are its articles and those behind its events`() throws {
  let site = try site(told)
  let edition = try #require(site.editions[SampleSite.day("2022-03-16").week])
  let outlets = site.outlets(of: site.sourceArticles(of: edition))
  #expect(
    outlets.map { "\($0.name): \($0.note ?? "")" }
      == ["Kantor Berita Selat: 8 artikel", "Harian Muara: 3 artikel"]
  )
}

@Test func `ids that were merged are told with the event that took them over`() throws {
  let old = SampleSite.eventID("peristiwa-lama")
  let site = try site(told) { $0.redirects = [old: SampleSite.eventID("peristiwa-2")] }
  let edition = try #require(site.editions[SampleSite.day("2022-03-16").week])
  let merged = try #require(site.changes(in: edition).last)
  #expect(merged.heading == "Digabung")
  #expect(merged.changes.map(\.note) == ["juga memuat yang dahulu beralamat peristiwa-lama"])
}

private func hash(_ change: (inout CompositionInput) -> Void = { _ in }) throws -> String {
  let site = try site(told, change)
  let edition = try #require(site.editions[SampleSite.day("2022-03-16").week])
  return site.hash(of: edition)
}

@Test func `the same edition has the same hash in any order, language and place`() throws {
  let first = try hash()
  #expect(first.count == 64 && first.allSatisfy { $0.isHexDigit })
  #expect(try hash() == first)
  #expect(
    try hash {
      $0.events.reverse()
      $0.articles.reverse()
    } == first
  )
  #expect(try hash { $0.settings.baseURL = "https://lain.example/di-sini/" } == first)
  let english = try DefaultTheme.words(.en)
  #expect(
    try hash {
      $0.settings.language = .en
      $0.words = english
    } == first
  )
}

/// Something that an edition states.
private enum Stated: CaseIterable {
  case day, participant, title, status, merger, outlet, headline, lostArticle

  func change(in input: inout CompositionInput) {
    switch self {
    case .day: input.events[2].date = SubjectSite.span("2022-03-17")
    case .participant: input.events[0].participants.append("Qin Gang")
    case .title: input.events[0].title = "Judul redaksi"
    case .status: input.events[1].status = .proposed
    case .merger:
      input.redirects[SampleSite.eventID("lama")] = SampleSite.eventID("peristiwa-0")
    case .outlet: input.articles[1].publisher = "Koran Lain"
    case .headline: input.articles[1].headline.text += "!"
    case .lostArticle: input.articles.remove(at: 1)
    }
  }
}

@Test(arguments: Stated.allCases)
private func `the hash changes with a fact that the edition states`(fact: Stated) throws {
  #expect(try hash { fact.change(in: &$0) } != hash())
}

@Test func `what lies outside its week leaves an edition's hash alone`() throws {
  let first = try hash()
  let other = try site(told + [(["2021-05-04 held 2021-05-03"], .held, "2021-05-03")])
  let edition = try #require(other.editions[SampleSite.day("2022-03-16").week])
  #expect(other.hash(of: edition) == first)
}

@Test func `facts in a row are told apart`() {
  var one = EditionStatement()
  one.add("a", "bc")
  var other = EditionStatement()
  other.add("ab", "c")
  #expect(one.bytes != other.bytes)
}
