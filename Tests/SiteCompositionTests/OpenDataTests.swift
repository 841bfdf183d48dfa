import DigestModel
import Foundation
import SiteComposition
import TestSupport
import Testing

private func json(_ site: RenderedSite, _ address: String) throws -> [String: Any] {
  let text = try #require(site[address])
  return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
}

@Test func `every link stands in the data with its reason, shown on a page or not`() throws {
  let input = try RenderedSite.input { $0.shownLinks = [:] }
  let site = try RenderedSite(input)
  let links = try #require(try json(site, "/api/links.json")["links"] as? [[String: Any]])
  #expect(links.count == input.links.count)
  #expect(links.allSatisfy { ($0["reason"] as? String)?.isEmpty == false })
}

@Test func `an event's own file tells what the list tells, with the links that touch it`() throws {
  let site = try RenderedSite(RenderedSite.input())
  let events = try #require(try json(site, "/api/events.json")["events"] as? [[String: Any]])
  #expect(events.count == SampleSite.events.count)
  for event in events {
    let id = try #require(event["id"] as? String)
    let file = try json(site, "/api/events/\(id).json")
    #expect(NSDictionary(dictionary: event).isEqual(file["event"]))
    let links = try #require(file["links"] as? [[String: Any]])
    let touching = SampleSite.links.count { $0.from.slug.text == id || $0.to.slug.text == id }
    #expect(links.count == touching)
  }
}

@Test func `a merged event tells the ids that it had`() throws {
  let id = SampleSite.eventID("telepon-cn-us-2022-03-05")
  let old = SampleSite.eventID("telepon-lama")
  let site = try RenderedSite(RenderedSite.input { $0.redirects = [old: id] })
  let file = try json(site, "/api/events/telepon-cn-us-2022-03-05.json")
  #expect((file["event"] as? [String: Any])?["formerIds"] as? [String] == ["telepon-lama"])
}

@Test func `each file tells its licence, and says nothing of one where none is set`() throws {
  let site = try RenderedSite(RenderedSite.input())
  let bare = try RenderedSite(RenderedSite.input { $0.settings.licence = nil })
  for name in ["events", "articles", "people", "links", "events/telepon-cn-us-2022-03-05"] {
    let licence = try json(site, "/api/\(name).json")["licence"] as? [String: String]
    #expect(licence?["name"] == "CC BY 4.0")
    #expect(try json(bare, "/api/\(name).json")["licence"] == nil)
  }
  #expect(site["/data/"]?.contains("lisensi.example") == true)
  #expect(bare["/data/"]?.contains("tidak menyebut lisensi") == true)
}

@Test func `the page explains every field that the schemas have`() throws {
  let site = try RenderedSite(RenderedSite.input())
  let page = try #require(site["/data/"])
  var count = 0
  for name in ["events", "articles", "people", "links", "event"] {
    let schema = try json(site, "/api/schemas/\(name).schema.json")
    let records = try #require(schema["$defs"] as? [String: [String: Any]])
    for (record, definition) in records {
      #expect(page.contains("<h3 id=\"\(record)\">"))
      let fields = try #require(definition["properties"] as? [String: [String: Any]])
      for (field, form) in fields {
        let meaning = try #require(form["description"] as? String)
        #expect(page.contains("<code>\(field)</code></dt><dd>\(meaning)"))
        count += 1
      }
    }
  }
  #expect(count > 100)
}

@Test(arguments: [
  (["2022-03-06", "2022-03-05", "2022-03-04", "2022-03-03"], 3), (["2022-03-06", "2022-02-01"], 1),
  ([], 0),
])
func `the news sitemap holds the days before the latest article`(days: [String], count: Int) throws
{
  let site = try RenderedSite(
    RenderedSite.input { input in
      let article = input.articles[0]
      input.articles = days.map { day in
        var copy = article
        copy.published = SampleSite.day(day)
        return copy
      }
    }
  )
  let map = site["/sitemap-news.xml"]
  #expect((map?.components(separatedBy: "<loc>").count ?? 1) - 1 == count)
  #expect(site["/robots.txt"]?.contains("sitemap-news.xml") == (count > 0))
}
