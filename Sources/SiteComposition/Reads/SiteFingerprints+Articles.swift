import DigestModel

extension SiteFingerprints {
  func feed(articleAt position: Int, to digester: inout Digester) {
    digester.feed(articles.all[position])
    digester.feed(articles.policies[position].rawValue)
  }

  func feed(neighboursOf position: Int, to digester: inout Digester) {
    for other in [position - 1, position + 1] {
      feed(
        placeOfArticle: articles.all.indices.contains(other) ? other : nil,
        to: &digester
      )
    }
  }

  func feed(placeOfArticle position: Int?, to digester: inout Digester) {
    digester.feed(position != nil)
    if let position { digester.feed(articleKeys[position]) }
  }

  func feed(placeOfEvent position: Int?, to digester: inout Digester) {
    digester.feed(position != nil)
    if let position { digester.feed(eventKeys[position]) }
  }

  func feed(_ reports: [(event: Int, mention: Int)], to digester: inout Digester) {
    for report in reports {
      digester.feed(eventKeys[report.event])
      digester.feed(report.mention)
    }
  }

  func feed(castOf position: Int, to digester: inout Digester) {
    let members = tables.index.casts.members(ofEventAt: position)
    digester.feed(members.count)
    for member in members { digester.feed(member) }
    digester.feed(tables.index.pairsOfEvents[position].map { ListKey.pair($0).name })
  }

  func feed(tiesOf id: EventID, to digester: inout Digester) {
    digester.feed(tables.links.shown(at: id))
    digester.feed(tables.claims[id])
    digester.feed((tables.mergedIDs[id] ?? []).map(\.slug.text))
  }
}

extension Digester {
  mutating func feed(_ card: ArticleCard) {
    feed([card.title, card.url, card.date])
    feed(card.isDerived)
    for text in [card.machineDate, card.source, card.summary, card.mark, card.note] { feed(text) }
    feed(card.topics)
  }

  mutating func feed(_ card: EventCard) {
    feed([card.title, card.url, card.type, card.typeID, card.status, card.statusID, card.date])
    feed(card.isHeld)
    for text in [card.machineDate, card.place, card.note] { feed(text) }
    feed(card.topics)
  }

  private mutating func feed(_ topics: [TopicTag]) {
    feed(topics.count)
    for topic in topics { feed([topic.id, topic.name, topic.url]) }
  }

  fileprivate mutating func feed(_ member: CastMember) {
    feed([member.name, member.key.text])
    feed(member.country?.code)
    feed(member.isResolved)
  }
}
