import ArticleMarkdown
import DigestModel
import TestSupport
import Testing

private let file = "content/articles/2022/2022-03-06-telepon.md"

private func knowledge() throws -> Knowledge {
  let first = try #require(Day(iso8601: "2013-03-16"))
  let last = try #require(Day(iso8601: "2022-12-30"))
  return Knowledge(
    countries: [
      Country(code: Party("CN"), name: BilingualName(id: "Tiongkok", en: "China")),
      Country(
        code: Party("US"),
        name: BilingualName(id: "Amerika Serikat", en: "United States"),
        also: ["AS"]
      ),
    ],
    organisations: [
      Organisation(
        code: Party("UN"),
        name: BilingualName(id: "Perserikatan Bangsa-Bangsa", en: "United Nations"),
        also: ["PBB"]
      )
    ],
    people: [
      KnownPerson(
        name: "Wang Yi",
        terms: [
          OfficeTerm(
            key: "foreign-minister",
            title: "Menteri Luar Negeri",
            country: Party("CN"),
            from: DateSpan(first),
            to: DateSpan(last)
          )
        ]
      )
    ],
    topics: [
      Topic(
        id: TopicID("ukraine"),
        name: BilingualName(id: "Ukraina", en: "Ukraine"),
        slugs: BilingualName(id: "ukraina", en: "ukraine"),
        summary: BilingualName(id: "", en: "")
      )
    ]
  )
}

private func found(_ marked: String) throws -> (lines: [String], hints: [String]) {
  let marked = MarkedText(marked, file: file)
  let read = article(parsing: marked.text, file: file)
  #expect(read.diagnostics.isEmpty)
  let diagnostics = problems(in: try #require(read.value), knowing: try knowledge())
  return (marked.lines(of: diagnostics), diagnostics.compactMap(\.message.hint))
}

private func text(_ facts: String, body: String = "Isi.") -> String {
  "---\ntitle: A\npublished: 2022-03-06\n\(facts)\n---\n\(body)\n"
}

@Test(arguments: [
  ("topics: [ukraine, 1️⃣ukrain]", "fact.unknown-topic", "did you mean 'ukraine'?"),
  (
    "topics: [1️⃣olahraga]", "fact.unknown-topic",
    "add it to content/knowledge/topics.yaml, or take it out"
  ),
  ("countries: [CN, 1️⃣AS, UN]", "fact.unknown-party", "did you mean 'US'?"),
  ("countries: [1️⃣us]", "fact.unknown-party", "did you mean 'US'?"),
  ("countries: [1️⃣Amerika Serikt]", "fact.unknown-party", "did you mean 'US'?"),
  (
    "countries: [1️⃣XX]", "fact.unknown-party",
    "a state goes by its ISO 3166-1 code of two letters, a body by its code in knowledge"
  ),
  ("people: [1️⃣{name: X, country: PBB}]", "fact.unknown-party", "did you mean 'UN'?"),
])
func `a fact is unknown to knowledge`(facts: String, identifier: String, hint: String) throws {
  let found = try found(text(facts))
  #expect(found.lines == ["1️⃣ error \(identifier)"])
  #expect(found.hints == [hint])
}

@Test func `the names in a mention are looked up as well`() throws {
  let found = try found(
    text(
      """
      events:
        - 1️⃣type: visit
          status: held
          start: 2022-03-05
          country: 2️⃣ZZ
          parties: [CN, 3️⃣QQ]
          topics: [4️⃣gaz]
          evidence: Isi
          resolved: [{office: presiden, country: YY}]
      """
    )
  )
  #expect(
    found.lines == [
      "1️⃣ error fact.unknown-party", "2️⃣ error fact.unknown-party", "3️⃣ error fact.unknown-party",
      "4️⃣ error fact.unknown-topic",
    ]
  )
}

/// Evidence, the body that it should stand in, and whether it does.
@Test(arguments: [
  ("pada Sabtu (5/3)", "Ia menelepon pada Sabtu (5/3).", true),
  ("pada Sabtu (6/3)", "Ia menelepon pada Sabtu (5/3).", false),
  ("*pasti* datang_", #"Ia \*pasti\* datang\_lagi."#, true),
  ("pasti datang", "Ia *pasti* [datang](https://a.id).", true),
  ("pasti datang", "Ia pasti\ndatang.", true),
  ("pasti datang", "Ia pasti   datang.", true),
  ("pasti datang", "Ia pasti\u{A0}datang.", true),
  ("Çankaya", "Di C\u{327}ankaya.", true),
  ("pasti datang", "Ia pasti\n\ndatang.", false),
  ("pasti datang", "- Ia pasti datang.", true),
  ("pasti datang", "## Ia pasti datang", true),
  ("pasti datang", "<!-- Ia pasti datang -->", false),
])
func `evidence stands in the body or not`(evidence: String, body: String, stands: Bool) throws {
  let facts = """
    events:
      - type: visit
        status: held
        start: 2022-03-05
        evidence: 1️⃣"\(evidence)"
    """
  let found = try found(text(facts, body: body))
  #expect(found.lines == (stands ? [] : ["1️⃣ warning fact.evidence-gone"]))
}

@Test func `the evidence of a claim is looked for too`() throws {
  let facts = """
    events:
      - {type: visit, status: held, start: 2022-03-05, evidence: Isi}
    claims:
      - 1️⃣{kind: ordinal, n: 2, event: 0, evidence: kedua kalinya}
    """
  #expect(try found(text(facts)).lines == ["1️⃣ warning fact.evidence-gone"])
}

@Test(arguments: [
  ("{name: Wang Yi, office: Menteri Luar Negeri, country: CN}", "2022-12-30", true),
  ("{name: Wang Yi, office: menteri luar negeri}", "2023-01-01", false),
  ("{name: Wang Yi, office: Anggota Politbiro, country: CN}", "2023-01-01", true),
  ("{name: Li Hui, office: Menteri Luar Negeri, country: CN}", "2023-01-01", true),
])
func `an office lies within its term or not`(person: String, day: String, fits: Bool) throws {
  let text = "---\ntitle: A\npublished: \(day)\npeople: [1️⃣\(person)]\n---\nIsi.\n"
  let marked = MarkedText(text, file: "a.md")
  let article = try #require(article(parsing: marked.text, file: "a.md").value)
  let diagnostics = problems(in: article, knowing: try knowledge())
  #expect(marked.lines(of: diagnostics) == (fits ? [] : ["1️⃣ note fact.not-in-office"]))
}

@Test func `a person resolved from an office outside the term is a warning that tells the term`()
  throws
{
  let found = try found(
    text(
      """
      events:
        - 1️⃣type: visit
          status: held
          start: 2022-03-05
          evidence: Isi
          resolved:
            - {office: menteri luar negeri, country: CN, person: Wang Yi, on: 2012-01-01}
      """
    )
  )
  #expect(found.lines == ["1️⃣ warning fact.not-in-office"])
  #expect(
    found.hints == ["the knowledge has it from 2013-03-16 to 2022-12-30; correct one of the two"]
  )
}
