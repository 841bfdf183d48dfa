import DigestModel
import Foundation
import SiteComposition
import TestSupport
import Testing

/// The nodes of a page's JSON-LD.
private func nodes(in html: String) throws -> [[String: Any]] {
  let opening = "<script type=\"application/ld+json\">"
  guard let start = html.range(of: opening) else { return [] }
  let rest = html[start.upperBound...]
  let end = try #require(rest.range(of: "</script>"))
  let json = try JSONSerialization.jsonObject(with: Data(rest[..<end.lowerBound].utf8))
  return try #require((json as? [String: Any])?["@graph"] as? [[String: Any]])
}

private func node(_ type: String, in html: String) throws -> [String: Any]? {
  try nodes(in: html).first { $0["@type"] as? String == type }
}

private func eventPage(_ change: (inout Event) -> Void) throws -> String {
  let id = SampleSite.eventID("kunjungan-wang-yi-2023-10-26")
  let site = try RenderedSite(
    RenderedSite.input { input in
      for position in input.events.indices where input.events[position].id == id {
        change(&input.events[position])
      }
    }
  )
  return try #require(site["/peristiwa/kunjungan-wang-yi-2023-10-26/"])
}

@Test(arguments: [
  (EventStatus.held, "EventScheduled"), (.scheduled, "EventScheduled"),
  (.proposed, "EventScheduled"), (.postponed, "EventPostponed"), (.cancelled, "EventCancelled"),
])
func `an event's status is told as`(status: EventStatus, told: String) throws {
  let event = try #require(try node("Event", in: eventPage { $0.status = status }))
  #expect(event["eventStatus"] as? String == "https://schema.org/\(told)")
  let own = (event["additionalProperty"] as? [[String: Any]])?
    .first { $0["propertyID"] as? String == "status" }
  #expect(own?["value"] as? String == status.rawValue)
}

@Test func `an event whose day moved tells the day before`() throws {
  let page = try eventPage { event in
    guard var report = event.reports.first else { return }
    report.published = SampleSite.day("2023-10-20")
    report.mention.date = DateSpan(SampleSite.day("2023-10-26"))
    var later = report
    later.published = SampleSite.day("2023-10-24")
    later.reference = MentionReference(article: ArticleID("2023/x"), index: 0)
    later.mention.date = DateSpan(SampleSite.day("2023-11-02"))
    event.reports = [report, later]
    event.date = later.mention.date
  }
  let event = try #require(try node("Event", in: page))
  #expect(event["eventStatus"] as? String == "https://schema.org/EventRescheduled")
  #expect(event["startDate"] as? String == "2023-11-02")
  #expect(event["previousStartDate"] as? String == "2023-10-26")
}

@Test(arguments: [
  (DateSpan(SampleSite.day("2023-10-26")), "2023-10-26" as String?, "2023-10-26" as String?),
  (
    DateSpan(SampleSite.day("2023-10-26"), to: SampleSite.day("2023-10-28")), "2023-10-26",
    "2023-10-28"
  ),
  (DateSpan(month: 10, year: 2023) ?? .unknown, "2023-10", nil),
  (DateSpan(year: 2023) ?? .unknown, "2023", nil),
  (.unknown, nil, nil),
])
func `a day is told as far as it is known, and none is made up`(
  date: DateSpan,
  start: String?,
  end: String?
) throws {
  let event = try #require(try node("Event", in: eventPage { $0.date = date }))
  #expect(event["startDate"] as? String == start)
  #expect(event["endDate"] as? String == end)
  let precision = (event["additionalProperty"] as? [[String: Any]])?
    .first { $0["propertyID"] as? String == "precision" }
  #expect(precision?["value"] as? String == date.precision.rawValue)
}

@Test func `an event is named with its day wherever it is named`() throws {
  let site = try RenderedSite(RenderedSite.input())
  let article = try #require(site["/artikel/2022/03/telepon-wang-blinken/"])
  let about = try #require(try node("NewsArticle", in: article)?["about"] as? [[String: Any]])
  #expect(about.first?["startDate"] as? String == "2022-03-05")
  let whole = try #require(site["/peristiwa/kunjungan-wang-yi-2023-10-26/"])
  let parts = try #require(try node("Event", in: whole)?["subEvent"] as? [[String: Any]])
  #expect(parts.allSatisfy { $0["startDate"] is String })
}

@Test(arguments: [
  ("/peristiwa/telepon-cn-us-2022-03-05/", "2022-03-06"), ("/tokoh/wang-yi/", "2023-10-25"),
  ("/negara/italia/", "2022-03-15"),
])
func `the page of what is no work tells how new it is`(path: String, day: String) throws {
  let html = try #require(try RenderedSite(RenderedSite.input())[path])
  let page = try #require(try node("WebPage", in: html))
  #expect(page["dateModified"] as? String == day)
  #expect(page["url"] as? String == "https://simpul.example\(path)")
  let subject = (page["mainEntity"] as? [String: Any])?["@id"] as? String
  #expect(try nodes(in: html).contains { $0["@id"] as? String == subject })
}

