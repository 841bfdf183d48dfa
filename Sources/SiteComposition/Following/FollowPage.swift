import DigestModel

/// How the site is followed: every feed, calendar and edition by e-mail.
struct FollowPage: PageView {
  static let rowsPerPage = 100

  let frame: SiteFrame
  let head: PageHead
  let isFirst: Bool
  let groups: [FollowGroup]
  let pagination: Pagination?

  static let fields: [ViewField<FollowPage>] =
    commonFields + [
      ViewField("isFirst", .flag, "whether it is the first page, which explains") {
        .flag($0.isFirst)
      },
      ViewField("followGroups", .list(FollowGroup.self), "what can be followed") {
        .list($0.groups)
      },
      ViewField("pagination", .view(Pagination.self), "where more of the list is") {
        .view(orAbsent: $0.pagination)
      },
    ]
}

/// What can be followed, of one kind.
struct FollowGroup: TemplateView {
  let heading: String
  let rows: [FollowRow]

  static let fields: [ViewField<FollowGroup>] = [
    ViewField("heading", .text, "which kind") { .text($0.heading) },
    ViewField("rows", .list(FollowRow.self), "its members") { .list($0.rows) },
  ]
}

/// Something that can be followed, with each way to do so.
struct FollowRow: TemplateView {
  let subject: NamedLink
  let ways: [NamedLink]

  static let fields: [ViewField<FollowRow>] = [
    ViewField("subject", .view(NamedLink.self), "the page") { .view($0.subject) },
    ViewField("ways", .list(NamedLink.self), "its feeds and calendar, or forms of an edition") {
      .list($0.ways)
    },
  ]
}

/// What a row of the page is about.
enum FollowTarget: Hashable, Sendable {
  case followed(Followed)
  /// By its number.
  case edition(Int)
}

extension Site {
  /// The rows of the page: site and topics, people and pairs of states by name, editions newest first.
  var followTargets: [FollowTarget] {
    let groups = Dictionary(grouping: followed, by: \.groupKey)
    var subjects = groups[.groupSiteAndTopics, default: []]
    for key in [WordKey.sectionPeople, .sectionRelations] {
      subjects += byName(groups[key, default: []])
    }
    let letters = editions.all.indices.reversed().map { FollowTarget.edition($0) }
    return subjects.map(FollowTarget.followed) + letters
  }

  func feed(_ target: FollowTarget, to digester: inout Digester) {
    switch target {
    case .followed(let followed): digester.feed(path(of: followed).text)
    case .edition(let number): digester.feed(addresses.edition(editions.all[number].week).text)
    }
  }

  private func byName(_ followed: [Followed]) -> [Followed] {
    let named = followed.map { (key: name(of: $0).folded, path: path(of: $0), followed: $0) }
    let sorted = named.sorted { left, right in
      left.key == right.key ? left.path < right.path : left.key < right.key
    }
    return sorted.map(\.followed)
  }

  func followPage(_ slice: ListSlice, of targets: [FollowTarget]) -> Page {
    let path = addresses.following.numbered(slice.number)
    var groups: [(key: WordKey, rows: [FollowRow])] = []
    for target in slice.of(targets) {
      if groups.last?.key != target.groupKey { groups.append((target.groupKey, [])) }
      groups[groups.count - 1].rows.append(row(of: target))
    }
    let view = FollowPage(
      frame: frame(for: path),
      head: head(
        title(wording[.sectionFollowing], of: slice),
        at: path,
        description: wording[.introFollowing]
      ),
      isFirst: slice.number == 1,
      groups: groups.map { FollowGroup(heading: wording[$0.key], rows: $0.rows) },
      pagination: pagination(slice, of: addresses.following)
    )
    return Page(path: path, template: "follow", view: view)
  }

  /// The calendar by an address that calendar programs open themselves.
  private func subscription(to followed: Followed) -> [NamedLink] {
    guard hasCalendar(followed) else { return [] }
    let address = absolute(path(of: followed).calendar)
    guard let scheme = address.firstRange(of: "://") else { return [] }
    let url = "webcal" + address[scheme.lowerBound...]
    return [NamedLink(name: wording[.followSubscription], url: url)]
  }

  private func row(of target: FollowTarget) -> FollowRow {
    switch target {
    case .followed(let followed):
      return FollowRow(
        subject: NamedLink(name: name(of: followed), url: href(path(of: followed))),
        ways: followLinks(of: followed).map { NamedLink(name: $0.name, url: $0.url) }
          + subscription(to: followed)
      )
    case .edition(let number):
      let week = editions.all[number].week
      return FollowRow(
        subject: editionLink(week),
        ways: [
          NamedLink(name: wording[.letterPage], url: href(addresses.letter(week))),
          NamedLink(name: wording[.letterText], url: href(addresses.letterText(week))),
        ]
      )
    }
  }
}

extension Followed {
  fileprivate var groupKey: WordKey {
    switch self {
    case .site, .topic: .groupSiteAndTopics
    case .person: .sectionPeople
    case .relation: .sectionRelations
    }
  }
}

extension FollowTarget {
  fileprivate var groupKey: WordKey {
    switch self {
    case .followed(let followed): followed.groupKey
    case .edition: .groupLetters
    }
  }
}
