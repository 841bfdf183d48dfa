import ArticleMarkdown
import DigestModel

/// Makes articles whose every field may hold anything that the form has words for.
struct ArticleGenerator {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func article() -> Article? {
    let published = maybe { $0.day() }
    let later = Int.random(in: 0...40, using: &random)
    guard let slug = Slug("artikel-\(Int.random(in: 1...99, using: &random))") else { return nil }
    let mentions = many { $0.mention() }
    return Article(
      slug: slug,
      headline: Headline(words(), isDerived: Bool.random(using: &random)),
      published: published,
      publishedBasis: published == nil ? .none : pick([.stated, .inferred]),
      updated: maybe { _ in later }.flatMap { published?.adding(days: $0) },
      publisher: maybe { $0.text() },
      dateline: maybe { Dateline(city: $0.text(), agency: $0.maybe { $0.text() }) },
      authors: many { $0.text() },
      editors: many { $0.text() },
      readAlso: many { $0.text() },
      sources: many {
        SourceCredit(name: $0.words(), url: $0.maybe { "https://a.id/\($0.text())" }?.asWebAddress)
      },
      raw: maybe { _ in "content/raw/a b.txt" },
      isOwnText: maybe { _ in true } ?? false,
      release: release(after: published),
      corrections: corrections(after: published),
      aliases: Array(Set(many { $0.alias() })).sorted { $0.description < $1.description },
      facts: ArticleFacts(
        topics: many { TopicID($0.text()) },
        people: many {
          ArticlePerson(
            name: $0.words(),
            office: $0.maybe { $0.text() },
            country: $0.maybe { $0.party() }
          )
        },
        countries: many { $0.party() },
        mentions: mentions,
        claims: mentions.isEmpty ? [] : many { $0.claim(of: mentions.count) }
      ),
      body: markdownBody(of: many { $0.text() }),
      origin: SourceLocation(file: "")
    )
  }

  private mutating func release(after published: Day?) -> Release {
    let begin = published ?? day()
    if let reason = maybe({ $0.words() }) {
      return Release(retraction: Retraction(on: begin, reason: reason))
    }
    return Release(
      isDraft: maybe { _ in true } ?? false,
      publishAt: maybe { $0.time(on: begin) },
      expires: maybe { $0.time(on: begin.adding(days: 3)) }
    )
  }

  private mutating func corrections(after published: Day?) -> [Correction] {
    let day = published ?? day()
    return many { Correction(on: day, text: $0.words()) }
  }

  private mutating func time(on day: Day) -> WrittenTime {
    WrittenTime(
      day: day,
      seconds: Int.random(in: 0..<86_400, using: &random),
      offset: maybe { _ in .westernIndonesia }
    )
  }

  private mutating func alias() -> Alias {
    pick(["/lama/", "/berita/123.html", "/a_b/~c/"].compactMap { Alias($0) })
  }

  private mutating func mention() -> Mention {
    Mention(
      type: pick(EventType.allCases),
      status: pick(EventStatus.allCases),
      date: span(),
      city: maybe { $0.text() },
      country: maybe { $0.party() },
      participants: many { $0.text() },
      parties: many { $0.party() },
      topics: many { TopicID($0.text()) },
      role: pick(MentionRole.allCases),
      evidence: words(),
      resolved: many {
        ResolvedOffice(
          office: $0.words(),
          country: $0.party(),
          person: $0.maybe { $0.text() },
          on: $0.maybe { $0.day() }
        )
      },
      event: maybe { _ in Slug("peristiwa-1").map(EventID.init) } ?? nil
    )
  }

  private mutating func claim(of mentionCount: Int) -> Claim {
    let mention = Int.random(in: 0..<mentionCount, using: &random)
    let others = (0..<mentionCount).filter { $0 != mention }
    let kinds = Claim.Kind.allCases.filter { $0 != .followUp || !others.isEmpty }
    let kind = pick(kinds)
    return Claim(
      kind: kind,
      n: Int.random(in: 1...12, using: &random),
      window: maybe { $0.pick(["P14D", "P2W", "P6M", "P5Y"]) },
      since: maybe { $0.day() },
      mention: mention,
      target: kind == .followUp ? pick(others) : nil,
      evidence: words()
    )
  }

  private mutating func span() -> DateSpan {
    let start = day()
    let length = Int.random(in: 0...3, using: &random)
    return pick([
      DateSpan(start, to: start.adding(days: length)),
      DateSpan(month: start.month, year: start.year) ?? .unknown,
      DateSpan(year: start.year) ?? .unknown,
      .unknown,
    ])
  }

  private mutating func day() -> Day {
    Day(daysSince1970: Int.random(in: -3_000...20_000, using: &random))
  }

  private mutating func party() -> Party { pick([Party("NO"), Party("CN"), Party("Arab League")]) }

  /// Text that says something.
  private mutating func words() -> String { "Kata" + text() }

  private mutating func text() -> String {
    let count = Int.random(in: 1...6, using: &random)
    return (0..<count).map { _ in pick(nastyPieces) }.joined()
  }

  private mutating func pick<Item>(_ items: [Item]) -> Item {
    items[Int.random(in: items.indices, using: &random)]
  }

  private mutating func maybe<Item>(_ make: (inout Self) -> Item) -> Item? {
    Bool.random(using: &random) ? make(&self) : nil
  }

  private mutating func many<Item>(_ make: (inout Self) -> Item) -> [Item] {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in make(&self) }
  }
}
