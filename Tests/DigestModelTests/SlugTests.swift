import DigestModel
import Testing

private let untitled = Slug("tanpa-judul")

@Test(arguments: [
  ("Wang Yi dan Blinken Kembali Bertelepon", "wang-yi-dan-blinken-kembali-bertelepon"),
  ("Mevlüt Çavuşoğlu", "mevlut-cavusoglu"),
  ("Faruk Kaymakcı", "faruk-kaymakci"),
  ("Gideon Sa'ar", "gideon-saar"),
  ("  ../../etc/passwd ", "etc-passwd"),
  ("习近平", "tanpa-judul"),
])
func `a slug is made of`(text: String, slug: String) throws {
  #expect(Slug(making: text, else: try #require(untitled)).text == slug)
}

@Test(arguments: ["", "-a", "a-", "a--b", "Ä", "a/b", "A"])
func `is not taken as a slug`(text: String) {
  #expect(Slug(text) == nil)
}

@Test func `a long text is cut at a word's end and keeps room for a number`() throws {
  let long = String(repeating: "diplomasi ", count: 40)
  let slug = Slug(making: long, else: try #require(untitled))
  #expect(slug.text.utf8.count <= Slug.maximumLength)
  #expect(slug.text.hasSuffix("diplomasi"))
  #expect(slug.numbered(12).text.hasSuffix("diplomasi-12"))
  #expect(slug.numbered(12).text.utf8.count <= Slug.maximumLength)
}

@Test(arguments: [
  ("artclesPerPage", "articlesPerPage"),
  ("tpoics", "topics"),
  ("zzz", nil),
])
func `the nearest name to`(typed: String, meant: String?) {
  #expect(nearestName(to: typed, among: ["articlesPerPage", "topics", "title"]) == meant)
}
