import ArticleParsing
import DigestModel
import Testing

@Test(arguments: [
  #"{"title":"Judul","url":"https://a.id/x","date":"2023-11-23","text":"Isi.","source":"Bisnis.com"}"#,
  // trafilatura
  #"""
  {"title":"Judul","author":null,"hostname":"a.id","date":"2023-11-23","fingerprint":"1",
  "raw_text":"Isi. Lagi","text":"Isi.","language":"id","source":"https://a.id/x",
  "source-hostname":"Bisnis.com","comments":""}
  """#,
  // newspaper4k
  #"""
  {"url":"https://a.id/x","title":"Judul","authors":[],"publish_date":"2023-11-23 09:00:00+07:00",
  "text":"Isi.","source_url":"https://a.id","meta_site_name":"Bisnis.com","meta_lang":"id"}
  """#,
  "\u{FEFF} {\"headline\":\"Judul\",\"articleBody\":\"Isi.\",\"datePublished\":"
    + "\"2023-11-22T20:00:00Z\",\"publisher\":{\"name\":\"Bisnis.com\"},\"url\":\"https://a.id/x\"}",
])
func `records of extractors give title, day, publisher, address and text`(json: String) throws {
  let article = try single(json)
  #expect(article.text == "Isi.")
  #expect(article.metadata.title == "Judul")
  #expect(article.metadata.published == Day(iso8601: "2023-11-23"))
  #expect(article.metadata.publisher == "Bisnis.com")
  #expect(article.metadata.url == "https://a.id/x")
  #expect(article.entry == nil)
}

@Test(arguments: [
  (#""Ani Sari; Budi""#, ["Ani Sari", "Budi"]), (#"["Ani","Budi"]"#, ["Ani", "Budi"]),
  (#"[{"name":"Ani"}]"#, ["Ani"]), ("null", []), (#""https://a.id/ani""#, []), ("3", []),
])
func `authors come as text, list or objects`(json: String, names: [String]) throws {
  let article = try single(#"{"text":"Isi.","authors":\#(json)}"#)
  #expect(article.metadata.authors == names)
}

@Test(arguments: [
  ("2023-10-28", "2023-10-28"), ("2023-10-28T09:15:00+07:00", "2023-10-28"),
  ("2023-10-28T20:15:00Z", "2023-10-29"), ("2023-10-28 20:15:00+00:00", "2023-10-29"),
  ("2023-10-28T23:15:00+07:00", "2023-10-28"), ("Sat, 28 Oct 2023 02:15:00 GMT", "2023-10-28"),
  ("Sat, 28 Oct 2023 18:15:00 +0000", "2023-10-29"), ("28 October 2023", "2023-10-28"),
  ("2 jam lalu", nil), ("kemarin", nil), ("", nil), ("2023-13-40", nil), ("31 Feb 2023", nil),
])
func `only whole dates are taken`(text: String, day: String?) throws {
  let article = try single(#"{"text":"Isi.","date":"\#(text)"}"#)
  #expect(article.metadata.published?.description == day)
}

@Test func `a bad line of JSON Lines is one rejected article with its line`() throws {
  let found = read("{\"text\":\"Satu.\"}\n\n{\"text\":\n{\"text\":\"Tiga.\"}\n", file: "x.jsonl")
  #expect(found.map { $0.value?.text } == ["Satu.", nil, "Tiga."])
  #expect(found.compactMap { $0.value?.line } == [1, 4])
  #expect(problems(found) == ["raw.bad-json"])
  #expect(found[1].diagnostics.first?.location?.line == 3)
}

@Test func `a record of a list that can't be read leaves the others`() throws {
  let deep = String(repeating: "[", count: 300) + String(repeating: "]", count: 300)
  let found = read(
    "[{\"text\":\"Satu.\",\"url\":\"https://a.id/1\"},\n{\"a\":\(deep)},\n{\"text\":tidak},"
      + "\n{\"title\":\"x\"},3,{\"text\":\"Dua.\"}]"
  )
  #expect(found.map { $0.value?.text } == ["Satu.", nil, nil, nil, nil, "Dua."])
  #expect(problems(found) == ["raw.too-deep", "raw.bad-json", "raw.no-text", "raw.no-text"])
  #expect(found[0].value?.entry == RawEntry(number: 1, identity: "https://a.id/1"))
  #expect(found[5].value?.entry == RawEntry(number: 6))
  #expect(found[2].diagnostics.first?.location?.line == 3)
}

@Test(arguments: [
  (#""a\"b\\\/\u00e9\ud83d\ude00\ud83dx""#, "a\"b\\/é😀\u{FFFD}x"), ("\"a\nb\tc\"", "a\nb\tc"),
])
func `texts of JSON are unescaped`(json: String, text: String) throws {
  #expect(try single("{\"text\":\(json)}").text == text)
}

@Test(arguments: [
  ("[Pembaruan] Judul", "x.txt"), ("{ini} teks", "x.txt"), ("<3 untuk kalian", "x.txt"),
  ("<Teks> tanpa bentuk", "x"),
])
func `text that only begins like another form is text`(text: String, file: String) throws {
  #expect(try single(text, file: file).text == text)
}

@Test func `an article and a file have their limits`() throws {
  let long = String(repeating: "a", count: RawLimit.article + 1)
  let found = read("{\"text\":\"\(long)\"}\n{\"text\":\"Dua.\"}", file: "x.jsonl")
  #expect(problems(found) == ["import.article-too-large"])
  #expect(found[1].value?.text == "Dua.")
  let bytes = [UInt8](repeating: 0x3C, count: RawLimit.file + 1)
  #expect(problems(rawArticles(in: bytes, file: "x.html")) == ["import.file-too-large"])
}
