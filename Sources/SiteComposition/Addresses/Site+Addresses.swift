import DigestModel

extension Site {
  /// What a link on a page of this site leads to; holds the path that the site lies below, if any.
  func href(_ path: SitePath) -> String { basePath + path.text }

  /// The whole address, for feeds and heads of pages.
  func absolute(_ path: SitePath) -> String { baseAddress + path.text }

  /// `address` without slashes at its end.
  static func withoutEndingSlashes(_ address: String) -> String {
    var base = address[...]
    while base.last == "/" { base = base.dropLast() }
    return String(base)
  }

  static func pathPart(of address: String) -> String {
    var rest = address[...]
    if let scheme = rest.firstIndex(of: ":"), rest[scheme...].hasPrefix("://") {
      rest = rest[rest.index(scheme, offsetBy: 3)...]
    }
    guard let slash = rest.firstIndex(of: "/") else { return "" }
    rest = rest[slash...]
    while rest.last == "/" { rest = rest.dropLast() }
    return String(rest)
  }

  func address(of topic: Topic) -> String { href(addresses.topic(topic)) }
  func address(of article: Article) -> String { href(addresses.article(article)) }
  func address(of event: Event) -> String { href(addresses.event(event.id)) }

  /// The person's page, or nil for one who has none.
  func address(ofPerson name: String) -> String? {
    guard let key = index.key(of: name), index.people.has(key) else { return nil }
    return href(addresses.person(key))
  }

  /// The state's or body's page, or nil where it has none.
  func address(of party: Party) -> String? { path(of: party).map(href) }
}

extension SiteAddresses {
  /// The pages of the states and bodies that `index` knows.
  func paths(ofParties index: SiteIndex, _ world: World) -> [Party: SitePath] {
    var paths: [Party: SitePath] = [:]
    for body in index.organisations.keys {
      paths[body] = organisation(body, named: world.name(of: body, in: language))
    }
    for state in index.countries.keys { paths[state] = world.countries[state].map { country($0) } }
    return paths
  }
}
