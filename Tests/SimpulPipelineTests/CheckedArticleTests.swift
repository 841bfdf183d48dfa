import DigestModel
import SimpulPipeline
import SiteFiles
import TestSupport
import Testing

/// What `check` says of articles with marks in them, each told as `1️⃣ warning link.leads-nowhere`.
///
/// The articles stand in one site, since a check of many is as quick as one of few; each has a title and
/// a slug of its own, `bertemu-0` and so on.
private func found(
  _ articles: [String],
  beside others: [String: String] = [:],
  only family: String
) async throws -> [(lines: [String], hints: [String])] {
  var marked: [MarkedText] = []
  var texts = others
  for (number, article) in articles.enumerated() {
    let file = "content/articles/2022/2022-07-10-bertemu-\(number).md"
    marked.append(MarkedText(article.replacing("NUMBER", with: "\(number)"), file: file))
    texts[file] = marked[number].text
  }
  let desk = try Desk(texts)
  let all = try await checkSite(in: desk.surroundings())
    .filter { $0.message.identifier.hasPrefix(family) }.inPrintingOrder()
  return marked.enumerated().map { number, text in
    let own = all.filter { $0.location?.file.hasSuffix("/2022-07-10-bertemu-\(number).md") == true }
    return (text.lines(of: own), own.compactMap(\.message.hint))
  }
}

private func article(_ body: String, head: String = "publisher: Simpul") -> String {
  "---\ntitle: Bertemu NUMBER\npublished: 2022-07-10\n\(head)\n---\n\n\(body)\n"
}

@Test func `a link in an article leads somewhere or not`() async throws {
  // A body, and how many of its links lead nowhere: those with marks.
  let rows = [
    ("[a](/artikel/2022/07/bertemu-NUMBER/)", 0), ("[a](/artikel/2022/07/bertemu-NUMBER)", 0),
    ("[a](/artikel/2022/07/bertemu-NUMBER/?q=1)", 0), ("[a](./) [b](../bertemu-NUMBER/) [c](/)", 0),
    ("[a](https://simpul.example/hilang/) [b](mailto:a@b.id) [c](//cdn.example/x)", 0),
    ("[a](http://localhost:8080/artikel/2022/07/bertemu-NUMBER/)", 0),
    ("`[a](/hilang/)` dan \\[a\\](/hilang/)", 0),
    ("![Peta](/assets/peta.png)", 0),
    ("1️⃣[a](/hilang/)", 1), ("Lihat 1️⃣[a *b*](/artikel/2022/08/bertemu-NUMBER/).", 1),
    ("[a](/feed.atom) dan 1️⃣[b](/feed.atm)", 1),
    ("1️⃣[a](http://localhost:8080/hilang/)", 1), ("Satu\ndua 1️⃣[a\nb](../hilang/)", 1),
    ("Satu\n\n- dua\n- tiga 1️⃣[a](/hilang/)", 1), ("> 1️⃣[a](/hilang/)", 1),
    ("1️⃣![Peta](/assets/lain.png)", 1), ("1️⃣[a][b]\n\n[b]: /hilang/", 1),
    ("Çé 1️⃣[a](/hilang/) dan 2️⃣[b](/hilang/)", 2),
  ]
  let others = ["templates/assets/peta.png": "x"]
  let found = try await found(rows.map { article($0.0) }, beside: others, only: "link.")
  for (row, found) in zip(rows, found) {
    let marks = ["1️⃣", "2️⃣"].prefix(row.1)
    #expect(found.lines == marks.map { "\($0) warning link.leads-nowhere" }, "\(row)")
  }
}

@Test func `a link's place is on its page or not`() async throws {
  let rows: [(String, String?)] = [
    ("## Latar belakang\n\n[a](#latar-belakang) [b](#top) [c](#)", nil),
    ("## Latar belakang\n\n[a](/artikel/2022/07/bertemu-NUMBER/#latar-belakang)", nil),
    ("## Latar belakang\n\n1️⃣[a](#latar-belakangs)", "did you mean '#latar-belakang'?"),
    (
      "1️⃣[a](/artikel/2022/07/bertemu-NUMBER/#x-y-z)",
      "a heading's place is its text in lower case with hyphens; else take '#x-y-z' out"
    ),
  ]
  let found = try await found(rows.map { article($0.0) }, only: "link.")
  for (row, found) in zip(rows, found) {
    #expect(found.lines == (row.1 == nil ? [] : ["1️⃣ warning link.no-such-place"]), "\(row)")
    #expect(found.hints == [row.1].compactMap(\.self))
  }
}

