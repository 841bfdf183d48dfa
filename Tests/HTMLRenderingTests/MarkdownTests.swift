import HTMLRendering
import Testing

@Test(arguments: [
  ("Dua *kata*.", "<p>Dua <em>kata</em>.</p>\n"),
  ("Satu <script>alert(1)</script> dua", "<p>Satu alert(1) dua</p>\n"),
  ("<div onclick=\"x\">\nblok\n</div>\n\nsesudahnya", "<p>sesudahnya</p>\n"),
  ("[sini](https://contoh.id/a?b&c)", "<p><a href=\"https://contoh.id/a?b&amp;c\">sini</a></p>\n"),
  ("[surat](mailto:a@contoh.id)", "<p><a href=\"mailto:a@contoh.id\">surat</a></p>\n"),
  ("[dalam](/tokoh/wang-yi/)", "<p><a href=\"/tokoh/wang-yi/\">dalam</a></p>\n"),
  ("[bagian](#apa-ini)", "<p><a href=\"#apa-ini\">bagian</a></p>\n"),
  ("[jahat *sekali*](javascript:alert%281%29)", "<p>jahat <em>sekali</em></p>\n"),
  ("[jahat](JaVaScRiPt:x)", "<p>jahat</p>\n"),
  ("[jahat](data:text/html,x)", "<p>jahat</p>\n"),
  ("[jahat](//lain.example/x)", "<p>jahat</p>\n"),
  ("![gambar](ftp://lain.example/x.png)", "<p>gambar</p>\n"),
  ("![gambar](/assets/x.png)", "<p><img src=\"/assets/x.png\" alt=\"gambar\" /></p>\n"),
  (
    "![gambar *itu*](https://lain.example/x.png)",
    "<p><a href=\"https://lain.example/x.png\">gambar <em>itu</em></a></p>\n"
  ),
  ("![](https://lain.example/x.png)", "<p></p>\n"),
  ("![gambar](HTTP:lain.example/x.png)", "<p>gambar</p>\n"),
  ("[dua](/a#b#c) [tiga](https:lain.example)", "<p>dua tiga</p>\n"),
  ("a&#1;b&#x202E;c&#xFEFF;d `&#1;`", "<p>abcd <code>&amp;#1;</code></p>\n"),
  ("# <b></b>\n\nIsi", "<p>Isi</p>\n"),
  ("# a&#x202E;b", "<h2 id=\"ab\">ab</h2>\n"),
  (
    "[![gambar](https://lain.example/x.png)](/satu/)",
    "<p><a href=\"/satu/\">gambar</a></p>\n"
  ),
  (
    "![dari [sini](/dua/)](https://lain.example/x.png)",
    "<p>dari <a href=\"/dua/\">sini</a></p>\n"
  ),
  ("[jahat](java&Tab;script:x)", "<p>jahat</p>\n"),
  ("[jahat](&#1;javascript:x)", "<p>jahat</p>\n"),
  ("[jahat](&#106;avascript&colon;x)", "<p>jahat</p>\n"),
  ("[jahat](</\t/lain.example>)", "<p><a href=\"/%09/lain.example\">jahat</a></p>\n"),
  ("a\u{FFFF}b", "<p>ab</p>\n"),
  ("teks\u{202E}terbalik\u{0007}", "<p>teksterbalik</p>\n"),
])
func `Markdown becomes safe HTML`(text: String, html: String) {
  #expect(Markdown.html(of: text) == html)
}

@Test func `headings begin at the second level, leave none out and get ids of their own`() {
  let html = Markdown.html(of: "# Apa ini\n\n## Apa ini\n\n###### `<h2>` & «Roma»")
  #expect(
    html == """
      <h2 id="apa-ini">Apa ini</h2>
      <h3 id="apa-ini-2">Apa ini</h3>
      <h4 id="h2-roma"><code>&lt;h2&gt;</code> &amp; «Roma»</h4>

      """
  )
}

@Test func `a heading's id is not the page's own`() {
  #expect(Markdown.html(of: "# Main").hasPrefix("<h2 id=\"main-2\">"))
}

@Test func `a text whose headings begin lower is lifted`() {
  #expect(Markdown.html(of: "### Apa").hasPrefix("<h2 id=\"apa\">"))
}

@Test(arguments: [
  ("Satu *dua*\ntiga.\n\nEmpat.", "Satu *dua*\ntiga."),
  ("# Judul\n\nIsi.", "Isi."),
  ("1\\. bukan daftar", "1\\. bukan daftar"),
  ("> kutipan\n\nIsi.", "Isi."),
  ("Judul\n=====\n\nIsi.", "Isi."),
  ("Isi [sini][a].\n\n[a]: https://contoh.id/", "Isi [sini](https://contoh.id/)."),
  ("Satu.\n# Judul\n\nDua.", "Satu."),
  ("", ""),
])
func `the first paragraph is cut out as CommonMark`(text: String, paragraph: String) {
  #expect(Markdown.firstParagraph(of: text) == paragraph)
}

@Test(arguments: [
  (
    "Satu *dua*\n[tiga](https://contoh.id/).\n\nEmpat.", "Satu *dua*\n[tiga](https://contoh.id/).\n"
  ),
  ("Satu.\n# Judul\n\nDua.", "Satu.\n# Judul\n"),
  ("Satu.", nil),
  ("# Judul\n\nIsi.", nil),
  ("Judul\n=====\n\nIsi.", nil),
  ("Judul\n  ---\n\nIsi.", nil),
  ("Isi [sini][a].\n\n[a]: https://contoh.id/", nil),
])
func `an opening is all that a first paragraph depends on`(text: String, opening: String?) {
  #expect(Markdown.opening(of: text) == opening)
  let read = opening ?? text
  #expect(Markdown.firstParagraph(of: read) == Markdown.firstParagraph(of: text))
  #expect(Markdown.excerpt(of: read, limit: 100) == Markdown.excerpt(of: text, limit: 100))
}

@Test(arguments: [
  ("Satu *dua* `tiga`\nempat.\n\nLima.", 100, "Satu dua tiga empat."),
  ("Satu dua tiga empat", 12, "Satu dua…"),
  ("Satu dua, tiga empat", 13, "Satu dua…"),
  ("Satu – dua tiga", 10, "Satu…"),
  ("Satu", 4, "Satu"),
  ("# Hanya judul", 10, ""),
])
func `an excerpt is plain text that ends with a word`(text: String, limit: Int, excerpt: String) {
  #expect(Markdown.excerpt(of: text, limit: limit) == excerpt)
}
