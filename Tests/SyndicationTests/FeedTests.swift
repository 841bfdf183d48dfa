import DigestModel
import TestSupport
import Testing

@testable import Syndication

private let feed = Feed(
  title: "Simpul & kawan",
  summary: "Peristiwa",
  pageURL: "https://simpul.example/topik/gaza/",
  language: .id,
  author: "Redaksi",
  entries: [
    FeedEntry(
      url: "https://simpul.example/artikel/2022/03/a/",
      title: "Wang <Yi>\u{0008} & \"Blinken\"",
      published: SampleSite.day("2022-03-06"),
      authors: ["Ani", "Budi"],
      categories: ["Ukraina", "Gaza"],
      summary: "Peristiwa di dalamnya: Telepon A – B.",
      rights: nil,
      body: "isi"
    ),
    FeedEntry(
      url: "https://simpul.example/artikel/2022/03/c/",
      title: "Petikan",
      language: "en",
      published: SampleSite.day("2022-03-01"),
      updated: SampleSite.day("2022-03-08"),
      authors: ["Kantor Berita <C>"],
      categories: [],
      summary: "",
      rights: "Naskah milik <C>.",
      body: "paragraf pertama"
    ),
    FeedEntry(
      url: "https://simpul.example/artikel/2022/02/b/",
      title: "Tanpa isi",
      published: SampleSite.day("2022-02-22"),
      authors: [],
      categories: [],
      summary: "Fakta saja.",
      rights: "Naskah milik D.",
      body: ""
    ),
  ]
)

private func html(_ body: String) -> String {
  "<p>\(body) & <a href=\"/topik/gaza/\">lain</a></p>\n"
}

@Test(arguments: FeedFormat.allCases)
func `a feed is written in`(format: FeedFormat) throws {
  try expectGolden(feed.document(format, html: html), "small-feed.\(format.rawValue)")
}

@Test(arguments: FeedFormat.allCases)
func `the renderer is asked for no text that is withheld`(format: FeedFormat) {
  var rendered: [String] = []
  _ = feed.document(format) {
    rendered.append($0)
    return $0
  }
  #expect(rendered == ["isi", "paragraf pertama"])
}

@Test(arguments: [
  (FeedFormat.atom, "<updated>1970-01-01T00:00:00Z</updated>"),
  (.rss, "<description>Simpul &amp; kawan</description>"),
  (.json, "\"items\":[]"),
])
func `a feed without summary and entries is whole`(format: FeedFormat, part: String) {
  var empty = feed
  empty.summary = ""
  empty.entries = []
  let document = empty.document(format, html: html)
  #expect(document.contains(part))
  #expect(!document.contains("lastBuildDate") && !document.contains("subtitle"))
  #expect(!document.contains("<entry>") && !document.contains("<item>"))
}

@Test(arguments: [
  ("2022-03-06", "Sun, 06 Mar 2022 00:00:00 GMT"),
  ("2024-02-29", "Thu, 29 Feb 2024 00:00:00 GMT"),
  ("1999-12-31", "Fri, 31 Dec 1999 00:00:00 GMT"),
])
func `a day in the form of mails`(day: String, text: String) {
  #expect(SampleSite.day(day).midnightOfMail == text)
}

@Test(arguments: [
  ("<a href=\"/topik/gaza/\">x</a>", "<a href=\"https://simpul.example/topik/gaza/\">x</a>"),
  ("<a href=\"#bukti\">x</a>", "<a href=\"https://simpul.example/a/b/#bukti\">x</a>"),
  ("<img src=\"../peta.png\" />", "<img src=\"https://simpul.example/a/b/../peta.png\" />"),
  ("<a href=\"https://lain.example/?a=/b\">x</a>", nil),
  ("<a href=\"mailto:a@b.example\">x</a>", nil),
  ("<a title=\"/a\">href=\"/b\"</a>", nil),
  ("<a href=\"\">kosong</a> &quot; href=/x", nil),
  (
    "<a href=\"/a\">a</a> <a href=\"b:c/d\">b</a> <a href=\"c?d:e\">c</a>",
    "<a href=\"https://simpul.example/a\">a</a> <a href=\"b:c/d\">b</a>"
      + " <a href=\"https://simpul.example/a/b/c?d:e\">c</a>"
  ),
])
func `links in a feed lead back to the site`(html: String, absolute: String?) {
  #expect(AbsoluteLinks.html(html, on: "https://simpul.example/a/b/") == absolute ?? html)
}
