import ArticleParsing
import DigestModel
import Testing

private let rss = """
  <?xml version="1.0" encoding="ISO-8859-1"?>
  <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
    xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel><title>ANTARA News - Dunia</title>
  <item><title>Judul &amp;amp; Isi</title><link>https://a.id/1</link><guid>satu</guid>
  <pubDate>Sat, 28 Oct 2023 18:15:00 +0000</pubDate><dc:creator>Ani Sari</dc:creator>
  <description>Ringkas.</description>
  <content:encoded><![CDATA[<p>Satu.</p><script>x()</script><p>Dua.</p>]]></content:encoded></item>
  <item><title>Kosong</title></item>
  <item><link>https://a.id/3</link><description>&lt;p&gt;Tiga.&lt;/p&gt;</description></item>
  </channel></rss>
  """

private let atom = """
  <feed xmlns="http://www.w3.org/2005/Atom"><title>ANTARA News</title>
  <entry><title>Judul &amp;amp; Isi</title><id>satu</id><link rel="self" href="https://a.id/self"/>
  <link href="https://a.id/1"/><published>2023-10-29T01:15:00+07:00</published>
  <author><name>Ani Sari</name></author>
  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Satu.</p><p>Dua.</p></div></content>
  </entry><entry><id>dua</id></entry>
  <entry><id>https://a.id/3</id><summary type="html">&lt;p&gt;Tiga.&lt;/p&gt;</summary></entry></feed>
  """

private let jsonFeed = """
  {"version": "https://jsonfeed.org/version/1.1", "title": "ANTARA News", "items": [
  {"id": "satu", "url": "https://a.id/1", "title": "Judul &amp; Isi",
   "content_html": "<p>Satu.</p><p>Dua.</p>", "date_published": "2023-10-29T01:15:00+07:00",
   "authors": [{"name": "Ani Sari"}]},
  {"id": "dua"},
  {"id": "tiga", "url": "https://a.id/3", "content_text": "Tiga."}]}
  """

@Test(arguments: [rss, atom, jsonFeed])
func `each entry of a feed is an article`(feed: String) throws {
  let found = read(feed)
  #expect(found.map { $0.value?.text } == ["Satu.\n\nDua.", nil, "Tiga."])
  #expect(problems(found) == ["raw.no-text"])
  let article = try #require(found[0].value)
  #expect(article.metadata.title == "Judul & Isi")
  #expect(article.metadata.published == Day(iso8601: "2023-10-29"))
  #expect(article.metadata.authors == ["Ani Sari"])
  #expect(article.metadata.publisher == "ANTARA News")
  #expect(article.metadata.url == "https://a.id/1")
  #expect(article.entry == RawEntry(number: 1, identity: "satu"))
  #expect(found[2].value?.metadata.url == "https://a.id/3")
  #expect(article.line > 1)
}

@Test(arguments: [
  ("<!DOCTYPE rss [<!ENTITY a 'b'><!ENTITY c '&a;&a;'>]><rss><channel/></rss>", "raw.entities"),
  ("<!DOCTYPE rss SYSTEM 'file:///etc/passwd'><rss><channel></channel></rss>", "raw.no-entries"),
  ("<rss><channel>" + String(repeating: "<a>", count: 400), "raw.too-deep"),
  ("<rss><channel><item><title>x</title>", "raw.no-text"),
])
func `hostile feeds are errors`(feed: String, identifier: String) {
  #expect(problems(read(feed)) == [identifier])
}
