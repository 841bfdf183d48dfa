import DigestModel

/// The address of each page, in the site's language.
package struct SiteAddresses: Sendable {
  let language: SiteLanguage

  package init(language: SiteLanguage) { self.language = language }

  /// The first part of a kind of page's address, in both languages.
  enum Section {
    static let topics = BilingualName(id: "topik", en: "topic")
    static let articles = BilingualName(id: "artikel", en: "article")
    static let undated = BilingualName(id: "tanpa-tanggal", en: "undated")
    static let events = BilingualName(id: "peristiwa", en: "event")
    static let people = BilingualName(id: "tokoh", en: "person")
    static let countries = BilingualName(id: "negara", en: "country")
    static let relations = BilingualName(id: "hubungan", en: "relation")
    static let organisations = BilingualName(id: "organisasi", en: "organisation")
    static let timeline = BilingualName(id: "linimasa", en: "timeline")
    static let plans = BilingualName(id: "rencana", en: "plans")
    static let editions = BilingualName(id: "edisi", en: "edition")
    static let archive = BilingualName(id: "arsip", en: "archive")
    static let search = BilingualName(id: "cari", en: "search")
    static let following = BilingualName(id: "ikuti", en: "follow")
    static let letter = BilingualName(id: "surel", en: "email")

    static let all = [
      topics, articles, undated, events, people, countries, relations, organisations, timeline,
      plans, editions, archive, following, search,
    ]
  }

  private func path(_ section: BilingualName, _ rest: String...) -> SitePath {
    SitePath(page: section[language], rest)
  }

  package func topic(_ topic: Topic) -> SitePath { path(Section.topics, topic.slugs[language]) }

  package func article(_ article: Article) -> SitePath {
    guard let day = article.published else {
      return path(Section.articles, Section.undated[language], article.slug.text)
    }
    return path(Section.articles, "\(day.year)", Self.twoDigits(day.month), article.slug.text)
  }

  package func event(_ event: EventID) -> SitePath { path(Section.events, event.slug.text) }

  /// The page of the person whose name has the slug `key`.
  package func person(_ key: Slug) -> SitePath { path(Section.people, key.text) }

  package func country(_ country: Country) -> SitePath {
    path(Section.countries, slug(country.name[language], else: country.code.code))
  }

  /// The page of a body; `name` is the one that it has in the site's language.
  package func organisation(_ party: Party, named name: String) -> SitePath {
    path(Section.organisations, slug(name, else: party.code))
  }

  /// The page of two states, whose codes come in their order.
  package func relation(_ first: Party, _ second: Party) -> SitePath {
    let codes = [first, second].sorted().map { $0.code.lowercased() }
    return path(Section.relations, codes.joined(separator: "-"))
  }

  package func edition(_ week: Week) -> SitePath { path(Section.editions, week.description) }

  package func archive(year: Int) -> SitePath { path(Section.archive, "\(year)") }

  package func archive(year: Int, month: Int) -> SitePath {
    path(Section.archive, "\(year)", Self.twoDigits(month))
  }

  package func page(_ page: ContentPage) -> SitePath { SitePath(page: [page.slug.text]) }

  package var topics: SitePath { path(Section.topics) }
  package var people: SitePath { path(Section.people) }
  package var countries: SitePath { path(Section.countries) }
  package var relations: SitePath { path(Section.relations) }
  package var organisations: SitePath { path(Section.organisations) }
  package var timeline: SitePath { path(Section.timeline) }
  package var plans: SitePath { path(Section.plans) }
  package var editions: SitePath { path(Section.editions) }
  package var archive: SitePath { path(Section.archive) }
  package var search: SitePath { path(Section.search) }
  package var notFound: SitePath { SitePath(file: ["404.html"]) }
  package var sitemap: SitePath { SitePath(file: ["sitemap.xml"]) }
  package var robots: SitePath { SitePath(file: ["robots.txt"]) }
  /// Where people read how to follow the site.
  package var following: SitePath { path(Section.following) }

  /// An edition as it is sent by e-mail, and its twin in plain text.
  package func letter(_ week: Week) -> SitePath {
    path(Section.editions, week.description, Section.letter[language])
  }

  package func letterText(_ week: Week) -> SitePath {
    edition(week).file("\(Section.letter[language]).txt")
  }

  private func slug(_ name: String, else code: String) -> String {
    guard let none = Slug("x") else { return name }
    return Slug(making: name, else: Slug(making: code, else: none)).text
  }

  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension SitePath {
  /// The address of a list's page; the first is the list's own.
  func numbered(_ number: Int) -> SitePath {
    number == 1 ? self : SitePath(page: text.split(separator: "/").map(String.init) + ["\(number)"])
  }

  /// A file beside a page: `/topik/ukraina/feed.atom`.
  func file(_ name: String) -> SitePath {
    SitePath(file: text.split(separator: "/").map(String.init) + [name])
  }

  /// The feed of a page.
  func feed(_ format: FeedFormat) -> SitePath { file(format.fileName) }

  /// The calendar of a page's events.
  var calendar: SitePath { file("calendar.ics") }
}
