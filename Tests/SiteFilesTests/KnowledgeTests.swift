import DigestModel
import SiteFiles
import Testing

private let shipped = [
  "knowledge/countries.yaml": """
  - code: US
    name: {id: Amerika Serikat, en: United States}
    also: [AS]
    capital: Washington
    metonyms: [Gedung Putih]
  - code: CN
    name: {id: Tiongkok, en: China}
  """,
  "knowledge/people.yaml": """
  - name: Wang Yi
    terms:
      - {key: foreign-minister, title: Menteri Luar Negeri, country: CN, from: 2013-03-16, to: 2022-12}
      - {key: foreign-minister, title: Menteri Luar Negeri, country: CN, from: 2023}
  """,
  "knowledge/topics.yaml": """
  - id: ukraine
    name: {id: Ukraina, en: Ukraine}
    slugs: {id: ukraina, en: ukraine}
    summary: {id: Perang, en: The war}
    words:
      - {phrase: invasi rusia, weight: 3}
  """,
]

@Test func `a site's knowledge replaces entries by id and adds new ones`() throws {
  let site = try memory([
    "content/knowledge/countries.yaml": """
    - {code: CN, name: {id: China, en: China}, also: [Cina]}
    - {code: XK, name: {id: Kosovo, en: Kosovo}}
    """
  ])
  let found = try Knowledge.reading(shipped: memory(shipped), site: site)
  #expect(found.diagnostics.isEmpty)
  #expect(found.value.countries.map(\.code.code) == ["US", "CN", "XK"])
  #expect(found.value.countries.map(\.name.id) == ["Amerika Serikat", "China", "Kosovo"])
  #expect(found.value.topics.first?.words == [TopicWord("invasi rusia", weight: 3)])
}

@Test func `terms are read to the exactness that they are written in`() throws {
  let found = try Knowledge.reading(shipped: memory(shipped), site: nil)
  let terms = try #require(found.value.people.first).terms
  #expect(terms.map(\.from.precision) == [.day, .year])
  let lastDay = try #require(Day(iso8601: "2022-12-31"))
  #expect(terms[0].covers(lastDay))
  #expect(!terms[0].covers(lastDay.adding(days: 1)))
  #expect(terms[1].covers(lastDay.adding(days: 1)))
}

@Test func `mistakes in knowledge are told with file, line and column`() throws {
  let site = try memory([
    "content/knowledge/people.yaml": """
    - name: Wang Yi
      terms:
        - {key: x, title: y, country: CN, from: 2023-13}
        - {key: x, title: y, country: CN, from: 2023, to: 2022}
        - {key: x, title: y, country: CN, from: 20}
    - name: Wang Yi
    - nama: Qin Gang
    """,
    "content/knowledge/place.yaml": "",
    "content/knowledge/topics.yaml": "ukraine: yes",
  ])
  let found = try Knowledge.reading(shipped: memory([:]), site: site)
  let told = found.diagnostics.inPrintingOrder().map {
    "\($0.location?.description.split(separator: "/").last ?? "") \($0.message.identifier)"
  }
  #expect(
    told == [
      "people.yaml:3:45 knowledge.not-a-date", "people.yaml:4:55 knowledge.term-ends-early",
      "people.yaml:5:45 knowledge.not-a-date",
      "people.yaml:6:3 knowledge.twice", "people.yaml:7:3 yaml.unknown-key",
      "place.yaml:1:1 knowledge.unknown-file",
      "topics.yaml:1:1 yaml.wrong-type",
    ]
  )
}

@Test(arguments: [
  ("countries.yaml", "- {code: USA, name: {id: X, en: Y}}", "1:10 knowledge.not-a-code"),
  ("countries.yaml", "- {code: us, name: {id: X, en: Y}}", "1:10 knowledge.not-a-code"),
  (
    "countries.yaml", "- {code: XK, name: {id: X, en: Y}, metonyms: [Pristina, .]}",
    "1:57 knowledge.not-a-name"
  ),
  ("places.yaml", "- {name: Bima, country: ID, also: [\"\"]}", "1:36 knowledge.not-a-name"),
  (
    "topics.yaml", topic("gaza", "gaza", words: "[{phrase: x, weight: 9223372036854775807}]"),
    "5:31 knowledge.weight-out-of-range"
  ),
  (
    "topics.yaml", topic("gaza", "gaza", words: "[{phrase: x, weight: 0}]"),
    "5:31 knowledge.weight-out-of-range"
  ),
  ("topics.yaml", topic("kyiv", "ukraine"), "3:10 knowledge.slug-taken"),
])
func `an entry that nothing could be done with is told`(
  file: String,
  text: String,
  told: String
) throws {
  let site = try memory(["content/knowledge/\(file)": text])
  let found = try Knowledge.reading(shipped: memory(shipped), site: site)
  let place = "content/knowledge/\(file):"
  #expect(
    found.diagnostics.map { "\($0.location?.description ?? "") \($0.message.identifier)" }
      == [place + told]
  )
}

@Test(arguments: [
  [topic("ukraine", "perang"), topic("kyiv", "ukraina")],
  [topic("kyiv", "ukraina"), topic("ukraine", "perang")],
])
func `a topic may take the slug that another one gave up`(topics: [String]) throws {
  let moved = topics.joined(separator: "\n")
  let site = try memory(["content/knowledge/topics.yaml": moved])
  let found = try Knowledge.reading(shipped: memory(shipped), site: site)
  #expect(found.diagnostics.isEmpty)
}

private func topic(_ id: String, _ slug: String, words: String = "[]") -> String {
  """
  - id: \(id)
    name: {id: X, en: X}
    slugs: {id: \(slug), en: \(slug)}
    summary: {id: X, en: X}
    words: \(words)
  """
}

@Test func `knowledge that is no UTF-8 is an error with the offset`() throws {
  let files = InMemoryFileSystem([try path("knowledge/places.yaml"): [0x2D, 0x20, 0xE9]])
  let found = try Knowledge.reading(shipped: files, site: nil)
  #expect(found.diagnostics.map(\.message.summary) == ["the file is no UTF-8 text from byte 2 on"])
}

/// Files in memory, by path and text.
func memory(_ texts: [String: String]) throws -> InMemoryFileSystem {
  var files: [RelativePath: [UInt8]] = [:]
  for (name, text) in texts { files[try path(name)] = Array(text.utf8) }
  return InMemoryFileSystem(files)
}
