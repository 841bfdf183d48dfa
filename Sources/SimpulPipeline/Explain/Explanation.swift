import DigestModel
import SiteFiles

/// Tells in words what the stages decided.
struct Explanation {
  enum Subject {
    case article(Article)
    case event(Event)
  }

  let content: SiteContent
  let linked: LinkedSite
  let reason: @Sendable (Link) -> String

  /// What a person may call an article or an event: id, slug, file, or the address of its page.
  func subject(named name: String) -> Subject? {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    if let event = linked.events.first(where: { $0.id.slug.text == last }) { return .event(event) }
    let article = (content.articles + content.released.withdrawn.map(\.article)).first { article in
      [article.id.text, article.origin.file].contains(name)
        || [article.slug.text, article.id.text.lastPart, article.origin.file.lastPart]
          .contains(last)
    }
    return article.map { .article($0) }
  }

  func unknown(_ name: String) -> Diagnostic {
    let names = content.articles.map(\.slug.text) + linked.events.map(\.id.slug.text)
    return Diagnostic(
      .error,
      .namesNothing(name, nearest: nearestName(to: name, among: names)),
      at: nil
    )
  }

  func text(of subject: Subject) -> String {
    switch subject {
    case .article(let article): text(of: article)
    case .event(let event): text(of: event)
    }
  }

  private func text(of article: Article) -> String {
    var lines = ["\(article.headline.text.printable)", "  \(article.origin.file)"]
    if article.headline.isDerived { lines.append("  headline: made from the first sentence") }
    let day = article.published?.description ?? "unknown"
    lines.append("  published: \(day) (\(article.publishedBasis.rawValue))")
    lines += [visibility(of: article.id)].compactMap { $0 }
    lines += printings(of: article.id)
    lines.append("  topics, heaviest first: \(article.facts.topics.map(\.text).orNone)")
    for topic in article.facts.topics { lines += phrases(of: topic, in: article) }
    for (index, mention) in article.facts.mentions.enumerated() {
      let reference = MentionReference(article: article.id, index: index)
      lines += self.lines(of: mention)
      guard let (event, report) = report(of: reference) else { continue }
      lines.append("    event: \(event.id), \(report.basis.words)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Which of the topic's words stand in the text.
  private func phrases(of topic: TopicID, in article: Article) -> [String] {
    guard let known = content.knowledge.topics.first(where: { $0.id == topic }) else { return [] }
    let text = (article.headline.text + " " + article.body).folded
    let found = known.words.filter { text.contains($0.phrase.folded) }
    return ["    \(topic.text): \(found.map { "'\($0.phrase)' (\($0.weight))" }.orNone)"]
  }

  private func lines(of mention: Mention) -> [String] {
    let role = mention.role == .main ? "" : ", background"
    return [
      "  \(mention.type.rawValue), \(mention.status.rawValue), \(mention.date.words)\(role)",
      "    sides: \((mention.participants + mention.parties.map(\.code)).orNone)",
      "    evidence: \(mention.evidence.printable)",
    ]
  }

  func tie(of first: Subject, and second: Subject) -> String {
    let (left, right) = (events(of: first), events(of: second))
    var lines = left.intersection(right).sorted().map { "both are about \($0)" }
    for link in linked.links
    where (left.contains(link.from) && right.contains(link.to))
      || (right.contains(link.from) && left.contains(link.to))
    {
      lines.append(line(of: link))
    }
    switch (first, second) {
    case (.article(let one), .article(let two)):
      lines += sameText(one.id, two.id) + relation(of: one, to: two)
    case (.event(let one), .event(let two)) where one.id != two.id:
      lines += apartness(of: one, and: two)
    default: break
    }
    return lines.isEmpty ? "nothing ties the two\n" : lines.joined(separator: "\n") + "\n"
  }

  func line(of link: Link) -> String {
    "\(link.from) -> \(link.to): \(link.kind.relation.rawValue)"
      + " (\(link.kind.rawValue)): \(reason(link))"
  }

  private func relation(of one: Article, to two: Article) -> [String] {
    guard let related = linked.related[one.id]?.first(where: { $0.article == two.id })
    else { return [] }
    let shared = related.people + related.topics.map(\.text)
    return ["related articles: both have \(shared.orNone)"]
  }

  private func events(of subject: Subject) -> Set<EventID> {
    switch subject {
    case .event(let event): [event.id]
    case .article(let article):
      Set(
        linked.events.filter { event in
          event.reports.contains { $0.reference.article == article.id }
        }.map(\.id)
      )
    }
  }

  private func report(of reference: MentionReference) -> (Event, EventReport)? {
    for event in linked.events {
      if let report = event.reports.first(where: { $0.reference == reference }) {
        return (event, report)
      }
    }
    return nil
  }
}

extension DateSpan {
  var words: String {
    guard let start else { return "date unknown" }
    switch precision {
    case .month: return "some time in \(start.description.prefix(7))"
    case .year: return "some time in \(start.year)"
    default: return end.map { "\(start) to \($0)" } ?? "\(start)"
    }
  }
}

extension String {
  fileprivate var lastPart: String { split(separator: "/").last.map(String.init) ?? self }
}

extension [String] {
  var orNone: String { isEmpty ? "none" : joined(separator: ", ") }
}

extension Diagnostic.Message {
  fileprivate static func namesNothing(_ name: String, nearest: String?) -> Self {
    Self(
      identifier: "explain.names-nothing",
      summary: "'\(name)' names no article and no event",
      hint: nearest.map { "did you mean '\($0)'?" }
        ?? "name an article by its file, or an event by the last part of its page's address"
    )
  }
}
