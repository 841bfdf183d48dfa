import DigestModel
import LanguagePack

/// Which states act in an article or are its subject.
struct CountryReader {
  let tables: ExtractionTables
  let cast: Cast
  let sentences: [ReadSentence]
  let published: Day?

  /// States with enough points, most prominent first.
  ///
  /// A state's own name, its seat where it acts, and its people speak for it; the headline three times,
  /// the first paragraph twice. Parties of a main event, or of a talk or visit of these days, and the
  /// states of the article's subjects are there anyway, and so are states for which somebody named by
  /// office speaks or acts.
  func countries(in mentions: [Mention], subjects: [TopicID]) -> [Party] {
    let standing = standing()
    let main = Self.parties(ofMainEventsIn: mentions).union(partiesOfThisTime(in: mentions))
    let hosts = Self.hosts(ofGatheringsIn: mentions)
    let central = tables.topics.topics.filter { subjects.contains($0.id) }.flatMap(\.states)
    let length = sentences.map(\.sentence.paragraph).max() ?? 0
    let needed = max(Self.least, length / 3)
    var order = standing.order
    for party in central where !order.contains(party) { order.append(party) }
    return order.enumerated()
      .filter { _, party in
        guard tables.states.contains(party) else { return false }
        if main.contains(party) || central.contains(party) || standing.acts(party) { return true }
        if hosts.contains(party), standing.points(of: party) >= Self.least { return true }
        return standing.isProminent(party, needed: needed)
      }
      .sorted { left, right in
        let (first, second) = (
          standing.points(of: left.element), standing.points(of: right.element)
        )
        return (-first, left.offset) < (-second, right.offset)
      }
      .map(\.element)
  }

  /// Fewer points than these are a passing mention.
  private static let least = 3

  /// A state that only lends the place for a gathering is left out.
  private static func parties(ofMainEventsIn mentions: [Mention]) -> Set<Party> {
    var found: Set<Party> = []
    for mention in mentions where mention.role == .main {
      for party in mention.parties where mention.type != .summit || party != mention.country {
        found.insert(party)
      }
    }
    return found
  }

  /// The few who met, spoke or visited each other shortly before the article or are about to.
  private func partiesOfThisTime(in mentions: [Mention]) -> [Party] {
    guard let published else { return [] }
    let days = published.adding(days: -Self.reach)...published.adding(days: Self.reach)
    return mentions.filter { mention in
      guard Self.encounters.contains(mention.type), mention.parties.count <= Self.few,
        let told = mention.date.bounds
      else { return false }
      return told.overlaps(days) && mention.date.isExact
    }.flatMap(\.parties)
  }

  private static let encounters: Set<EventType> = [
    .visit, .meeting, .phoneCall, .videoCall, .negotiation, .mediation,
  ]
  /// Days before and after the article.
  private static let reach = 14
  /// More parties than these are a list.
  private static let few = 4

  private static func hosts(ofGatheringsIn mentions: [Mention]) -> Set<Party> {
    Set(mentions.filter { $0.role == .main && $0.type == .summit }.compactMap(\.country))
  }

  private func standing() -> Standing {
    var standing = Standing()
    for sentence in sentences {
      for entity in sentence.entities {
        guard let party = party(of: entity, in: sentence) else { continue }
        standing.add(party, inParagraph: sentence.sentence.paragraph)
        if entity.person != nil, acts(entity, in: sentence) { standing.addActor(of: party) }
        if isAgent(entity, in: sentence) { standing.addActor(of: party) }
      }
    }
    return standing
  }

  /// 'kata X', and X at the beginning of a sentence or behind its opening: he speaks or acts; so do those
  /// with whom the sentence opens, 'Bersama X dan Y, …'.
  private func acts(_ entity: Entity, in sentence: ReadSentence) -> Bool {
    let start = entity.tokens.lowerBound
    guard sentence.sentence.paragraph >= 0 else { return false }
    guard start > 0 else { return true }
    let before = sentence.tokens[start - 1]
    if before.kind == .sign { return true }
    if tables.clauses.people.companions.contains(sentence.tokens[0]) {
      if start == 1 { return true }
      let last = sentence.entities(within: 0..<start).last
      return before.folded == tables.clauses.and && last?.tokens.upperBound == start - 1
        && last?.tokens.lowerBound == 1
    }
    return tables.clauses.reporting.ends(in: sentence.tokens, at: start)
  }

