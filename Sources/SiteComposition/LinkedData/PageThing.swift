import DigestModel

/// What a page is about, for machines.
enum PageThing: Sendable {
  case site
  /// A position in the site's articles.
  case article(Int)
  /// A position in the site's events.
  case event(Int)
  case person(Slug)
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
    _ breadcrumbs: [NamedLink]
  ) -> String {
    if case .nothing = thing, breadcrumbs.isEmpty { return "" }
    var json = JSONWriter()
    json.object { json in
      json.member("@context", "https://schema.org")
      json.list("@graph") { graph in
        write(thing, at: path, to: &graph)
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
    case .party(let party): graph.object { write(party, to: &$0) }
    case .data: graph.object { writeDataset(to: &$0) }
    case .nothing: return
    }
  }

  private func writeSite(to json: inout JSONWriter) {
    json.member("@type", "WebSite")
    json.member("@id", absolute(.home))
    json.member("url", absolute(.home))
    json.member("name", settings.title)
    if !settings.summary.isEmpty { json.member("description", settings.summary) }
    json.member("inLanguage", language.rawValue)
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

  /// Scheme and host: what stands before every link on the site's pages.
  private var origin: String { String(baseAddress.dropLast(basePath.count)) }
}
