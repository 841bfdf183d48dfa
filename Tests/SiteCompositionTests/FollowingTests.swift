import DigestModel
import TestSupport
import Testing

@testable import SiteComposition

@Test(arguments: [
  ("/tokoh/wang-yi/calendar.ics", "person.ics"),
  ("/tokoh/wang-yi/feed.rss", "person.rss"),
  ("/topik/ukraina/feed.json", "topic.json"),
  ("/hubungan/cn-us/feed.atom", "relation.atom"),
  ("/edisi/2022-w09/surel.txt", "letter.txt"),
  ("/edisi/2022-w09/surel/", "letter.html"),
  ("/ikuti/", "follow.html"),
])
func `the sample site's file to follow is`(address: String, golden: String) throws {
  let text = try #require(try RenderedSite(RenderedSite.input())[address])
  // Golden files are kept with the line ends of the repository.
  let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
  try expectGolden(lines.joined(separator: "\n"), golden)
}

@Test(arguments: [2, 3])
func `a person and two states are followed from the third event on`(count: Int) throws {
  let events = (1...count).map { SubjectSite.event("2022-03-0\($0)") }
  let site = try SubjectSite.site(events)
  let isFollowed = count == 3
  for page in ["/tokoh/wang-yi/", "/hubungan/cn-us/"] {
    for file in ["feed.atom", "feed.rss", "feed.json", "calendar.ics"] {
      let paths = site.outputs().value.all.map(\.path.text)
      #expect(paths.contains(page + file) == isFollowed, "\(page)\(file)")
    }
  }
  let subject = site.subject(person: SampleSite.slug("wang-yi"))
  #expect(subject.following.own.count == (isFollowed ? 4 : 0))
}

@Test func `what has no event of a known day has feeds, and no calendar`() throws {
  let months = ["2022-01", "2022-02", "2023"].map { SubjectSite.event($0) }
  let site = try SubjectSite.site(months)
  let paths = site.outputs().value.all.map(\.path.text)
  #expect(paths.contains("/tokoh/wang-yi/feed.rss"))
  #expect(!paths.contains { $0.hasSuffix(".ics") })
  #expect(site.followLinks(of: .site).map(\.name) == ["Atom", "RSS", "JSON Feed"])
}

@Test(arguments: SiteLanguage.allCases)
func `every page names each feed once, its own and the site's`(language: SiteLanguage) throws {
  let site = try RenderedSite(RenderedSite.input(language))
  let letter = language == .id ? "/surel/" : "/email/"
  for (path, text) in site.files where path.isPage && !path.text.hasSuffix(letter) {
    let links = text.split(separator: "\n").filter { $0.hasPrefix("<link rel=\"alternate\"") }
    #expect(Set(links).count == links.count, "\(path)")
    let own = path.text == "/" ? "" : path.text
    for file in ["/feed.atom", "/feed.rss", "/feed.json", "/calendar.ics"] {
      #expect(links.filter { $0.contains("href=\"\(file)\"") }.count == 1, "\(path)")
      let beside = own.isEmpty ? file : String(own.dropLast()) + file
      let isThere = site[beside] != nil
      #expect(links.contains { $0.contains("href=\"\(beside)\"") } == isThere, "\(path): \(beside)")
    }
  }
}

@Test(arguments: [
  (
    "2022-03-05", EventStatus.held, "Pertemuan Wang Yi\u{A0}– Antony Blinken" as String?,
    "CONFIRMED"
  ),
  ("2022-03-05", .scheduled, "Dijadwalkan: Pertemuan Wang Yi\u{A0}– Antony Blinken", "TENTATIVE"),
  (
    "2022-03-05/2022-03-07", .proposed, "Diusulkan: Pertemuan Wang Yi\u{A0}– Antony Blinken",
    "TENTATIVE"
  ),
  ("2022-03-05", .postponed, "Ditunda: Pertemuan Wang Yi\u{A0}– Antony Blinken", "TENTATIVE"),
  ("2022-03-05", .cancelled, "Dibatalkan: Pertemuan Wang Yi\u{A0}– Antony Blinken", "CANCELLED"),
  ("2022-03", .held, nil, ""),
  ("2022", .scheduled, nil, ""),
  ("", .proposed, nil, ""),
])
func `an event in a calendar`(date: String, status: EventStatus, title: String?, certainty: String)
  throws
{
  let site = try SubjectSite.site([SubjectSite.event(date, .meeting, status)])
  let entry = site.calendarEntry(ofEventAt: 0)
  #expect(entry?.title == title)
  #expect(entry?.certainty.rawValue ?? "" == certainty)
}

@Test func `a calendar's event is stable, and its changes are counted`() throws {
  let input = try RenderedSite.input { $0.settings.baseURL = "https://contoh.example:8080/berita" }
  let site = Site(input)
  let position = try #require(
    site.index.eventAt[SampleSite.eventID("kunjungan-wang-yi-2023-10-26")]
  )
  let entry = try #require(site.calendarEntry(ofEventAt: position))
  #expect(entry.uid == "kunjungan-wang-yi-2023-10-26@contoh.example")
  #expect(
    entry.url == "https://contoh.example:8080/berita/peristiwa/kunjungan-wang-yi-2023-10-26/"
  )
  #expect(entry.sequence == 1)
  #expect(entry.updated == SampleSite.day("2023-10-25"))
  #expect(entry.description.contains("akan berkunjung ke Amerika Serikat"))

  let steered = Site(
    try RenderedSite.input { input in
      let place = input.events.firstIndex { $0.id == site.events[position].id } ?? 0
      input.events[place].overridden = [.date(.unknown), .city(nil), .status(.proposed)]
    }
  )
  #expect(steered.calendarEntry(ofEventAt: position)?.sequence == 3)
}