@Test func `a broken link's hint tells the address that was meant`() async throws {
  let rows = [
    ("[a](../2022-07-10-bertemu-NUMBER.md)", "did you mean '/d/artikel/2022/07/bertemu-NUMBER/'?"),
    (
      "[a](/d/artikel/2022/07/bertemu-NUMBERu/)",
      "did you mean '/d/artikel/2022/07/bertemu-NUMBER/'?"
    ),
    (
      "[a](/artikel/2022/07/bertemu-NUMBER/)",
      "the site lies below its base path: write '/d/artikel/2022/07/bertemu-NUMBER/'"
    ),
  ]
  let settings = "title: A\nbaseURL: https://a.example/d\nsources: [{name: Simpul, text: full}]\n"
  let others = ["simpul.yaml": settings]
  let found = try await found(rows.map { article($0.0) }, beside: others, only: "link.")
  for (number, (row, found)) in zip(rows, found).enumerated() {
    #expect(found.hints == [row.1.replacing("NUMBER", with: "\(number)")])
  }
}

@Test func `a link to an article that can't be read just now is not told as well`() async throws {
  let broken = ["content/articles/2022/2022-07-11-rusak.md": "---\ntitle: [\n---\n\nIsi.\n"]
  let body = article("[a](/artikel/2022/07/rusak/) dan 1️⃣[b](/hilang/)")
  let found = try await found([body], beside: broken, only: "link.")
  #expect(found.map(\.lines) == [["1️⃣ warning link.leads-nowhere"]])
}

@Test func `an image has words or not`() async throws {
  let rows = [
    ("![Kedua menteri](/x.png)", false), ("[![Kedua menteri](/x.png)](/)", false),
    ("`![](/x.png)`", false), ("1️⃣![](/x.png)", true), ("Ini 1️⃣![ ](https://a.id/x.png)", true),
  ]
  let found = try await found(rows.map { article($0.0) }, only: "content.")
  for (row, found) in zip(rows, found) {
    #expect(found.lines == (row.1 ? ["1️⃣ warning content.image-without-text"] : []), "\(row)")
  }
}

@Test func `a date agrees with its weekday or not`() async throws {
  let rows: [(String, String?)] = [
    ("pada Sabtu (9/7/2022).", nil), ("pada Sabtu (9/7).", nil),
    ("pada Sabtu, 9 Juli 2022.", nil), ("pada 9 Juli 2022.", nil), ("pada Senin lalu.", nil),
    ("pada Jumat-Minggu (8-10/7/2022).", nil), ("Dua minggu (9/7) berlalu.", nil),
    // Long before the publication the year may be any near one.
    ("pada 1️⃣Jumat (9/7) dan Selasa (1/3).", "1️⃣"), ("pada Sabtu (1/1).", nil),
    ("pada 1️⃣Senin (9/7/2022).", "1️⃣"),
    ("pada 1️⃣Senin (9/7).", "1️⃣"),
    ("Ia tiba.\n\nLalu, 1️⃣Kamis, 9 Juli 2022, ia pergi.", "1️⃣"),
    ("Rapat pada 1️⃣Rabu (1/1/2020) dan 2️⃣Rabu (2/1/2020).", "2️⃣"),
  ]
  let found = try await found(rows.map { article($0.0) }, only: "article.weekday")
  for (row, found) in zip(rows, found) {
    #expect(
      found.lines == [row.1].compactMap { $0.map { "\($0) warning article.weekday-contradicts" } },
      "\(row)"
    )
  }
}

