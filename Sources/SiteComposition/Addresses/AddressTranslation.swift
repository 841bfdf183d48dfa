import DigestModel

/// Turns addresses of this site into those of its twin in another language.
///
/// Ids, slugs of articles and names of people are the same in both; the words for sections, topics,
/// states and bodies are looked up.
struct AddressTranslation: Sendable {
  let language: SiteLanguage
  private let baseURL: String
  private var sections: [Substring: String] = [:]
  /// The first two parts of addresses that differ in their second part.
  private var subjects: [SitePath: SitePath] = [:]

  init(to twin: AlternateSite, from own: SiteAddresses, _ knowledge: Knowledge) {
    language = twin.language
    baseURL = twin.baseURL
    let other = SiteAddresses(language: twin.language)
    for section in SiteAddresses.Section.all {
      sections[section[own.language][...]] = section[twin.language]
    }
    sections[Self.data] = String(Self.data)
    subjects[own.undated] = other.undated
    for topic in knowledge.topics { subjects[own.topic(topic)] = other.topic(topic) }
    for country in knowledge.countries { subjects[own.country(country)] = other.country(country) }
    for body in knowledge.organisations {
      let names = [own.language, twin.language].map { body.name[$0] }
      subjects[own.organisation(body.code, named: names[0])] =
        other.organisation(body.code, named: names[1])
    }
  }

  private static let data: Substring = "data"

  /// The whole address of the twin's page; nil for a page of the desk, which the twin may not have.
  func address(of path: SitePath) -> String? {
    if path == .home { return baseURL + path.text }
    var parts = path.text.split(separator: "/")
    guard path.isPage, let first = parts.first, let section = sections[first] else { return nil }
    if parts.count > 1, let subject = subjects[SitePath(page: parts.prefix(2).map(String.init))] {
      let rest = parts.dropFirst(2).map { $0 + "/" }.joined()
      return baseURL + subject.text + rest
    }
    parts[0] = section[...]
    return baseURL + "/" + parts.joined(separator: "/") + "/"
  }
}
