import DigestModel

/// What machines read, and the page about it: the same words in each language.
extension SiteAddresses {
  package var newsSitemap: SitePath { SitePath(file: ["sitemap-news.xml"]) }
  package var data: SitePath { SitePath(page: ["data"]) }

  /// What the addresses of articles without a day begin with.
  var undated: SitePath {
    SitePath(page: [Section.articles[language], Section.undated[language]])
  }

  /// A whole list: `/api/events.json`.
  func dataFile(_ name: String, _ ending: String) -> SitePath {
    SitePath(file: ["api", "\(name).\(ending)"])
  }

  func dataFile(of event: EventID) -> SitePath {
    SitePath(file: ["api", "events", "\(event.slug.text).json"])
  }

  func schema(_ name: String) -> SitePath {
    SitePath(file: ["api", "schemas", "\(name).schema.json"])
  }
}