@Test func `a name is one letter off a known one or not`() async throws {
  let rows: [(String, String?)] = [
    ("Antony Blinken", nil), ("Wang Yi", nil), ("Wang Yu", nil), ("Budi Santoso", nil),
    ("Blinken", nil), ("Antony Blinkn", "Antony Blinken"), ("Antony Blinkem", "Antony Blinken"),
    ("Antnoy Blinken", "Antony Blinken"), ("Wang Yii", "Wang Yi"),
  ]
  let heads = rows.map { row in
    """
    publisher: Simpul
    people: [1️⃣{name: \(row.0)}]
    events:
      - {type: meeting, status: held, start: 2022-07-09, participants: [2️⃣\(row.0)], evidence: Isi}
    """
  }
  let found = try await found(heads.map { article("Isi.", head: $0) }, only: "fact.unknown-person")
  for (row, found) in zip(rows, found) {
    let lines = ["1️⃣", "2️⃣"].map { "\($0) warning fact.unknown-person" }
    #expect(found.lines == (row.1 == nil ? [] : lines), "\(row)")
    #expect(found.hints.allSatisfy { $0.contains("did you mean '\(row.1 ?? "")'?") })
  }
}

@Test func `a source has a policy or not, and is told once`() async throws {
  let rows: [(String, String?)] = [
    ("publisher: Simpul", nil), ("publisher: simpul", nil), ("authors: [Budi]", nil),
    ("publisher: Harian\ndateline: {city: Roma, agency: Simpul}", nil),
    ("publisher: 1️⃣Simpl", "did you mean 'Simpul'?"),
    (
      "publisher: 1️⃣Harian Kota",
      "add '- {name: Harian Kota, text: excerpt}' to 'sources', or 'full' or 'facts' as agreed"
    ),
    ("publisher: Harian Kota", nil),
  ]
  let found = try await found(rows.map { article("Isi.", head: $0.0) }, only: "article.source")
  for (row, found) in zip(rows, found) {
    let isTold = row.1 != nil
    #expect(found.lines == (isTold ? ["1️⃣ warning article.source-without-policy"] : []), "\(row)")
    #expect(found.hints == [row.1].compactMap(\.self))
  }
}

@Test func `two articles have one title or not`() async throws {
  let long =
    "Menteri luar negeri kedua negara bertemu di Bali untuk membahas perang dan pangan dunia."
  let rows = [
    ("title: Satu", "Isi.", false), ("title: 1️⃣satu", "Isi yang lain sama sekali.", true),
    ("title: Dua", "Dua.", false), ("title: Dua lagi", "Tiga.", false),
    // Copies share their title, and are told as copies.
    ("title: Salinan", "\(long) \(long.lowercased())", false),
    ("title: Salinan", "\(long) \(long.lowercased())", false),
  ]
  let texts = rows.map {
    "---\n\($0.0)\npublished: 2022-07-10\npublisher: Simpul\n---\n\n\($0.1)\n"
  }
  let found = try await found(texts, only: "article.title")
  for (row, found) in zip(rows, found) {
    #expect(found.lines == (row.2 ? ["1️⃣ note article.title-taken"] : []), "\(row)")
  }
}

@Test(arguments: [
  ("---\ntitle: A: b\n---\n\n", ["yaml.syntax"]), ("---\n- a\n---\n\n", ["yaml.wrong-type"]),
  ("---\ntitel: A\npublished: 2022-07-10\n---\n", ["yaml.unknown-key"]),
  ("", ["front-matter.missing"]),
])
func `a mistake in the front matter hides none below it`(
  head: String,
  identifiers: [String]
) async throws {
  for folder in ["articles/2022", "pages", "events"] {
    let file = "content/\(folder)/2022-07-10-a.md"
    let text = MarkedText(
      head + "Pada 1️⃣Senin (9/7) 2️⃣[x](/hilang/) [y](#z) [w](lain/) 3️⃣![](https://a.id/x.png)\u{1}",
      file: file
    )
    let desk = try Desk([file: text.text])
    let found = try await checkSite(in: desk.surroundings()).inPrintingOrder()
    let told = Set(found.map(\.message.identifier))
    #expect(told.isSuperset(of: folder == "events" ? [] : identifiers), "\(folder): \(told)")
    let body = text.lines(of: found).filter { line in
      ["1️⃣", "2️⃣", "3️⃣"].contains { line.hasPrefix($0) }
    }
    let weekday = folder == "articles/2022" ? ["1️⃣ warning article.weekday-contradicts"] : []
    #expect(
      body == weekday + [
        "2️⃣ warning link.leads-nowhere", "3️⃣ warning content.image-without-text",
      ],
      "\(folder)"
    )
  }
}