@Test func `a planned event whose day has passed says so in the calendar`() throws {
  let site = try SubjectSite.site([SubjectSite.event("2022-03-05", .meeting, .scheduled)])
  let description = try #require(site.calendarEntry(ofEventAt: 0)).description
  #expect(description.contains("belum ada kabar pelaksanaannya"))
}

@Test func `a feed says what its articles report, and whose text it leaves out`() throws {
  let feed = Site(try RenderedSite.input()).feed(of: .site)
  #expect(feed.entries.map(\.published.description) == ["2023-10-25", "2022-03-15", "2022-03-06"])
  let facts = feed.entries[0]
  #expect(facts.body.isEmpty)
  #expect(facts.authors == ["Harian Fakta"])
  #expect(facts.rights?.contains("Harian Fakta") == true)
  #expect(facts.summary.contains("(Dijadwalkan: 26–28 Oktober 2023)"))
  #expect(feed.entries[2].rights == nil)
}

@Test func `a letter has whole addresses only, and no more of a kind than mail programs show`()
  throws
{
  let events = (1...30).map { SubjectSite.event("2022-03-0\($0 % 5 + 1)", in: "C\($0)") }
  let input = try RenderedSite.input {
    $0.settings.baseURL = "https://contoh.example/berita"
    $0.events = events
    $0.links = []
  }
  let site = Site(input)
  let number = try #require(
    site.editions.all.firstIndex { $0.week == SampleSite.day("2022-03-01").week }
  )
  let letter = site.letter(number)
  #expect(letter.sections[0].items.count == 20)
  #expect(letter.sections[0].remark == "Dan 10 lainnya; selengkapnya ada di situs.")
  let urls = letter.sections.flatMap { $0.items.map(\.url) } + letter.links.map(\.url)
  #expect(urls.allSatisfy { $0.hasPrefix("https://contoh.example/berita/") })
  #expect(!urls.contains { $0.contains("/berita/berita/") })
}

@Test func `pages say of which day their newest content is`() throws {
  let site = try RenderedSite(RenderedSite.input())
  for (path, day) in [
    ("/", "2023-10-25"), ("/topik/ukraina/", "2022-03-15"), ("/tokoh/wang-yi/", "2023-10-25"),
    ("/negara/italia/", "2022-03-15"), ("/hubungan/cn-us/", "2023-10-25"),
    ("/peristiwa/telepon-cn-us-2022-03-05/", "2022-03-06"),
  ] {
    let page = try #require(site[path])
    #expect(
      page.contains("Diperbarui <time datetime=\"\(day)\">")
        || page.contains("Terakhir diberitakan <time datetime=\"\(day)\">"),
      "\(path)"
    )
  }
}

@Test func `an article tells when its events were reported last, if that was later`() throws {
  let site = try RenderedSite(
    RenderedSite.input { input in
      let place = input.events.firstIndex { $0.id.description == "telepon-cn-us-2022-03-05" } ?? 0
      var later = input.events[place].reports[0]
      later.reference = MentionReference(article: SampleSite.articles[1].id, index: 0)
      later.published = SampleSite.day("2022-03-15")
      input.events[place].reports.append(later)
    }
  )
  let told = "Peristiwanya terakhir diberitakan <time datetime=\"2022-03-15\">"
  #expect(site["/artikel/2022/03/telepon-wang-blinken/"]?.contains(told) == true)
  #expect(site["/artikel/2022/03/yang-sullivan-di-roma/"]?.contains("Peristiwanya") == false)
}

@Test func `the page to follow from lists all, in pages of a hundred`() throws {
  let names = (1...80).map { "Orang \($0 % 10)\($0)" }
  let events = names.flatMap { name in
    (1...3).map { SubjectSite.event("2022-03-0\($0)", of: [name], ["CN", "US"]) }
  }
  let site = try SubjectSite.site(events)
  let targets = site.followTargets
  #expect(targets.count == 1 + 3 + 80 + 1 + site.editions.all.count)
  let people = targets.compactMap { target -> String? in
    if case .followed(.person(let key)) = target { return site.name(of: .person(key)) }
    return nil
  }
  #expect(people == people.sorted { $0.folded < $1.folded })
  let slices = ListSlice.all(of: targets.count, size: 40)
  let pages = slices.map { site.followPage($0, of: targets) }
  let rows = pages.compactMap { $0.view as? FollowPage }.flatMap { $0.groups.flatMap(\.rows) }
  #expect(rows.count == targets.count)
}

@Test(arguments: [
  ("https://kabar.example", "webcal://kabar.example/calendar.ics"),
  ("http://kabar.example/desk/", "webcal://kabar.example/desk/calendar.ics"),
])
func `a calendar can be subscribed to where calendars are`(base: String, address: String) throws {
  let site = Site(try RenderedSite.input { $0.settings.baseURL = base })
  let slice = ListSlice(number: 1, count: 1, size: FollowPage.rowsPerPage)
  let page = site.followPage(slice, of: site.followTargets)
  let rows = try #require(page.view as? FollowPage).groups.flatMap(\.rows)
  let first = try #require(rows.first)
  #expect(first.ways.suffix(2).map(\.name) == ["Kalender", "Langganan"])
  #expect(first.ways.last?.url == address)
}
