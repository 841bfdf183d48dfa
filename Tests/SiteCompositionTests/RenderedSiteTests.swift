import DigestModel
import Foundation
import SiteComposition
import Testing
import TestSupport

@Test(arguments: [
  ("/", "home.html"),
  ("/topik/ukraina/", "topic.html"),
  ("/artikel/2022/03/telepon-wang-blinken/", "article.html"),
  ("/artikel/2023/10/wang-yi-akan-ke-washington/", "article-facts-only.html"),
  ("/peristiwa/telepon-cn-us-2022-03-05/", "event.html"),
  ("/peristiwa/kunjungan-wang-yi-2023-10-26/", "event-planned.html"),
  ("/tokoh/wang-yi/", "person.html"),
  ("/edisi/2022-w09/", "edition.html"),
  ("/feed.atom", "feed.atom"),
  ("/sitemap.xml", "sitemap.xml"),
])
func `the sample site's page is`(address: String, golden: String) throws {
  let site = try RenderedSite(RenderedSite.input())
  try expectGolden(try #require(site[address]), golden)
}
