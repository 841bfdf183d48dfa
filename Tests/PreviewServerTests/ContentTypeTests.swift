import DigestModel
import Testing

@testable import PreviewServer

@Test(arguments: [
  ("tokoh/wang-yi/index.html", "text/html; charset=utf-8"),
  ("feed.atom", "application/atom+xml; charset=utf-8"),
  ("topik/gaza/feed.rss", "application/rss+xml; charset=utf-8"),
  ("feed.json", "application/feed+json"),
  ("topik/gaza/feed.json", "application/feed+json"),
  ("data/newsfeed.json", "application/json"),
  ("hubungan/cn-us/calendar.ics", "text/calendar; charset=utf-8"),
  ("edisi/2022-w09/surel.txt", "text/plain; charset=utf-8"),
  ("sitemap.xml", "application/xml; charset=utf-8"),
  ("tanpa-akhiran", "application/octet-stream"),
])
func `a browser is told what a file is`(path: String, type: String) throws {
  #expect(contentType(of: try #require(RelativePath(path))) == type)
}
