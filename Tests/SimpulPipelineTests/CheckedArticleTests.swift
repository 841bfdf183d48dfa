import DigestModel
import SimpulPipeline
import SiteFiles
import TestSupport
import Testing

private let file = "content/articles/2022/2022-07-10-bertemu.md"

/// What `check` says of an article with marks in it, told as `1️⃣ warning link.leads-nowhere`.
private func found(
  _ marked: String,
  beside others: [String: String] = [:],
  only family: String
) async throws -> (lines: [String], hints: [String]) {
  let marked = MarkedText(marked, file: file)
  let desk = try Desk(others.merging([file: marked.text]) { _, new in new })
  let found = try await checkSite(in: desk.surroundings())
    .filter { $0.message.identifier.hasPrefix(family) }.inPrintingOrder()
  return (marked.lines(of: found), found.compactMap(\.message.hint))
}

private func article(_ body: String, head: String = "publisher: Simpul") -> String {
  "---\ntitle: Bertemu\npublished: 2022-07-10\n\(head)\n---\n\n\(body)\n"
}

/// A body, and the marks of the links in it that lead nowhere.
@Test(arguments: [
  ("[a](/artikel/2022/07/bertemu/)", 0), ("[a](/artikel/2022/07/bertemu)", 0),
  ("[a](/artikel/2022/07/bertemu/?q=1)", 0), ("[a](./) [b](../bertemu/) [c](/)", 0),
  ("[a](https://simpul.example/hilang/) [b](mailto:a@b.id) [c](//cdn.example/x)", 0),
  ("[a](http://localhost:8080/artikel/2022/07/bertemu/)", 0),
  ("`[a](/hilang/)` dan \\[a\\](/hilang/)", 0),
  ("![Peta](/assets/peta.png)", 0),
  ("1️⃣[a](/hilang/)", 1), ("Lihat 1️⃣[a *b*](/artikel/2022/08/bertemu/).", 1),
  ("[a](/feed.atom) dan 1️⃣[b](/feed.atm)", 1),
  ("1️⃣[a](http://localhost:8080/hilang/)", 1), ("Satu\ndua 1️⃣[a\nb](../hilang/)", 1),
  ("Satu\n\n- dua\n- tiga 1️⃣[a](/hilang/)", 1), ("> 1️⃣[a](/hilang/)", 1),
  ("1️⃣![Peta](/assets/lain.png)", 1), ("1️⃣[a][b]\n\n[b]: /hilang/", 1),
  ("Çé 1️⃣[a](/hilang/) dan 2️⃣[b](/hilang/)", 2),
])
func `a link in an article leads somewhere or not`(body: String, count: Int) async throws {
  let found = try await found(
    article(body),
    beside: ["templates/assets/peta.png": "x"],
    only: "link."
  )
  let marks = ["1️⃣", "2️⃣"].prefix(count)
  #expect(found.lines == marks.map { "\($0) warning link.leads-nowhere" })
}

@Test(arguments: [
  ("## Latar belakang\n\n[a](#latar-belakang) [b](#top) [c](#)", nil),
  ("## Latar belakang\n\n[a](/artikel/2022/07/bertemu/#latar-belakang)", nil),
  ("## Latar belakang\n\n1️⃣[a](#latar-belakangs)", "did you mean '#latar-belakang'?"),
  (
    "1️⃣[a](/artikel/2022/07/bertemu/#x-y-z)",
    "a heading's place is its text in lower case with hyphens; else take '#x-y-z' out"
  ),
])
func `a link's place is on its page or not`(body: String, hint: String?) async throws {
  let found = try await found(article(body), only: "link.")
  #expect(found.lines == (hint == nil ? [] : ["1️⃣ warning link.no-such-place"]))
  #expect(found.hints == [hint].compactMap(\.self))
}

@Test(arguments: [
  ("[a](../2022-07-10-bertemu.md)", "did you mean '/d/artikel/2022/07/bertemu/'?"),
  ("[a](/d/artikel/2022/07/bertemuu/)", "did you mean '/d/artikel/2022/07/bertemu/'?"),
  (
    "[a](/artikel/2022/07/bertemu/)",
    "the site lies below its base path: write '/d/artikel/2022/07/bertemu/'"
  ),
])
func `a broken link's hint tells the address that was meant`(body: String, hint: String)
  async throws
{
  let settings = "title: A\nbaseURL: https://a.example/d\nsources: [{name: Simpul, text: full}]\n"
  let found = try await found(article(body), beside: ["simpul.yaml": settings], only: "link.")
  #expect(found.hints == [hint])
}

@Test func `a link to an article that can't be read just now is not told as well`() async throws {
  let broken = ["content/articles/2022/2022-07-11-rusak.md": "---\ntitle: [\n---\n\nIsi.\n"]
  let body = article("[a](/artikel/2022/07/rusak/) dan 1️⃣[b](/hilang/)")
  #expect(
    try await found(body, beside: broken, only: "link.").lines == ["1️⃣ warning link.leads-nowhere"]
  )
}

