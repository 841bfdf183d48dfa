import DigestModel

extension Site {
  /// Everything that the site consists of but its assets.
  ///
  /// Two things that claim one address are an error; the first one in the site's order keeps it.
  package func outputs() -> Diagnosed<SiteOutputs> {
    let found = LargeGroup.allCases.map { ($0, outputs($0)) }
    return outputs(with: Dictionary(uniqueKeysWithValues: found))
  }

  /// The same, with what is many planned at once.
  package func outputsPlannedAtOnce() async -> Diagnosed<SiteOutputs> {
    let found = await withTaskGroup(of: (LargeGroup, [SiteOutput]).self) { tasks in
      for group in LargeGroup.allCases { tasks.addTask { (group, self.outputs(group)) } }
      return await tasks.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    return outputs(with: found)
  }

  /// Outputs that are many and don't depend on each other.
  private enum LargeGroup: CaseIterable {
    case things
    case named
    case states
    case following
    case data
  }

  private func outputs(_ group: LargeGroup) -> [SiteOutput] {
    switch group {
    case .things: articleOutputs + eventOutputs
    case .named: namedOutputs
    case .states: stateOutputs
    case .following: followOutputs
    case .data: dataOutputs
    }
  }

  private func outputs(with groups: [LargeGroup: [SiteOutput]]) -> Diagnosed<SiteOutputs> {
    // One list that grows: outputs are many, and `+` would copy the first ones again and again.
    var outputs = groups[.things] ?? []
    outputs += groups[.named] ?? []
    outputs += groups[.states] ?? []
    outputs += listOutputs
    outputs += followPageOutputs
    outputs += textOutputs
    outputs += hiddenOutputs
    var taken: Set<SitePath> = []
    var problems: [Diagnostic] = []
    outputs.removeAll { output in
      if taken.insert(output.path).inserted { return false }
      problems.append(Diagnostic(.error, .addressTaken(output.path), at: output.origin))
      return true
    }
    // Once for the sitemap and for all: what comes behind is little, and sorting it in is, too.
    outputs = outputs.inOrder
    outputs += machineOutputs(for: outputs)
    outputs += groups[.following] ?? []
    outputs += newsOutputs
    outputs += groups[.data] ?? []
    return Diagnosed(SiteOutputs(outputs), problems)
  }

  private func page(
    _ path: SitePath,
    origin: SourceLocation? = nil,
    lastChanged: Day? = nil,
    isListed: Bool = true,
    given: (inout Digester) -> Void = { _ in },
    _ make: @escaping @Sendable (Site) -> Page
  ) -> SiteOutput {
    SiteOutput(
      of: self,
      path,
      origin: origin,
      lastChanged: lastChanged,
      isListed: isListed,
      given: given,
      content: { .page(make($0)) }
    )
  }

  private var articleOutputs: [SiteOutput] {
    articles.indices.map { position in
      let article = articles[position]
      return page(
        addresses.article(article),
        origin: article.origin,
        lastChanged: changes.articles[position]
      ) { $0.articlePage(at: position) }
    }
  }

  private var eventOutputs: [SiteOutput] {
    events.indices.map { position in
      let event = events[position]
      return page(
        addresses.event(event.id),
        origin: event.reports.first?.mention.location,
        lastChanged: changes.events[position]
      ) { $0.eventPage(at: position) }
    }
  }

  private var textOutputs: [SiteOutput] {
    pages.map { text in
      page(addresses.page(text), origin: text.origin, given: { $0.feed(text) }) {
        $0.textPage(text)
      }
    }
  }

  /// What stands at addresses that lead nowhere, or nowhere any more.
  private var hiddenOutputs: [SiteOutput] {
    tombstones.map { event in
      page(addresses.event(event), isListed: false, given: { $0.feed("gone") }) {
        $0.gonePage(of: event)
      }
    }
      + withdrawn.map { gone in
        page(
          addresses.article(gone.article),
          origin: gone.article.origin,
          isListed: false,
          given: { $0.feed(gone) }
        ) { $0.withdrawnPage(of: gone) }
      } + [page(addresses.notFound, isListed: false) { $0.notFoundPage }]
  }

  /// The sitemap of the outputs, which are in order, and robots.txt.
  private func machineOutputs(for outputs: [SiteOutput]) -> [SiteOutput] {
    let listed = outputs.compactMap {
      $0.isListed ? (path: $0.path, lastChanged: $0.lastChanged) : nil
    }
    let sitemap = SiteOutput(
      of: self,
      addresses.sitemap,
      given: { digester in
        for page in listed { digester.feed(page.path.text, on: page.lastChanged) }
      },
      content: { site in
        .sitemap(
          listed.map { SitemapEntry(url: site.absolute($0.path), lastChanged: $0.lastChanged) }
        )
      }
    )
    let robots = SiteOutput(of: self, addresses.robots) { site in
      let maps = [site.addresses.sitemap] + site.newsOutputs.map(\.path)
      return .robots(sitemapURLs: maps.map { site.absolute($0) })
    }
    return [sitemap, robots]
  }
}

extension Diagnostic.Message {
  fileprivate static func addressTaken(_ path: SitePath) -> Self {
    Self(
      identifier: "site.address-taken",
      summary: "the address \(path) already leads to another page",
      hint: "give one of the two another name"
    )
  }
}
