import DigestModel
import Evaluation

/// A gold record of one article, in the form of the label guide.
private let record = """
  {
    "id": "one", "basis": [],
    "article": {
      "title": "Wang Yi Telepon Blinken", "publisher": "Simpul",
      "dateline": {"city": "Moskow", "agency": "Simpul"},
      "published": "2022-03-06", "publishedBasis": "stated",
      "authors": ["Ani"], "editors": ["Budi", "Ani"], "paragraphs": 2,
      "firstWords": "Wang Yi berbicara dengan Blinken.",
      "lastWords": "membahas perang di negeri itu.",
      "removed": ["Baca juga: Harga Beras", "Iklan", "ADVERTISEMENT", "Ini kutipan tajam"],
      "repeated": false
    },
    "topics": ["ukraine", "gaza"],
    "people": [
      {"name": "Wang Yi", "also": ["Wang"], "office": "Menteri", "country": "CN"},
      {"name": "Antony Blinken", "also": ["Blinken"], "office": null, "country": "US"}
    ],
    "countries": ["CN", "US"],
    "events": []
  }
  """

func goldArticle(_ events: [GoldMention] = []) throws -> GoldArticle {
  var gold = try goldArticle(parsing: Array(record.utf8), file: "one.gold.json")
  gold.events = events
  return gold
}

let rawText = """
  Ini kutipan tajam
  Wang Yi berbicara dengan Blinken. "Ini kutipan tajam," katanya.
  Baca juga: Harga Beras
  """

/// What a reader with some faults found in it.
let foundArticle = CleanedArticle(
  headline: Headline("WANG YI telepon  Blinken"),
  publisher: nil,
  dateline: Dateline(city: "Moscow"),
  published: Day(iso8601: "2022-03-06"),
  authors: ["Ani"],
  editors: ["Citra"],
  paragraphs: [
    "Wang Yi berbicara dengan Blinken. “Ini kutipan tajam,” katanya. ADVERTISEMENT Iklan",
    "Keduanya membahas perang di negeri itu.",
  ]
)

/// The figures of one article with these events.
func scores(gold: [GoldMention], found: [Mention]) throws -> Scores {
  let article = LabelledArticle(
    file: "one.txt",
    gold: try goldArticle(gold),
    raw: rawText,
    found: FoundArticle(
      cleaned: foundArticle,
      facts: ArticleFacts(
        topics: [TopicID("ukraine")],
        people: ["Blinken", "Wang Yi", "Wang"].map { ArticlePerson(name: $0) },
        countries: ["US", "RU", "CN"].map { Party($0) },
        mentions: found
      )
    )
  )
  let cities = CityForms([["Moskow", "Moscow"]])
  return Scores(of: [article], links: [], gold: nil, cities: cities)
}

func day(_ text: String) -> DateSpan { Day(iso8601: text).map { DateSpan($0) } ?? .unknown }

func month(_ month: Int, _ year: Int) -> DateSpan { DateSpan(month: month, year: year) ?? .unknown }

/// A call of Wang and Blinken in gold.
func call(
  _ date: DateSpan,
  status: EventStatus = .held,
  people: [String] = ["Wang Yi", "Antony Blinken"],
  parties: [String] = ["CN", "US"],
  id: String = "call"
) -> GoldMention {
  GoldMention(
    id: id,
    type: .phoneCall,
    status: status,
    date: date,
    participants: people,
    parties: parties
  )
}

/// A call as it was found.
func found(
  _ date: DateSpan,
  status: EventStatus = .held,
  people: [String] = ["Wang Yi", "Antony Blinken"],
  parties: [String] = ["CN", "US"],
  type: EventType = .phoneCall
) -> Mention {
  Mention(
    type: type,
    status: status,
    date: date,
    participants: people,
    parties: parties.map { Party($0) },
    evidence: "berbicara"
  )
}
