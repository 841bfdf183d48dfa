import DigestModel

extension SampleSite {
  package static let articles: [Article] = [callArticle, romeArticle, visitArticle]

  static let callArticle = Article(
    slug: slug("telepon-wang-blinken"),
    headline: Headline("Wang Yi dan Blinken Kembali Bertelepon <Ukraina>"),
    published: day("2022-03-06"),
    publishedBasis: .inferred,
    publisher: "Simpul",
    dateline: Dateline(city: "Beijing", agency: "Simpul"),
    authors: ["Redaksi Simpul"],
    readAlso: ["yang jiechi dan sullivan bertemu di roma", "Judul yang tidak ada di situs ini"],
    sources: [SourceCredit(name: "Kementerian Luar Negeri China", url: "https://mfa.example/5")],
    facts: ArticleFacts(
      topics: [TopicID("ukraine")],
      people: [
        ArticlePerson(name: "Wang Yi", office: "Menteri Luar Negeri", country: Party("CN")),
        ArticlePerson(name: "Antony Blinken", office: "Menteri Luar Negeri", country: Party("US")),
      ],
      countries: [Party("CN"), Party("US")],
      mentions: [call, earlierCall]
    ),
    body: """
      Kedua menteri kembali berbicara lewat telepon pada Sabtu (5/3).

      Pada 22 Februari keduanya sudah bertelepon. Lihat [latar](javascript:alert%281%29).
      """,
    origin: SourceLocation(file: "content/articles/2022/2022-03-06-telepon-wang-blinken.md")
  )

  static let romeArticle = Article(
    slug: slug("yang-sullivan-di-roma"),
    headline: Headline("Yang Jiechi dan Sullivan Bertemu di Roma"),
    published: day("2022-03-15"),
    publishedBasis: .stated,
    publisher: "Kantor Berita Contoh",
    facts: ArticleFacts(
      topics: [TopicID("ukraine")],
      people: [
        ArticlePerson(name: "Yang Jiechi", office: "Anggota Politbiro", country: Party("CN")),
        ArticlePerson(
          name: "Jake Sullivan",
          office: "Penasihat Keamanan Nasional",
          country: Party("US")
        ),
      ],
      countries: [Party("CN"), Party("US"), Party("IT")],
      mentions: [rome]
    ),
    body: """
      Keduanya bertemu di Roma, Senin (14/3), selama tujuh jam.

      \(withheldByExcerpt)
      """,
    origin: SourceLocation(file: "content/articles/2022/2022-03-15-yang-sullivan-di-roma.md")
  )

  static let visitArticle = Article(
    slug: slug("wang-yi-akan-ke-washington"),
    headline: Headline("Wang Yi akan berkunjung ke Amerika Serikat", isDerived: true),
    published: day("2023-10-25"),
    publishedBasis: .stated,
    publisher: "Harian Fakta",
    facts: ArticleFacts(
      topics: [TopicID("bilateral-visits"), TopicID("gaza")],
      people: [
        ArticlePerson(name: "Wang Yi", office: "Menteri Luar Negeri", country: Party("CN"))
      ],
      countries: [Party("CN"), Party("US"), Party("IL")],
      mentions: [visit, israelCall]
    ),
    body: """
      Menlu China Wang Yi akan berkunjung ke Amerika Serikat pada 26-28 Oktober.
      \(withheldByFacts)

      Pada Senin ia menelepon menteri luar negeri Israel.
      """,
    origin: SourceLocation(file: "content/articles/2023/2023-10-25-wang-yi-akan-ke-washington.md")
  )
}