@Test(arguments: [
  ("![Kedua menteri](/x.png)", false), ("[![Kedua menteri](/x.png)](/)", false),
  ("`![](/x.png)`", false), ("1️⃣![](/x.png)", true), ("Ini 1️⃣![ ](https://a.id/x.png)", true),
])
func `an image has words or not`(body: String, isSilent: Bool) async throws {
  let found = try await found(article(body), only: "content.")
  #expect(found.lines == (isSilent ? ["1️⃣ warning content.image-without-text"] : []))
}

@Test(arguments: [
  ("pada Sabtu (9/7/2022).", nil), ("pada Sabtu (9/7).", nil),
  ("pada Sabtu, 9 Juli 2022.", nil), ("pada 9 Juli 2022.", nil), ("pada Senin lalu.", nil),
  ("pada Jumat-Minggu (8-10/7/2022).", nil), ("Dua minggu (9/7) berlalu.", nil),
  // Long before the publication the year may be any near one.
  ("pada Jumat (9/7) dan Selasa (1/3).", "a"), ("pada Sabtu (1/1).", nil),
  ("pada 1️⃣Senin (9/7/2022).", "2022-07-09 is a Saturday"),
  ("pada 1️⃣Senin (9/7).", "2022-07-09 is a Saturday"),
  ("Ia tiba.\n\nLalu, 1️⃣Kamis, 9 Juli 2022, ia pergi.", "2022-07-09 is a Saturday"),
  ("Rapat pada 1️⃣Rabu (1/1/2020) dan 2️⃣Rabu (2/1/2020).", "2020-01-02 is a Thursday"),
])
func `a date agrees with its weekday or not`(body: String, truth: String?) async throws {
  let found = try await found(article(body), only: "article.weekday")
  switch truth {
  case nil: #expect(found.lines == [])
  case "a": #expect(found.lines.count == 1)
  case _ where body.contains("2️⃣"):
    #expect(found.lines == ["2️⃣ warning article.weekday-contradicts"])
  default: #expect(found.lines == ["1️⃣ warning article.weekday-contradicts"])
  }
}

@Test(arguments: [
  ("Antony Blinken", nil), ("Wang Yi", nil), ("Wang Yu", nil), ("Budi Santoso", nil),
  ("Blinken", nil), ("Antony Blinkn", "Antony Blinken"), ("Antony Blinkem", "Antony Blinken"),
  ("Antnoy Blinken", "Antony Blinken"), ("Wang Yii", "Wang Yi"),
])
func `a name is one letter off a known one or not`(name: String, known: String?) async throws {
  let head = """
    publisher: Simpul
    people: [1️⃣{name: \(name)}]
    events:
      - {type: meeting, status: held, start: 2022-07-09, participants: [2️⃣\(name)], evidence: Isi}
    """
  let found = try await found(article("Isi.", head: head), only: "fact.unknown-person")
  let lines = ["1️⃣", "2️⃣"].map { "\($0) warning fact.unknown-person" }
  #expect(found.lines == (known == nil ? [] : lines))
  #expect(found.hints.allSatisfy { $0.contains("did you mean '\(known ?? "")'?") })
}

@Test(arguments: [
  ("publisher: Simpul", nil), ("publisher: simpul", nil), ("authors: [Budi]", nil),
  ("publisher: Harian\ndateline: {city: Roma, agency: Simpul}", nil),
  ("publisher: 1️⃣Simpl", "did you mean 'Simpul'?"),
  (
    "publisher: 1️⃣Harian Kota",
    "add '- {name: Harian Kota, text: excerpt}' to 'sources', or 'full' or 'facts' as agreed"
  ),
])
func `a source has a policy or not`(head: String, hint: String?) async throws {
  // A second article of the same source, which is told once.
  let plain = head.replacing("1️⃣", with: "")
  let other = "---\ntitle: Lain\npublished: 2022-07-12\n\(plain)\n---\n\nLain.\n"
  let found = try await found(
    article("Isi.", head: head),
    beside: ["content/articles/2022/2022-07-12-lain.md": other],
    only: "article.source"
  )
  #expect(found.lines == (hint == nil ? [] : ["1️⃣ warning article.source-without-policy"]))
  #expect(found.hints == [hint].compactMap(\.self))
}

@Test(arguments: [
  ("Bertemu", "Isi yang lain sama sekali.", true), ("bertemu", "Lain.", true),
  ("Bertemu lagi", "Isi yang lain sama sekali.", false),
])
func `two articles have one title or not`(title: String, body: String, isTold: Bool) async throws {
  let earlier = "---\ntitle: \(title)\npublished: 2022-07-01\npublisher: Simpul\n---\n\n\(body)\n"
  let text = article("Isi.").replacing("title: ", with: "title: 1️⃣")
  let found = try await found(
    text,
    beside: ["content/articles/2022/2022-07-01-awal.md": earlier],
    only: "article.title"
  )
  #expect(found.lines == (isTold ? ["1️⃣ note article.title-taken"] : []))
}