  /// 'diveto Rusia dan China', 'diajukan bersama oleh Mesir': the states that did what a passive tells.
  private func isAgent(_ entity: Entity, in sentence: ReadSentence) -> Bool {
    guard sentence.sentence.paragraph >= 0, case .party = entity.kind else { return false }
    var start = entity.tokens.lowerBound
    while let before = listed(before: start, in: sentence) { start = before }
    guard start > 0, !sentence.tokens[start - 1].isSign(",") else {
      return isFollowedByVerb(entity, in: sentence)
    }
    guard sentence.tokens[start - 1].folded == "oleh" else {
      return isPassive(sentence.tokens[start - 1])
    }
    // 'diselenggarakan bersama oleh'
    return (max(0, start - 3)..<start - 1).contains { isPassive(sentence.tokens[$0]) }
  }

  private func isPassive(_ verb: Token) -> Bool {
    verb.kind == .word && !verb.isCapitalised && verb.text.utf8.count > 5
      && verb.folded.hasPrefix("di") && !verb.folded.hasSuffix("nya")
  }

  /// Where the state begins that stands before one in a list: 'Peru, Kenya, dan Nepal'.
  private func listed(before start: Int, in sentence: ReadSentence) -> Int? {
    var end = start
    if end > 0, sentence.tokens[end - 1].folded == "dan" { end -= 1 }
    if end > 0, sentence.tokens[end - 1].isSign(",") { end -= 1 }
    guard end < start, let before = sentence.entities(within: 0..<end).last,
      before.tokens.upperBound == end, case .party = before.kind
    else { return nil }
    return before.tokens.lowerBound
  }

  /// 'Thailand memakluminya', 'Rusia dan China menolak': the sentence begins with the states.
  private func isFollowedByVerb(_ entity: Entity, in sentence: ReadSentence) -> Bool {
    var end = entity.tokens.upperBound
    while end + 1 < sentence.tokens.count,
      sentence.tokens[end].isSign(",") || sentence.tokens[end].folded == "dan",
      let next = sentence.entity(at: end + 1), case .party = next.kind
    {
      end = next.tokens.upperBound
    }
    // 'Uni Emirat Arab, yang menengahi …'
    if end + 2 < sentence.tokens.count, sentence.tokens[end].isSign(","),
      tables.status.relatives.contains(sentence.tokens[end + 1])
    {
      end += 2
    }
    guard end < sentence.tokens.count else { return false }
    let verb = sentence.tokens[end]
    return verb.kind == .word && !verb.isCapitalised && verb.folded.hasPrefix("me")
      && verb.text.utf8.count > 5
  }

  private func party(of entity: Entity, in sentence: ReadSentence) -> Party? {
    switch entity.kind {
    case .person(let index): cast.members[index].country
    case .office(_, let party): party
    case .party(let party): isAttribute(entity, in: sentence) ? nil : party
    case .seat(let party, let place): place != nil && isPlace(entity, in: sentence) ? nil : party
    default: nil
    }
  }

  /// 'dolar AS', 'bahasa Inggris': the name only belongs to another one.
  private func isAttribute(_ entity: Entity, in sentence: ReadSentence) -> Bool {
    let index = entity.tokens.lowerBound
    return index > 0 && tables.nameWords.labels.contains(sentence.tokens[index - 1])
  }

  /// 'di Washington', 'ke Beijing': there the city is meant.
  private func isPlace(_ entity: Entity, in sentence: ReadSentence) -> Bool {
    let index = entity.tokens.lowerBound
    guard index > 0 else { return false }
    let before = sentence.tokens[index - 1]
    return tables.clauses.at.contains(before) || tables.clauses.to.contains(before)
  }
}

/// How often and where an article names each state.
private struct Standing {
  /// In the order of their first names.
  private(set) var order: [Party] = []
  private var points: [Party: Int] = [:]
  private var paragraphs: [Party: Set<Int>] = [:]
  private var actors: Set<Party> = []

  mutating func add(_ party: Party, inParagraph paragraph: Int) {
    let factor = paragraph < 0 ? 3 : paragraph == 0 ? 2 : 1
    if points[party] == nil { order.append(party) }
    points[party, default: 0] += factor
    paragraphs[party, default: []].insert(paragraph)
  }

  mutating func addActor(of party: Party) { actors.insert(party) }

  /// Whether somebody who is named speaks or acts for the state.
  func acts(_ party: Party) -> Bool { actors.contains(party) }

  func points(of party: Party) -> Int { points[party] ?? 0 }

  func isProminent(_ party: Party, needed: Int) -> Bool {
    let isInHeadline = paragraphs[party]?.contains(-1) ?? false
    let spread = paragraphs[party]?.count ?? 0
    return points(of: party) >= needed && (spread >= 2 || isInHeadline)
  }
}
