import DigestModel

/// What a page is about, for machines.
enum PageThing: Sendable {
  case site
  /// A position in the site's articles.
  case article(Int)
  /// A position in the site's events.
  case event(Int)
  case person(Slug)
  /// A number among the site's editions.
  case edition(Int)
  /// A state or a body.
  case party(Party)
  /// The open data.
  case data
  case nothing
}

extension Site {
  /// The page's thing and the way to it as JSON-LD, in the words of schema.org; empty where there is
  /// neither.
  func linkedData(
    of thing: PageThing,
    _ title: String,
    at path: SitePath,
    _ breadcrumbs: [NamedLink],
    changed: Day?
  ) -> String {
    if case .nothing = thing, breadcrumbs.isEmpty { return "" }
    var json = JSONWriter()
    json.object { json in
      json.member("@context", "https://schema.org")
      json.list("@graph") { graph in
        write(thing, at: path, to: &graph)
        if let changed { writePage(of: thing, at: path, changed: changed, to: &graph) }
        if !breadcrumbs.isEmpty { write(breadcrumbs, then: title, at: path, to: &graph) }
      }
    }
    return json.text
  }

  private func write(_ thing: PageThing, at path: SitePath, to graph: inout JSONWriter) {
    switch thing {
    case .site: graph.object { writeSite(to: &$0) }
    case .article(let position): graph.object { writeArticle(at: position, to: &$0) }
    case .event(let position): graph.object { writeEvent(at: position, to: &$0) }
    case .person(let key): graph.object { writePerson(key, at: path, to: &$0) }
    case .edition(let number): graph.object { writeEdition(number, at: path, to: &$0) }
    case .party(let party): graph.object { write(party, to: &$0) }
    case .data: graph.object { writeDataset(to: &$0) }
    case .nothing: return
    }
  }

  /// Events, people and states are no works that somebody changes, so their pages tell how new they are.
  private func writePage(
    of thing: PageThing,
    at path: SitePath,
    changed: Day,
    to graph: inout JSONWriter
  ) {
    guard let subject = address(of: thing) else { return }
    graph.object { json in
      json.member("@type", "WebPage")
      json.member("url", absolute(path))
      json.member("dateModified", changed.description)
      json.member("mainEntity") { $0.member("@id", subject) }
    }
  }

  /// The name in data of what is no work; nil for works and for what has no page.
  private func address(of thing: PageThing) -> String? {
    switch thing {
    case .event(let position): origin + eventCards[position].url
    case .person(let key): absolute(addresses.person(key))
    case .party(let party): self.path(of: party).map { absolute($0) }
    case .site, .article, .edition, .data, .nothing: nil
    }
  }

  /// A week's edition, and the days that it is of.
  private func writeEdition(_ number: Int, at path: SitePath, to json: inout JSONWriter) {
    let edition = editions.all[number]
    json.member("@type", "CollectionPage")
    json.member("@id", absolute(path))
    json.member("url", absolute(path))
    json.member("name", editionTitle(edition.week))
    json.member("inLanguage", language.rawValue)
    json.member("dateModified", changes.day(of: edition)?.description)
    json.member("temporalCoverage", "\(edition.week.firstDay)/\(edition.week.lastDay)")
  }

  private func writeSite(to json: inout JSONWriter) {
    json.member("@type", "WebSite")
    json.member("@id", absolute(.home))
    json.member("url", absolute(.home))
    json.member("name", settings.title)
    if !settings.summary.isEmpty { json.member("description", settings.summary) }
    json.member("inLanguage", language.rawValue)
    json.member("dateModified", latestDay?.description)
    if !settings.publisher.isEmpty {
      json.member("publisher") { writeOrganisation(settings.publisher, url: nil, to: &$0) }
    }
    if let licence = settings.licence { json.member("license", licence.url ?? licence.name) }
    if searchIndex != nil { json.member("potentialAction") { writeSearch(to: &$0) } }
  }

  /// How the site is searched, where an index was made.
  private func writeSearch(to json: inout JSONWriter) {
    json.member("@type", "SearchAction")
    json.member("target") {
      $0.member("@type", "EntryPoint")
      $0.member("urlTemplate", absolute(addresses.search) + "?q={search_term_string}")
    }
    json.member("query-input", "required name=search_term_string")
  }

  private func write(
    _ breadcrumbs: [NamedLink],
    then title: String,
    at path: SitePath,
    to graph: inout JSONWriter
  ) {
    graph.object { json in
      json.member("@type", "BreadcrumbList")
      json.list("itemListElement") { list in
        for (number, crumb) in breadcrumbs.enumerated() {
          let url = crumb.url.map { origin + $0 }
          writeStep(number + 1, crumb.name, url, to: &list)
        }
        writeStep(breadcrumbs.count + 1, title, absolute(path), to: &list)
      }
    }
  }

  private func writeStep(
    _ number: Int,
    _ name: String,
    _ url: String?,
    to list: inout JSONWriter
  ) {
    list.object { json in
      json.member("@type", "ListItem")
      json.member("position", number)
      json.member("name", name)
      json.member("item", url)
    }
  }

  func writeOrganisation(_ name: String, url: String?, to json: inout JSONWriter) {
    json.member("@type", "Organization")
    json.member("name", name)
    json.member("url", url)
  }
}
