import ArticleMarkdown
import DigestModel
import Testing

extension Article {
  /// The same article as if it had not been read from a file.
  fileprivate var withoutPlaces: Article {
    var article = self
    article.origin = SourceLocation(file: "")
    article.places = FactPlaces()
    for index in article.facts.mentions.indices { article.facts.mentions[index].location = nil }
    return article
  }
}

@Test func `an article that was written reads back as it was`() throws {
  var generator = ArticleGenerator(seed: 7)
  for _ in 0..<2_000 {
    let made = generator.article()
    let given = try #require(made)
    let text = markdown(of: given)
    let read = article(parsing: text, file: "content/articles/\(given.id.text).md")
    let errors = read.diagnostics.filter { $0.message.identifier != "article.body-empty" }
    try #require(errors.isEmpty, "\(errors) in \(text)")
    try #require(read.value?.withoutPlaces == given, "through \(text)")
    #expect(read.value.map(markdown) == text)
  }
}

@Test func `the form of the file is fixed`() throws {
  let start = try #require(Day(iso8601: "2022-03-05"))
  let article = Article(
    slug: try #require(Slug("telepon")),
    headline: Headline("Telepon: babak kedua", isDerived: true),
    published: start.adding(days: 1),
    publishedBasis: .inferred,
    publisher: "Simpul",
    dateline: Dateline(city: "Beijing", agency: "Simpul"),
    authors: ["Redaksi Simpul"],
    readAlso: ["Satu", "Dua"],
    sources: [SourceCredit(name: "Kantor Presiden", url: "https://contoh.id")],
    raw: "content/raw/a.txt",
    facts: ArticleFacts(
      topics: [TopicID("ukraine")],
      people: [ArticlePerson(name: "Wang Yi", office: "Menteri Luar Negeri", country: Party("CN"))],
      countries: [Party("CN"), Party("US")],
      mentions: [
        Mention(
          type: .phoneCall,
          status: .held,
          date: DateSpan(start),
          participants: ["Wang Yi"],
          parties: [Party("CN")],
          evidence: "berbicara pada Sabtu (5/3)"
        ),
        Mention(
          type: .visit,
          status: .scheduled,
          date: DateSpan(month: 4, year: 2022) ?? .unknown,
          role: .background,
          evidence: "akan berkunjung",
          resolved: [ResolvedOffice(office: "presiden", country: Party("UA"))]
        ),
      ],
      claims: [Claim(kind: .ordinal, n: 2, window: "P14D", mention: 0, evidence: "kedua kalinya")]
    ),
    body: markdownBody(of: ["*Satu* kali", "Dua."]),
    origin: SourceLocation(file: "")
  )
  #expect(
    markdown(of: article) == #"""
      ---
      title: "Telepon: babak kedua"
      titleBasis: derived
      published: 2022-03-06
      publishedBasis: inferred
      publisher: Simpul
      dateline: {city: Beijing, agency: Simpul}
      authors: [Redaksi Simpul]
      topics: [ukraine]
      people:
        - {name: Wang Yi, office: Menteri Luar Negeri, country: CN}
      countries: [CN, US]
      events:
        - type: phone-call
          status: held
          start: 2022-03-05
          participants: [Wang Yi]
          parties: [CN]
          evidence: berbicara pada Sabtu (5/3)
        - type: visit
          status: scheduled
          start: 2022-04-01
          precision: month
          role: background
          evidence: akan berkunjung
          resolved:
            - {office: presiden, country: UA}
      claims:
        - {kind: ordinal, n: 2, window: P14D, event: 0, evidence: kedua kalinya}
      readAlso: [Satu, Dua]
      sources:
        - {name: Kantor Presiden, url: "https://contoh.id"}
      raw: content/raw/a.txt
      ---

      \*Satu\* kali

      Dua.

      """#
  )
}

@Test func `values longer than a line of YAML keys may be read back as well`() throws {
  let long = String(repeating: "kata dan, 'lagi': ", count: 200) + "akhir"
  let claim = Claim(kind: .ordinal, n: 2, mention: 0, evidence: long)
  let mention = Mention(type: .vote, status: .held, date: .unknown, evidence: long)
  let given = Article(
    slug: try #require(Slug("panjang")),
    headline: Headline(long),
    readAlso: [long, long],
    facts: ArticleFacts(
      people: [ArticlePerson(name: long)],
      mentions: [mention],
      claims: [claim]
    ),
    body: "Isi.",
    origin: SourceLocation(file: "")
  )
  let read = article(parsing: markdown(of: given), file: "content/articles/undated/panjang.md")
  #expect(read.diagnostics.isEmpty)
  #expect(read.value?.withoutPlaces == given)
}
