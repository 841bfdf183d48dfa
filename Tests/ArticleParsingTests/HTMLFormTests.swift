import ArticleParsing
import DigestModel
import Testing

private let linkedArticle = ##"""
  {"@type":"NewsArticle","headline":"Judul &amp; Isi","datePublished":"2023-10-28",
  "author":{"@id":"#orang"},"publisher":{"name":"Suara.com"},"url":"https://a.id/x"}
  """##
private let person = ##"{"@type":"Person","@id":"#orang","name":"Ani Sari"}"##

@Test(arguments: [
  #"{"@graph":[{"@type":"WebPage"},\#(person),\#(linkedArticle)]}"#,
  "[\(person),\(linkedArticle)]",
  "//<![CDATA[\n{\"@graph\":[\(person),\(linkedArticle)]}\n//]]>",
])
func `linked data is read in every wrapping`(json: String) throws {
  let article = try single(
    page(head: "<script type='application/ld+json'>\(json)</script>", body: "<p>\(runningText)</p>")
  )
  #expect(article.metadata.title == "Judul & Isi")
  #expect(article.metadata.published == Day(iso8601: "2023-10-28"))
  #expect(article.metadata.authors == ["Ani Sari"])
  #expect(article.metadata.publisher == "Suara.com")
  #expect(article.metadata.url == "https://a.id/x")
  #expect(article.text == runningText)
}

@Test(arguments: [
  ("<meta property='og:title' content='Judul - Solopos.com'>", "Judul", nil),
  (
    "<meta property='article:published_time' content='2023-04-07T18:00:00+07:00'>", nil,
    "2023-04-07"
  ),
  ("<meta name='pubdate' content='kemarin'>", nil, nil),
  ("<title>Judul | Solopos.com</title>", "Judul", nil),
  ("<script type='application/ld+json'>{rusak</script>", nil, nil),
])
func `meta tags stand in where there is no linked data`(
  head: String,
  title: String?,
  day: String?
) throws {
  let site = "<meta property='og:site_name' content='Solopos.com'>"
  let article = try single(page(head: site + head, body: "<div><p>\(runningText)</p></div>"))
  #expect(article.metadata.title == title)
  #expect(article.metadata.published?.description == day)
  #expect(article.metadata.publisher == "Solopos.com")
}

@Test(arguments: [
  "<nav><p>\(runningText) X</p></nav>", "<aside><p>\(runningText) X</p></aside>",
  "<script>var x = 'X \(runningText)';</script>", "<form><p>\(runningText) X</p></form>",
  "<div class='comments'><p>\(runningText) X</p></div>", "<!-- X \(runningText) -->",
  "<div style='display: none'><p>\(runningText) X</p></div>", "<footer>\(runningText) X</footer>",
  "<div class='box related-posts'><a href='/'>X \(runningText)</a></div>",
  "<p><a href='/promo'>X \(runningText)</a></p>", "<style>X {}</style>",
])
func `furniture never gets in`(furniture: String) throws {
  let article = try single(
    page(body: "<div><p>\(runningText)</p>\(furniture)<p>\(runningText) Kedua.</p></div>")
  )
  #expect(article.text == "\(runningText)\n\n\(runningText) Kedua.")
}

@Test(arguments: [
  "<p>\(runningText)<p>\(runningText) Kedua.", "\(runningText)<br><br>\(runningText) Kedua.",
  "<div><p>\(runningText)</div><p>\(runningText) Kedua.</b></p></span>",
  "<p><b>\(runningText)</p><p>\(runningText) Kedua.</p>",
])
func `broken pages are recovered`(body: String) throws {
  let article = try single(page(body: body))
  #expect(article.text == "\(runningText)\n\n\(runningText) Kedua.")
}

@Test(
  arguments: [
    ("<meta charset='windows-1252'>", [0x93, 0xE9, 0x94], "“é”"),
    ("<meta charset=\"ISO-8859-1\">", [0x93, 0xE9, 0x94], "“é”"),
    ("<meta http-equiv='Content-Type' content='text/html; charset=utf-8'>", [0xC3, 0xA9], "é"),
    ("", [0xE9], "é"), ("", [0xC3, 0xA9], "é"),
  ] as [(String, [UInt8], String)]
)
func `the declared charset is honoured`(head: String, bytes: [UInt8], text: String) throws {
  let parts = page(head: head, body: "<p>\(runningText) @</p>").split(separator: "@")
  let found = rawArticles(in: Array(parts[0].utf8) + bytes + Array(parts[1].utf8), file: "x.html")
  #expect(found.first?.value?.text == "\(runningText) \(text)")
}

@Test(arguments: [
  "<script>for (i = 0; i<n; i++) \(words)</script>", "<style>a<b \(words)</style>",
  "<p class=\"\(words)\" title='\(words)'></p>",
])
func `words of scripts and values are no attributes`(markup: String) throws {
  let article = try single(page(body: "\(markup)<p>\(runningText)</p>"))
  #expect(article.text == runningText)
}

private let words = String(repeating: "kata ", count: 4000)

@Test(arguments: [
  (page(body: ""), "raw.no-text"), ("<html><meta charset='shift_jis'>", "raw.unknown-charset"),
  ("<?xml version='1.0'?><invoice/>", "raw.unknown-form"),
  (page(body: String(repeating: "<div>", count: 5000) + runningText), "raw.too-deep"),
])
func `what is no page with an article is told`(text: String, identifier: String) {
  #expect(problems(read(text)) == [identifier])
}
