import DigestModel
import EventLinking

/// An article of a day that tells these events and nothing else; nil for one without a day.
func article(
  _ day: String?,
  _ slug: String = "a",
  _ mentions: [Mention],
  claims: [Claim] = [],
  headline: String = "",
  people: [String] = []
) -> Article {
  Article(
    slug: Slug(making: slug, else: Slug(.meeting)),
    headline: Headline(headline),
    published: day.flatMap { Day(iso8601: $0) },
    facts: ArticleFacts(
      people: people.map { ArticlePerson(name: $0) },
      mentions: mentions,
      claims: claims
    ),
    body: "",
    origin: SourceLocation(file: slug)
  )
}

/// A mention; `date` is `2022-03-05`, `2022-03-05/2022-03-07`, `2022-03`, `2022` or empty.
func told(
  _ type: EventType,
  _ date: String,
  _ people: [String] = [],
  _ parties: [String] = [],
  status: EventStatus = .held,
  city: String? = nil,
  country: String? = nil,
  topics: [String] = [],
  role: MentionRole = .main,
  pinned: String? = nil
) -> Mention {
  Mention(
    type: type,
    status: status,
    date: span(date),
    city: city,
    country: country.map { Party($0) },
    participants: people,
    parties: parties.map { Party($0) },
    topics: topics.map { TopicID($0) },
    role: role,
    evidence: "evidence of \(type.rawValue) \(date)",
    event: pinned.flatMap { Slug($0) }.map { EventID($0) }
  )
}

func span(_ text: String) -> DateSpan {
  let parts = text.split(separator: "/").map(String.init)
  if let start = parts.first.flatMap({ Day(iso8601: $0) }) {
    return DateSpan(start, to: parts.last.flatMap { Day(iso8601: $0) })
  }
  let numbers = text.split(separator: "-").compactMap { Int($0) }
  switch numbers.count {
  case 2: return DateSpan(month: numbers[1], year: numbers[0]) ?? .unknown
  case 1: return DateSpan(year: numbers[0]) ?? .unknown
  default: return .unknown
  }
}

func joined(_ articles: [Article], _ registry: EventRegistry = EventRegistry()) -> JoinedEvents {
  joinedEvents(of: articles, registry: registry).value
}

func ids(_ events: [Event]) -> [String] { events.map(\.id.slug.text) }
