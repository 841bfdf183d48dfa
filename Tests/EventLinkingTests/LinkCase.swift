import DigestModel
import EventLinking
import Testing

/// A small archive and the links that a reader would draw in it, as `from kind to`.
struct LinkCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let articles: [Article]
  let links: [String]

  init(_ rule: String, _ articles: [Article], _ links: [String]) {
    testDescription = rule
    self.articles = articles
    self.links = links
  }
}

func found(_ articles: [Article]) -> [Link] {
  links(among: joined(articles).events, articles: articles)
}

let visitOfWang = told(
  .visit,
  "2023-10-26/2023-10-28",
  ["Wang"],
  ["CN", "US"],
  city: "Washington",
  country: "US"
)
let summitOfRiyadh = told(
  .summit,
  "2023-11-11/2023-11-12",
  ["Jokowi"],
  ["ID", "OIC", "SA"],
  city: "Riyadh",
  country: "SA",
  topics: ["gaza"]
)

func meeting(
  _ date: String,
  _ people: [String] = ["Wang", "Biden"],
  _ parties: [String] = ["CN", "US"],
  in country: String? = "US",
  role: MentionRole = .main
) -> Mention {
  told(.meeting, date, people, parties, country: country, role: role)
}

func call(
  _ date: String,
  _ people: [String] = ["Wang", "Blinken"],
  _ parties: [String] = ["CN", "US"],
  topics: [String] = [],
  status: EventStatus = .held,
  role: MentionRole = .main
) -> Mention {
  told(.phoneCall, date, people, parties, status: status, topics: topics, role: role)
}

func strongTies(in archive: LinkCase) -> [String] {
  described(found(archive.articles).filter { $0.kind.relation != .related })
}

func described(_ links: [Link]) -> [String] {
  links.map { "\($0.from) \($0.kind.rawValue) \($0.to)" }
}
