import DigestModel

/// What an edition rests on.
extension Site {
  /// The articles of the week and those behind every event that the edition tells of, as positions.
  func sourceArticles(of edition: Edition) -> [Int] {
    var positions = Set(edition.articles)
    for event in edition.events { positions.formUnion(articlePositions(behind: events[event])) }
    return positions.sorted()
  }

  /// Each outlet with the number of its articles, most first.
  func outlets(of articles: [Int]) -> [NamedLink] {
    var counts: [String: Int] = [:]
    for position in articles {
      counts[articleCards[position].source ?? wording[.sourceUnnamed], default: 0] += 1
    }
    return counts.sorted { left, right in
      left.value == right.value ? left.key < right.key : left.value > right.value
    }
    .map { NamedLink(name: $0.key, url: nil, note: wording.articleCount($0.value)) }
  }

  /// The SHA-256 of all facts that the edition states, in no language.
  func hash(of edition: Edition) -> String {
    var statement = EditionStatement()
    statement.add("edition", edition.week.description)
    for position in edition.held { add(position, as: "held", to: &statement) }
    for position in edition.announced {
      add(position, as: "announced", to: &statement)
      if let plan = Plan(of: events[position], at: position, latestDay: latestDay) {
        add(plan, to: &statement)
      }
    }
    for position in edition.new { add(position, as: "new", to: &statement) }
    for move in edition.moved {
      add(move.event, as: "moved", to: &statement)
      statement.add(move.date.from)
      statement.add(move.date.to)
      statement.add(move.date.learned.description, move.date.source.article.text)
    }
    for item in edition.steps {
      add(item.event, as: "step", to: &statement)
      statement.add(
        item.step.status.rawValue,
        item.step.learned?.description ?? "",
        item.step.source.article.text
      )
    }
    for event in edition.events {
      for old in mergedIDs[events[event].id] ?? [] {
        statement.add("merged", old.description, events[event].id.description)
      }
    }
    for position in edition.articles { add(article: position, as: "article", to: &statement) }
    for position in sourceArticles(of: edition) {
      add(article: position, as: "source", to: &statement)
    }
    return contentHash.digits(statement.bytes)
  }

  private func add(_ position: Int, as role: String, to statement: inout EditionStatement) {
    let event = events[position]
    statement.add(role, event.id.description, event.type.rawValue, event.status.rawValue)
    statement.add(event.date)
    statement.add(event.title ?? "", event.city ?? "", event.country?.code ?? "")
    statement.add(list: event.participants)
    statement.add(list: event.parties.map(\.code))
    statement.add(list: event.topics.map(\.text))
    statement.add(list: event.resolved.flatMap { [$0.office, $0.country.code, $0.person ?? ""] })
  }

  private func add(_ plan: Plan, to statement: inout EditionStatement) {
    let lastTold = events[plan.event].reports.compactMap(\.published).max()
    statement.add(plan.outcome.rawValue, plan.leadDays.map { "\($0)" } ?? "")
    statement.add(plan.outcome == .silent ? lastTold?.description ?? "" : "")
    for step in [plan.announcement, plan.end] {
      statement.add(step?.learned?.description ?? "", step?.source.article.text ?? "")
    }
  }

  private func add(
    article position: Int,
    as role: String,
    to statement: inout EditionStatement
  ) {
    let article = articles[position]
    let source = articleCards[position].source ?? ""
    statement.add(role, article.id.text, article.headline.text, source)
    statement.add(article.published?.description ?? "", articleCards[position].summary ?? "")
    statement.add(list: article.facts.topics.map(\.text))
  }
}

/// Facts in a row, each with its length, so that no two rows of facts give the same bytes.
struct EditionStatement {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ facts: String...) {
    for fact in facts {
      bytes.append(contentsOf: "\(fact.utf8.count):".utf8)
      bytes.append(contentsOf: fact.utf8)
    }
  }

  mutating func add(list: [String]) {
    add("\(list.count)")
    for item in list { add(item) }
  }

  mutating func add(_ date: DateSpan) {
    add(date.start?.description ?? "", date.end?.description ?? "", date.precision.rawValue)
  }
}
