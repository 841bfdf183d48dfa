import DigestModel
import TestSupport

@testable import SiteComposition

/// A site of events alone, told in a line each.
enum SubjectSite {
  /// Its last article is of 25 October 2023; China, Israel, Italy, Ukraine and the United States are
  /// its states.
  static func site(_ events: [Event], people: [ArticlePerson] = Self.people) throws -> Site {
    Site(
      try RenderedSite.input { input in
        input.events = events
        input.links = []
        input.related = [:]
        input.articles = [SampleSite.articles[2]]
        input.articles[0].facts.people = people
        input.articles[0].facts.mentions = []
      }
    )
  }

  static let people = [
    ArticlePerson(name: "Wang Yi", office: "Menteri Luar Negeri", country: Party("CN")),
    ArticlePerson(name: "Qin Gang", office: "Duta Besar", country: Party("CN")),
    ArticlePerson(name: "Antony Blinken", office: "Menteri Luar Negeri", country: Party("US")),
    ArticlePerson(name: "Jake Sullivan", office: "Penasihat", country: Party("US")),
    ArticlePerson(name: "Orang Asing", office: "Utusan"),
  ]

  /// `date` is a day, two days with `/` between them, a month, a year or nothing.
  static func event(
    _ date: String,
    _ type: EventType = .meeting,
    _ status: EventStatus = .held,
    of people: [String] = ["Wang Yi", "Antony Blinken"],
    _ parties: [String] = ["CN", "US"],
    in country: String? = nil,
    resolved: [ResolvedOffice] = []
  ) -> Event {
    let name = "\(type.rawValue)-\(status.rawValue)-\(date)-\(country ?? "")-\(people.joined())"
    return Event(
      id: EventID(Slug(making: name, else: SampleSite.slug("peristiwa"))),
      type: type,
      status: status,
      date: span(date),
      country: country.map { Party($0) },
      participants: people,
      parties: parties.map { Party($0) },
      resolved: resolved
    )
  }

  static func span(_ text: String) -> DateSpan {
    let ends = text.split(separator: "/").map(String.init)
    let numbers = (ends.first ?? "").split(separator: "-").compactMap { Int($0) }
    switch numbers.count {
    case 3:
      return DateSpan(SampleSite.day(ends[0]), to: ends.count > 1 ? SampleSite.day(ends[1]) : nil)
    case 2: return DateSpan(month: numbers[1], year: numbers[0]) ?? .unknown
    case 1: return DateSpan(year: numbers[0]) ?? .unknown
    default: return .unknown
    }
  }
}
