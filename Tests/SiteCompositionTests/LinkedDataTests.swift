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

@Test func `what is known to the month only is told to the month only`() throws {
  let page = try eventPage { $0.date = DateSpan(month: 10, year: 2023) ?? .unknown }
  let event = try #require(try node("Event", in: page))
  #expect(event["startDate"] as? String == "2023-10")
  #expect(event["endDate"] == nil)
}

@Test func `a person's office is that of the event's day`() throws {
  let site = try RenderedSite(RenderedSite.input())
  let html = try #require(site["/peristiwa/telepon-cn-us-2022-03-05/"])
  let event = try #require(try node("Event", in: html))
  let people = try #require(event["attendee"] as? [[String: Any]])
  #expect(people.first?["jobTitle"] as? String == "Menteri Luar Negeri")
  #expect(people.map { $0["@type"] as? String } == ["Person", "Person", "Country", "Country"])
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