@Test func `works tell when they changed last`() throws {
  let site = try RenderedSite(
    RenderedSite.input { input in
      input.articles[0].updated = SampleSite.day("2022-03-08")
    }
  )
  let changed = try #require(site["/artikel/2022/03/telepon-wang-blinken/"])
  #expect(try node("NewsArticle", in: changed)?["dateModified"] as? String == "2022-03-08")
  #expect(changed.contains("<meta property=\"article:modified_time\" content=\"2022-03-08\">"))
  #expect(changed.contains("Diperbarui <time datetime=\"2022-03-08\">"))
  let other = try #require(site["/artikel/2022/03/yang-sullivan-di-roma/"])
  #expect(try node("NewsArticle", in: other)?["dateModified"] == nil)
  #expect(!other.contains("article:modified_time"))
  let edition = try #require(site["/edisi/2022-w09/"])
  let page = try #require(try node("CollectionPage", in: edition))
  #expect(page["dateModified"] as? String == "2022-03-08")
  #expect(page["temporalCoverage"] as? String == "2022-02-28/2022-03-06")
}

@Test func `a person's office is that of the event's day`() throws {
  let site = try RenderedSite(RenderedSite.input())
  let html = try #require(site["/peristiwa/telepon-cn-us-2022-03-05/"])
  let event = try #require(try node("Event", in: html))
  let people = try #require(event["attendee"] as? [[String: Any]])
  #expect(people.first?["jobTitle"] as? String == "Menteri Luar Negeri")
  #expect(people.map { $0["@type"] as? String } == ["Person", "Person", "Country", "Country"])
}

@Test func `offices are marked as what they are, Indonesian, on English pages`() throws {
  let site = try RenderedSite(RenderedSite.input(.en))
  let event = try #require(site["/event/telepon-cn-us-2022-03-05/"])
  let people = try #require(try node("Event", in: event)?["attendee"] as? [[String: Any]])
  let job = people.first?["jobTitle"] as? [String: String]
  #expect(job == ["@value": "Menteri Luar Negeri", "@language": "id"])
  let office = "<span class=\"note\" lang=\"id\">Menteri Luar Negeri Amerika Serikat</span>"
  #expect(event.contains(office))
  #expect(site["/article/2022/03/telepon-wang-blinken/"]?.contains(office) == true)
  let resolved = try #require(site["/event/telepon-cn-il-2023-10-23/"])
  #expect(resolved.contains("<span lang=\"id\">Menteri luar negeri Israel</span>"))
  let person = try #require(site["/person/wang-yi/"])
  #expect(person.contains("<span class=\"office\" lang=\"id\">Menteri Luar Negeri"))
  for (path, html) in try RenderedSite(RenderedSite.input()).files where path.isPage {
    #expect(!html.contains("class=\"note\" lang="), "\(path)")
  }
}

@Test(arguments: SiteLanguage.allCases)
func `every page with breadcrumbs has them as data, ending with itself`(
  language: SiteLanguage
) throws {
  let site = try RenderedSite(RenderedSite.input(language))
  var count = 0
  for (path, html) in site.files where html.contains("<nav class=\"crumbs\"") {
    if html.contains("content=\"noindex\"") { continue }
    let list = try #require(try node("BreadcrumbList", in: html), "\(path)")
    let steps = try #require(list["itemListElement"] as? [[String: Any]])
    #expect(steps.last?["item"] as? String == "https://simpul.example\(path)")
    #expect(steps.map { $0["position"] as? Int } == Array(1...steps.count))
    count += 1
  }
  #expect(count > 20)
}

@Test func `no text closes the script, and no article's text stands in it`() throws {
  let site = try RenderedSite(
    RenderedSite.input { input in
      for position in input.articles.indices {
        input.articles[position].headline = Headline(
          "Damai </script><script>alert(1)</script> <!--"
        )
      }
    }
  )
  for (path, html) in site.files where path.isPage {
    // The search page loads a script of its own.
    let most = path.text == "/cari/" ? 3 : 2
    #expect(html.components(separatedBy: "</script>").count <= most, "\(path)")
    for node in try nodes(in: html) { #expect(node["articleBody"] == nil) }
  }
}

@Test func `an article tells what it reports apart from what it refers to`() throws {
  let site = try RenderedSite(RenderedSite.input())
  let html = try #require(site["/artikel/2022/03/telepon-wang-blinken/"])
  let article = try #require(try node("NewsArticle", in: html))
  let about = try #require(article["about"] as? [[String: Any]])
  let mentions = try #require(article["mentions"] as? [[String: Any]])
  #expect(about.count == 1 && mentions.count { $0["@type"] as? String == "Event" } == 1)
  #expect(article["inLanguage"] as? String == "id")
}

@Test func `below a path, addresses in data hold it once`() throws {
  let site = try RenderedSite(
    RenderedSite.input { $0.settings.baseURL = "https://contoh.example/berita/" }
  )
  let html = try #require(site["/tokoh/wang-yi/"])
  let list = try #require(try node("BreadcrumbList", in: html))
  let steps = try #require(list["itemListElement"] as? [[String: Any]])
  #expect(steps.first?["item"] as? String == "https://contoh.example/berita/")
  #expect(steps.last?["item"] as? String == "https://contoh.example/berita/tokoh/wang-yi/")
}
