import DigestModel

/// A list of links under headings: all people, all countries, all editions.
struct IndexPage: PageView {
  let frame: SiteFrame
  let head: PageHead
  let groups: [LinkGroup]
  var picture: Picture?

  static let fields: [ViewField<IndexPage>] =
    commonFields + [
      ViewField("picture", .view(Picture.self), "what the links come to, where it is drawn") {
        .view(orAbsent: $0.picture)
      },
      ViewField("linkGroups", .list(LinkGroup.self), "the links under their headings") {
        .list($0.groups)
      },
      ViewField("hasLinks", .flag, "whether there is any link") { .flag(!$0.groups.isEmpty) },
    ]
}

/// A list of articles: one month of the archive.
struct ArchivePage: PageView {
  let frame: SiteFrame
  let head: PageHead
  let articles: [ArticleCard]
  let pagination: Pagination?

  static let fields: [ViewField<ArchivePage>] =
    commonFields + [
      ViewField("articles", .list(ArticleCard.self), "the month's articles, newest first") {
        .list($0.articles)
      },
      ViewField("pagination", .view(Pagination.self), "where more of the list is") {
        .view(orAbsent: $0.pagination)
      },
    ]
}

/// A page that the desk writes, or the one for an address that leads nowhere.
struct TextPage: PageView {
  let frame: SiteFrame
  let head: PageHead
  let body: String

  static let fields: [ViewField<TextPage>] =
    commonFields + [
      ViewField("body", .markdown, "the page's text") {
        $0.body.isEmpty ? .absent : .markdown($0.body)
      }
    ]
}

extension Site {
  func textPage(_ page: ContentPage) -> Page {
    let path = addresses.page(page)
    let view = TextPage(
      frame: frame(for: path),
      head: head(page.title, at: path, description: markdown.excerpt(page.body, 180)),
      body: page.body
    )
    return Page(path: path, template: "page", view: view)
  }

  var notFoundPage: Page {
    let path = addresses.notFound
    let view = TextPage(
      frame: frame(for: path),
      head: head(wording[.notFoundTitle], at: path, isHidden: true),
      body: ""
    )
    return Page(path: path, template: "not-found", view: view)
  }

  func archivePage(_ month: YearMonth, _ slice: ListSlice) -> Page {
    let list = addresses.archive(year: month.year, month: month.month)
    let path = list.numbered(slice.number)
    let title = wording.filled(.archiveTitle, ["month": name(of: month)])
    let positions = index.months.articles(of: month)
    let view = ArchivePage(
      frame: frame(for: path),
      head: head(
        self.title(title, of: slice),
        at: path,
        description: wording.filled(
          .archiveDescription,
          ["articles": wording.articleCount(positions.count), "month": name(of: month)]
        ),
        crumbs: [crumb(.sectionArchive, addresses.archive)]
      ),
      articles: articleCards(at: slice.of(positions)),
      pagination: pagination(slice, of: list)
    )
    return Page(path: path, template: "archive", view: view)
  }

  func name(of month: YearMonth) -> String {
    Day(year: month.year, month: month.month, day: 1).map { wording.monthAndYear($0) } ?? ""
  }

  private func indexPage(
    _ key: WordKey,
    _ intro: WordKey,
    at path: SitePath,
    _ groups: [LinkGroup],
    picture: Picture? = nil
  ) -> Page {
    let view = IndexPage(
      frame: frame(for: path),
      head: head(wording[key], at: path, description: wording[intro]),
      groups: groups.filter { !$0.links.isEmpty },
      picture: picture
    )
    return Page(path: path, template: "index", view: view)
  }
}

extension Site {
  var archiveIndex: Page {
    var groups = yearsWithPages.reversed().map { year in
      LinkGroup(heading: "\(year)", links: [yearLink(year)] + monthLinks(of: year))
    }
    let undated = articles.filter { $0.published == nil }
    groups.append(
      LinkGroup(
        heading: wording[.dateUndated].capitalisedFirst,
        links: undated.map {
          NamedLink(name: $0.headline.text, url: address(of: $0), language: foreignCopy)
        }
      )
    )
    return indexPage(.sectionArchive, .introArchive, at: addresses.archive, groups)
  }

  var editionIndex: Page {
    let years = Dictionary(grouping: editionWeeks, by: \.year)
    let groups = years.sorted { $0.key > $1.key }.map { year, weeks in
      LinkGroup(heading: "\(year)", links: weeks.reversed().map { editionLink($0) })
    }
    return indexPage(.sectionEditions, .introEditions, at: addresses.editions, groups)
  }

  var topicIndex: Page {
    let links = topics.map {
      NamedLink(name: $0.name[language], url: address(of: $0), note: $0.summary[language])
    }
    return indexPage(
      .sectionTopics,
      .introTopics,
      at: addresses.topics,
      [LinkGroup(heading: wording[.sectionTopics], links: links)]
    )
  }

  /// Links under their first letters, in the order of the folded names.
  private func alphabet(_ links: [NamedLink]) -> [LinkGroup] {
    let sorted = links.map { (key: $0.name.folded, link: $0) }
      .sorted { ($0.key, $0.link.name) < ($1.key, $1.link.name) }
    let groups = Dictionary(grouping: sorted) { $0.key.prefix(1).uppercased() }
    return groups.sorted { $0.key < $1.key }
      .map { LinkGroup(heading: $0.key, links: $0.value.map(\.link)) }
  }

  var peopleIndex: Page {
    indexPage(
      .sectionPeople,
      .introPeople,
      at: addresses.people,
      alphabet(index.people.keys.map { link(to: subject(person: $0)) })
    )
  }

  var countryIndex: Page {
    let links = index.countries.keys.compactMap { subject(country: $0) }.map { link(to: $0) }
    return indexPage(.sectionCountries, .introCountries, at: addresses.countries, alphabet(links))
  }

  var organisationIndex: Page {
    let links = index.organisations.keys.map { link(to: subject(organisation: $0)) }
    return indexPage(
      .sectionOrganisations,
      .introOrganisations,
      at: addresses.organisations,
      alphabet(links)
    )
  }

  var relationIndex: Page {
    let links = index.pairs.keys.map { link(to: subject(relation: $0)) }
    return indexPage(
      .sectionRelations,
      .introRelations,
      at: addresses.relations,
      alphabet(links),
      picture: matrix(of: pairTies)
    )
  }

  private func link(to subject: Subject) -> NamedLink {
    NamedLink(
      name: subject.name,
      url: href(subject.path),
      note: subject.events.isEmpty
        ? wording.articleCount(subject.articles.count)
        : wording.eventCount(subject.events.count)
    )
  }
}
