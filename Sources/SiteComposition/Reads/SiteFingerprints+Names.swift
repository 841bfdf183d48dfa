import DigestModel

extension SiteFingerprints {
  /// The read's name in every run: its kind, then what it is of.
  package func name(of read: SiteRead) -> String {
    switch read {
    case .article(let position): "article \(articleID(position))"
    case .text(let position): "text \(articleID(position))"
    case .articleCard(let position): "article-card \(articleID(position))"
    case .articleDays(let position): "article-days \(articleID(position))"
    case .neighbours(let position): "neighbours \(articleID(position))"
    case .event(let position): "event \(eventID(position))"
    case .eventCard(let position): "event-card \(eventID(position))"
    case .eventDays(let position): "event-days \(eventID(position))"
    case .cast(let position): "cast \(eventID(position))"
    case .around(let position): "around \(eventID(position))"
    case .placeOfArticle(let id): "place-of-article \(id.text)"
    case .placeOfEvent(let id): "place-of-event \(id)"
    case .reports(let id): "reports \(id.text)"
    case .related(let id): "related \(id.text)"
    case .copies(let id): "copies \(id.text)"
    case .ties(let id): "ties \(id)"
    case .touching(let id): "links-of \(id)"
    case .headline(let text): "headline \(text)"
    case .person(let key): "person \(key)"
    case .stays(let key): "stays \(key)"
    case .partners(let party): "partners \(party)"
    case .page(let party): "page-of \(party)"
    case .list(let key): "list \(key.kind.rawValue)/\(key.name)"
    case .listed(let key): "listed \(key.kind.rawValue)/\(key.name)"
    case .lists(let kind): "lists \(kind.rawValue)"
    case .edition(let week): "edition \(week)"
    case .hasEdition(let week): "has-edition \(week)"
    case .all(let kind): "all \(kind.rawValue)"
    case .editions: "editions"
    case .plans: "plans"
    case .latestDay: "latest-day"
    case .links: "links"
    case .articleOrder: "article-order"
    case .eventOrder: "event-order"
    }
  }

  private func articleID(_ position: Int) -> String { articles.all[position].id.text }
  private func eventID(_ position: Int) -> String { tables.events[position].id.slug.text }

  /// The read of that name; nil where the site has no such thing any more, and so it has changed.
  package func read(named name: String) -> SiteRead? {
    if let read = Self.wholes[name] { return read }
    guard let space = name.firstIndex(of: " ") else { return nil }
    let key = String(name[name.index(after: space)...])
    return articleRead(name[..<space], key) ?? eventRead(name[..<space], key)
      ?? listRead(name[..<space], key)
  }

  private static let wholes: [String: SiteRead] = [
    "editions": .editions, "plans": .plans, "latest-day": .latestDay, "links": .links,
    "article-order": .articleOrder, "event-order": .eventOrder,
  ]

  private func articleRead(_ kind: Substring, _ key: String) -> SiteRead? {
    let id = ArticleID(key)
    func at(_ read: (Int) -> SiteRead) -> SiteRead? { tables.index.articleAt[id].map(read) }
    switch kind {
    case "article": return at { .article($0) }
    case "text": return at { .text($0) }
    case "article-card": return at { .articleCard($0) }
    case "article-days": return at { .articleDays($0) }
    case "neighbours": return at { .neighbours($0) }
    case "place-of-article": return .placeOfArticle(id)
    case "reports": return .reports(id)
    case "related": return .related(id)
    case "copies": return .copies(id)
    default: return nil
    }
  }

  private func eventRead(_ kind: Substring, _ key: String) -> SiteRead? {
    guard let slug = Slug(key) else { return nil }
    let id = EventID(slug)
    func at(_ read: (Int) -> SiteRead) -> SiteRead? { tables.index.eventAt[id].map(read) }
    switch kind {
    case "event": return at { .event($0) }
    case "event-card": return at { .eventCard($0) }
    case "event-days": return at { .eventDays($0) }
    case "around": return at { .around($0) }
    case "cast": return at { .cast($0) }
    case "place-of-event": return .placeOfEvent(id)
    case "ties": return .ties(id)
    case "links-of": return .touching(id)
    case "person": return .person(slug)
    case "stays": return .stays(slug)
    default: return nil
    }
  }

  private func listRead(_ kind: Substring, _ key: String) -> SiteRead? {
    switch kind {
    case "headline": return .headline(key)
    case "partners": return .partners(Party(key))
    case "page-of": return .page(Party(key))
    case "lists": return ListKey.Kind(rawValue: key).map { .lists($0) }
    case "all": return SiteRead.Kind(rawValue: key).map { .all($0) }
    case "edition", "has-edition":
      let parts = key.split(separator: "-w").map { Int($0) }
      guard parts.count == 2, let year = parts[0], let number = parts[1] else { return nil }
      let week = Week(year: year, number: number)
      return kind == "edition" ? .edition(week) : .hasEdition(week)
    case "list", "listed":
      let parts = key.split(separator: "/", maxSplits: 1).map(String.init)
      guard parts.count == 2, let listKind = ListKey.Kind(rawValue: parts[0]),
        let list = ListKey(listKind, named: parts[1])
      else { return nil }
      return kind == "list" ? .list(list) : .listed(list)
    default: return nil
    }
  }
}
