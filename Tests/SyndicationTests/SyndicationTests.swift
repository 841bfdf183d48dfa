import DigestModel
import Syndication
import TestSupport
import Testing

private let feed = Feed(
  id: "https://simpul.example/feed.atom",
  title: "Simpul & kawan",
  summary: "Peristiwa",
  pageURL: "https://simpul.example/",
  language: .id,
  author: "Redaksi",
  entries: [
    FeedEntry(
      url: "https://simpul.example/artikel/2022/03/a/",
      title: "Wang <Yi>\u{0008} & \"Blinken\"",
      published: SampleSite.day("2022-03-06"),
      authors: ["Ani", "Budi"],
      categories: ["Ukraina"],
      body: "isi"
    ),
    FeedEntry(
      url: "https://simpul.example/artikel/2022/02/b/",
      title: "Tanpa isi",
      published: SampleSite.day("2022-02-22"),
      authors: [],
      categories: [],
      body: ""
    ),
  ]
)

@Test func `a feed is written as Atom`() throws {
  let document = AtomFeed.document(of: feed) { "<p>\($0) & <em>lain</em></p>" }
  try expectGolden(document, "small-feed.atom")
}

@Test func `an entry of facts only has no content, and its renderer is not asked`() {
  var rendered: [String] = []
  let document = AtomFeed.document(of: feed) {
    rendered.append($0)
    return $0
  }
  #expect(rendered == ["isi"])
  #expect(document.components(of: "<content").count == 1)
}

@Test func `a feed without entries still says when it was updated`() {
  var empty = feed
  empty.entries = []
  let document = AtomFeed.document(of: empty) { $0 }
  #expect(document.contains("<updated>1970-01-01T00:00:00Z</updated>"))
  #expect(!document.contains("<entry>"))
}

@Test func `a sitemap escapes addresses and tells changes only where they are known`() {
  let document = Sitemap.document(of: [
    SitemapEntry(url: "https://simpul.example/?a&b", lastChanged: SampleSite.day("2022-03-06")),
    SitemapEntry(url: "https://simpul.example/tentang/"),
  ])
  #expect(
    document == """
      <?xml version="1.0" encoding="utf-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://simpul.example/?a&amp;b</loc><lastmod>2022-03-06</lastmod></url>
        <url><loc>https://simpul.example/tentang/</loc></url>
      </urlset>

      """
  )
}

@Test func `robots may read all and find the sitemaps`() {
  #expect(
    RobotsFile.document(sitemapURLs: ["https://a.example/sitemap.xml", "https://a.example/n.xml"])
      == """
      User-agent: *
      Allow: /

      Sitemap: https://a.example/sitemap.xml
      Sitemap: https://a.example/n.xml

      """
  )
}

extension String {
  /// The places where `part` stands.
  fileprivate func components(of part: String) -> [Range<String.Index>] {
    var found: [Range<String.Index>] = []
    var rest = startIndex..<endIndex
    while let range = self[rest].firstRange(of: part) {
      found.append(range)
      rest = range.upperBound..<endIndex
    }
    return found
  }
}
