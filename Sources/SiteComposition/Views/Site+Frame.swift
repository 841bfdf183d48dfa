import DigestModel

extension Site {
  /// The site around the page at `path`.
  func frame(for path: SitePath) -> SiteFrame { frame.seen(from: path) }

  /// The site around a page that lies below no link of its navigation.
  func makeFrame() -> SiteFrame {
    SiteFrame(
      SiteFrame.Facts(
        title: settings.title,
        summary: settings.summary,
        language: language.rawValue,
        publisher: settings.publisher,
        homeURL: href(.home),
        stylesheetURL: assets["site.css"].map { href($0) },
        searchURL: href(addresses.search),
        navigation: makeNavigation(),
        topics: makeTopicNavigation(),
        directory: makeDirectory(),
        copyLanguage: foreignCopy
      )
    )
  }

  private func makeNavigation() -> [NavigationLink] {
    let sections: [(WordKey, SitePath)] = [
      (.sectionTimeline, addresses.timeline),
      (.sectionPlans, addresses.plans),
      (.sectionEditions, addresses.editions),
      (.sectionPeople, addresses.people),
      (.sectionCountries, addresses.countries),
    ]
    return sections.map { key, path in
      NavigationLink(id: nil, name: wording[key], path: path, url: href(path))
    }
  }

  private func makeTopicNavigation() -> [NavigationLink] {
    topics.map { topic in
      NavigationLink(
        id: topic.id.text,
        name: topic.name[language],
        path: addresses.topic(topic),
        url: address(of: topic)
      )
    }
  }

  private func makeDirectory() -> [NamedLink] {
    let lists: [(WordKey, SitePath)] = [
      (.sectionTopics, addresses.topics),
      (.sectionRelations, addresses.relations),
      (.sectionOrganisations, addresses.organisations),
      (.sectionArchive, addresses.archive),
      (.sectionFollowing, addresses.following),
      (.sectionData, addresses.data),
    ]
    return lists.map { NamedLink(name: wording[$0.0], url: href($0.1)) }
      + pages.map { NamedLink(name: $0.title, url: href(addresses.page($0))) }
  }

  /// The head of the page at `path`; `crumbs` lead there from the home page, without either.
  func head(
    _ title: String,
    at path: SitePath,
    description: String = "",
    kind: String = "website",
    crumbs: [NamedLink] = [],
    following: PageFollowing? = nil,
    isHidden: Bool = false,
    about thing: PageThing = .nothing
  ) -> PageHead {
    let home = NamedLink(name: wording[.sectionHome], url: href(.home))
    let breadcrumbs = path == .home ? [] : [home] + crumbs
    return PageHead(
      title: title,
      documentTitle: path == .home
        ? [settings.title, settings.summary].filter { !$0.isEmpty }.joined(separator: " – ")
        : wording.filled(.documentTitle, ["title": title, "site": settings.title]),
      description: description,
      canonical: absolute(path),
      kind: kind,
      breadcrumbs: breadcrumbs,
      isHidden: isHidden,
      following: following ?? PageFollowing(siteFollowLinks),
      sharing: sharing(of: thing, at: path, isHidden: isHidden),
      linkedData: isHidden
        ? ""
        : linkedData(
          of: thing,
          title,
          at: path,
          breadcrumbs,
          changed: changed(thing) ?? following?.updatedOn
        )
    )
  }

  /// When an event changed last, which is more than when it was told last.
  private func changed(_ thing: PageThing) -> Day? {
    if case .event(let position) = thing { return changes.events[position] }
    return nil
  }

  func crumb(_ key: WordKey, _ path: SitePath) -> NamedLink {
    NamedLink(name: wording[key], url: href(path))
  }
}
