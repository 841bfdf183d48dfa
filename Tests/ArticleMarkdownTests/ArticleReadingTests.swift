import ArticleMarkdown
import DigestModel
import TestSupport
import Testing

private let file = "content/articles/2022/2022-03-06-telepon.md"

private func read(_ text: String, file: String = file) throws -> Article {
  let read = article(parsing: text, file: file)
  #expect(read.diagnostics.isEmpty)
  return try #require(read.value)
}

@Test func `four lines of front matter and a body are an article`() throws {
  let article = try read("---\ntitle: Telepon\npublished: 2022-03-06\n---\n\nIsi.\n")
  #expect(
    article
      == Article(
        slug: try #require(Slug("telepon")),
        headline: Headline("Telepon"),
        published: Day(iso8601: "2022-03-06"),
        publishedBasis: .stated,
        body: "Isi.",
        origin: SourceLocation(file: file, line: 6),
        places: FactPlaces(title: SourceLocation(file: file, line: 2, column: 8))
      )
  )
}

@Test func `every key of the front matter is read`() throws {
  let article = try read(
    """
    ---
    title: Wang Yi dan Blinken Kembali Bertelepon
    titleBasis: derived
    published: 2022-03-06
    publishedBasis: inferred
    publisher: Simpul
    dateline: {city: Beijing, agency: Simpul}
    authors: [Redaksi Simpul]
    editors: [Sari]
    topics: [ukraine]
    people:
      - {name: Wang Yi, office: Menteri Luar Negeri, country: CN}
    countries: [CN, US]
    events:
      - type: visit
        status: scheduled
        start: 2022-03-05
        end: 2022-03-06
        precision: day
        city: Roma
        country: IT
        participants: [Wang Yi, Antony Blinken]
        parties: [CN, US]
        topics: [ukraine]
        role: background
        evidence: akan berkunjung
        resolved:
          - {office: menteri luar negeri, country: IL, person: Eli Cohen, on: 2022-03-05}
        event: wang-blinken
    claims:
      - {kind: ordinal, n: 2, window: P14D, event: 0, evidence: kedua kalinya}
      - {kind: first-since, since: 2021-10-01, event: 0, evidence: pertama sejak Oktober}
    readAlso: [Satu, "Dua, dan tiga"]
    sources:
      - {name: Kantor Presiden, url: "https://contoh.id/a"}
    raw: content/raw/a.txt
    ---
    Isi.
    """
  )
  let start = try #require(Day(iso8601: "2022-03-05"))
  let mention = Mention(
    type: .visit,
    status: .scheduled,
    date: DateSpan(start, to: start.adding(days: 1)),
    city: "Roma",
    country: Party("IT"),
    participants: ["Wang Yi", "Antony Blinken"],
    parties: [Party("CN"), Party("US")],
    topics: [TopicID("ukraine")],
    role: .background,
    evidence: "akan berkunjung",
    resolved: [
      ResolvedOffice(
        office: "menteri luar negeri",
        country: Party("IL"),
        person: "Eli Cohen",
        on: start
      )
    ],
    event: EventID(try #require(Slug("wang-blinken"))),
    location: SourceLocation(file: file, line: 15, column: 5)
  )
  let wang = ArticlePerson(name: "Wang Yi", office: "Menteri Luar Negeri", country: Party("CN"))
  let since = Day(iso8601: "2021-10-01")
  #expect(article.headline == Headline("Wang Yi dan Blinken Kembali Bertelepon", isDerived: true))
  #expect(article.publishedBasis == .inferred)
  #expect(article.publisher == "Simpul")
  #expect(article.dateline == Dateline(city: "Beijing", agency: "Simpul"))
  #expect(article.authors == ["Redaksi Simpul"])
  #expect(article.editors == ["Sari"])
  #expect(article.readAlso == ["Satu", "Dua, dan tiga"])
  #expect(article.sources == [SourceCredit(name: "Kantor Presiden", url: "https://contoh.id/a")])
  #expect(article.raw == "content/raw/a.txt")
  #expect(article.facts.topics == [TopicID("ukraine")])
  #expect(article.facts.people == [wang])
  #expect(article.facts.countries == [Party("CN"), Party("US")])
  #expect(article.facts.mentions == [mention])
  #expect(
    article.facts.claims == [
      Claim(kind: .ordinal, n: 2, window: "P14D", mention: 0, evidence: "kedua kalinya"),
      Claim(kind: .firstSince, n: 1, since: since, mention: 0, evidence: "pertama sejak Oktober"),
    ]
  )
  #expect(article.places.countries.map(\.column) == [13, 17])
}

@Test(arguments: [
  ("content/articles/2022/2022-03-06-telepon.md", "telepon"),
  ("content/articles/2022/2022-03-06-2022-03-05-telepon.md", "2022-03-05-telepon"),
  ("content/articles/telepon.md", "telepon"),
  ("content/articles/2022/2022-03-06.md", "2022-03-06"),
  ("2022-03-06-telepon.md", "telepon"),
])
func `the slug comes from the name`(file: String, slug: String) throws {
  let text = "---\ntitle: Telepon\npublished: 2022-03-06\n---\nIsi.\n"
  #expect(try read(text, file: file).slug.text == slug)
}

@Test func `among the undated the whole name is the slug`() throws {
  let file = "content/articles/undated/2022-03-06-telepon.md"
  let article = try read("---\ntitle: Telepon\n---\nIsi.\n", file: file)
  #expect(article.id.text == "undated/2022-03-06-telepon")
  #expect(article.publishedBasis == .none)
}

@Test func `a byte order mark and CRLF read like plain lines`() throws {
  let plain =
    "---\ntitle: Telepon\npublished: 2022-03-06\ntopics: [ukraine]\n---\n\n\nSatu.\n\nDua.\n"
  let windows = "\u{FEFF}" + plain.replacing("\n", with: "\r\n")
  #expect(try read(windows) == read(plain))
  #expect(try read(windows).body == "Satu.\n\nDua.")
}

@Test func `the body keeps its indentation, and a rule in it is no front matter`() throws {
  let article = try read(
    "---\ntitle: A\npublished: 2022-03-06\n---  \n \n    kode\n\n---\n\nakhir  \n\n"
  )
  #expect(article.body == "    kode\n\n---\n\nakhir")
  #expect(article.origin.line == 6)
}
