import DigestModel

/// All people, countries, bodies or pairs of countries: a picture, those with most events, then all.
struct IndexPage: PageView {
  let frame: SiteFrame
  let head: PageHead
  var picture: Picture?
  let ranking: [RankRow]
  let groups: [LinkGroup]

  static let fields: [ViewField<IndexPage>] =
    commonFields + [
      ViewField("picture", .view(Picture.self), "what the links come to, where it is drawn") {
        .view(orAbsent: $0.picture)
      },
      ViewField("ranking", .list(RankRow.self), "those with most events") { .list($0.ranking) },
      ViewField("hasRanking", .flag, "whether any has events") { .flag(!$0.ranking.isEmpty) },
      ViewField("linkGroups", .list(LinkGroup.self), "all under their first letters") {
        .list($0.groups)
      },
      ViewField("hasLinks", .flag, "whether there is any") { .flag(!$0.groups.isEmpty) },
    ]
}

extension Site {
  private func indexPage(
    _ key: WordKey,
    _ intro: WordKey,
    at path: SitePath,
    of subjects: [Subject],
    picture: Picture? = nil,
    note: (Subject) -> String? = { _ in nil }
  ) -> Page {
    let view = IndexPage(
      frame: frame(for: path),
      head: head(wording[key], at: path, description: wording[intro]),
      picture: picture,
      ranking: ranking(of: subjects, most: picture == nil ? 12 : 8, note: note),
      groups: alphabet(subjects.map { link(to: $0, note: note($0)) })
    )
    return Page(path: path, template: "index", view: view)
  }

  /// Links under their first letters, in the order of the folded names.
  private func alphabet(_ links: [NamedLink]) -> [LinkGroup] {
    let sorted = links.map { (key: $0.name.folded, link: $0) }
      .sorted { ($0.key, $0.link.name) < ($1.key, $1.link.name) }
    let groups = Dictionary(grouping: sorted) { $0.key.prefix(1).uppercased() }
    return groups.sorted { $0.key < $1.key }
      .map { LinkGroup(heading: $0.key, links: $0.value.map(\.link)) }
  }

  private func link(to subject: Subject, note: String?) -> NamedLink {
    let count =
      subject.events.isEmpty
      ? wording.articleCount(subject.articles.count) : wording.eventCount(subject.events.count)
    return NamedLink(
      name: subject.name,
      url: href(subject.path),
      note: [note, count].compactMap { $0 }.joined(separator: " · ")
    )
  }

  var peopleIndex: Page {
    let keys = index.people.keys
    let offices = Dictionary(
      uniqueKeysWithValues: keys.compactMap { key in
        side(ofPerson: key).map { (addresses.person(key), $0) }
      }
    )
    return indexPage(
      .sectionPeople,
      .introPeople,
      at: addresses.people,
      of: keys.map { subject(person: $0) },
      note: { offices[$0.path] }
    )
  }

  /// Whom the person acts for on the day of the last article.
  private func side(ofPerson key: Slug) -> String? {
    index.facts[key]?.country(on: latestDay).map { name(of: $0) }
  }

  var countryIndex: Page {
    indexPage(
      .sectionCountries,
      .introCountries,
      at: addresses.countries,
      of: index.countries.keys.compactMap { subject(country: $0) }
    )
  }

  var organisationIndex: Page {
    indexPage(
      .sectionOrganisations,
      .introOrganisations,
      at: addresses.organisations,
      of: index.organisations.keys.map { subject(organisation: $0) }
    )
  }

  var relationIndex: Page {
    indexPage(
      .sectionRelations,
      .introRelations,
      at: addresses.relations,
      of: index.pairs.keys.map { subject(relation: $0) },
      picture: matrix(of: pairTies)
    )
  }
}
