import DigestModel

/// The page where readers search, with ways to browse for those who can't.
struct SearchPage: PageView {
  let frame: SiteFrame
  let head: PageHead
  let indexURL: String?
  let scriptURL: String?
  let messages: SearchMessages
  let choices: [SearchChoice]
  let ways: [NamedLink]

  static let fields: [ViewField<SearchPage>] =
    commonFields + [
      ViewField("indexURL", .text, "address of the index's program; absent before `make search`") {
        .text(orAbsent: $0.indexURL)
      },
      ViewField("searchScriptURL", .text, "address of `assets/search.js`") {
        .text(orAbsent: $0.scriptURL)
      },
      ViewField("messages", .view(SearchMessages.self), "what the script tells of results") {
        .view($0.messages)
      },
      ViewField("choices", .list(SearchChoice.self), "what results can be narrowed to") {
        .list($0.choices)
      },
      ViewField("ways", .list(NamedLink.self), "ways to browse without a search") {
        .list($0.ways)
      },
    ]
}

/// Words of the search's script; it fills in `{n}`, `{words}` and `{choices}`.
struct SearchMessages: TemplateView {
  let wording: Wording

  static let fields: [ViewField<SearchMessages>] = [
    ViewField("none", .text, "that nothing was found") { .text($0.wording[.searchNone]) },
    ViewField("one", .text, "that one page was found") { .text($0.wording[.searchOne]) },
    ViewField("many", .text, "how many pages were found") { .text($0.wording[.searchMany]) },
    ViewField("narrowed", .text, "how the results are narrowed") {
      .text($0.wording[.searchNarrowed])
    },
    ViewField("running", .text, "that the search goes on") { .text($0.wording[.searchRunning]) },
  ]
}

/// A choice that narrows results; the index knows its values.
struct SearchChoice: TemplateView {
  let name: SearchFacet.Name
  let label: String

  static let fields: [ViewField<SearchChoice>] = [
    ViewField("facetID", .text, "`topic`, `person`, `country`, `type` or `year`") {
      .text($0.name.rawValue)
    },
    ViewField("label", .text, "name of the choice") { .text($0.label) },
  ]
}

extension Site {
  var searchPage: Page {
    let path = addresses.search
    let view = SearchPage(
      frame: frame(for: path),
      head: head(wording[.sectionSearch], at: path, description: wording[.introSearch]),
      indexURL: searchIndex.map { href($0) },
      scriptURL: assets["search.js"].map { href($0) },
      messages: SearchMessages(wording: wording),
      choices: SearchFacet.Name.allCases.map {
        SearchChoice(name: $0, label: wording.word($0.wordKey))
      },
      ways: waysToBrowse
    )
    return Page(path: path, template: "search", view: view)
  }

  private var waysToBrowse: [NamedLink] {
    let ways: [(WordKey, WordKey, SitePath)] = [
      (.sectionTopics, .introTopics, addresses.topics),
      (.sectionPeople, .introPeople, addresses.people),
      (.sectionCountries, .introCountries, addresses.countries),
      (.sectionTimeline, .introTimeline, addresses.timeline),
      (.sectionArchive, .introArchive, addresses.archive),
    ]
    return ways.map { name, intro, path in
      NamedLink(name: wording[name], url: href(path), note: wording[intro])
    }
  }
}

extension SearchFacet.Name {
  /// The word that the choice has on the search page.
  var wordKey: String { "search-\(rawValue)" }
}
