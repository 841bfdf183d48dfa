import DigestModel
import Syndication
import TestSupport
import Testing

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
