import DigestModel

/// Editions as they are sent by e-mail.
extension Site {
  /// How many items a letter has under one heading: mail programs cut long ones.
  private static let mostItems = 20

  /// The letter of `editions.all[number]`.
  func letter(_ number: Int) -> Letter {
    let edition = editions.all[number]
    let week = edition.week
    return Letter(
      title: editionTitle(week),
      preheader: preheader(of: edition),
      preheaderLanguage: edition.held.isEmpty && edition.announced.isEmpty ? foreignCopy : nil,
      site: settings.title,
      range: wording.date(DateSpan(week.firstDay, to: week.lastDay)),
      counts: [
        wording.heldCount(edition.held.count), wording.articleCount(edition.articles.count),
      ].joined(separator: " · "),
      web: LetterLink(
        name: wording[.letterOnSite],
        url: absolute(addresses.edition(week))
      ),
      sections: sections(of: edition),
      closing: wording.filled(.letterClosing, ["site": settings.title]),
      links: [
        LetterLink(name: wording[.letterFollow], url: absolute(addresses.following)),
        LetterLink(name: wording[.letterEditions], url: absolute(addresses.editions)),
      ]
    )
  }

  private func sections(of edition: Edition) -> [LetterSection] {
    var sections = [
      section(.editionHappened, edition.held, empty: .noHappened) { position in
        item(for: eventCards[position], details: [eventCards[position].date])
      }
    ]
    sections.append(
      section(.editionAnnounced, plans(announcedIn: edition)) { plan in
        let told = plan.lead.map { "\(wording[.planTold]) \($0)" }
        return item(for: plan.card, details: [plan.card.status, plan.card.date, told])
      }
    )
    for group in changes(in: edition) {
      let changes = section(.editionChanged, group.changes) { change in
        let told = change.source.map { "\(wording[.planTold]) \($0.name)" }
        return item(for: change.card, details: [change.note ?? change.card.date, told])
      }
      let heading = wording.filled(.letterChange, ["what": group.heading])
      sections.append(LetterSection(heading: heading, items: changes.items, remark: changes.remark))
    }
    sections.append(
      section(.articles, edition.articles, empty: .noArticles) { position in
        let card = articleCards[position]
        return LetterItem(
          title: card.title,
          url: absolute(href: card.url),
          details: [card.source, card.date].compactMap { $0 }.joined(separator: " · "),
          text: card.summary,
          language: foreignCopy
        )
      }
    )
    return sections.filter { !$0.items.isEmpty || $0.remark != nil }
  }

  /// Without a word for nothing, the section is empty where there is nothing.
  private func section<Element>(
    _ heading: WordKey,
    _ elements: [Element],
    empty: WordKey? = nil,
    _ item: (Element) -> LetterItem
  ) -> LetterSection {
    let others = elements.count - Self.mostItems
    let more = others > 0 ? wording.filled(.letterMore, ["n": "\(others)"]) : nil
    return LetterSection(
      heading: wording[heading],
      items: elements.prefix(Self.mostItems).map(item),
      remark: elements.isEmpty ? empty.map { wording[$0] } : more
    )
  }

  private func item(for card: EventCard, details: [String?]) -> LetterItem {
    LetterItem(
      title: card.title,
      url: absolute(href: card.url),
      details: (details + [card.place]).compactMap { $0 }.joined(separator: " · ")
    )
  }

  /// What comes first in it: events that were held, else plans, else articles.
  private func preheader(of edition: Edition) -> String {
    let events = edition.held.isEmpty ? edition.announced : edition.held
    let titles =
      events.isEmpty
      ? edition.articles.prefix(3).map { articleCards[$0].title }
      : events.prefix(3).map { eventCards[$0].title }
    return titles.joined(separator: "; ")
  }

  /// The whole address of what a link on a page leads to.
  private func absolute(href: String) -> String {
    baseAddress.prefix(baseAddress.count - basePath.count) + href
  }
}
