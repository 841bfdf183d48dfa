import DigestModel
import LanguagePack

/// Reads who and what the sentences of one article name.
///
/// People with a full name come first, for all sentences, so that short forms find them wherever they
/// stand, in the headline too.
struct EntityReader {
  let tables: ExtractionTables
  let published: Day?
  private(set) var cast = Cast()
  /// Headlines write every word with a capital: nobody is known by them alone.
  private(set) var isHeadline = false
  /// The numbers of the headline's sentences.
  private(set) var headlines: Set<Int> = []

  init(tables: ExtractionTables, published: Day?) {
    self.tables = tables
    self.published = published
  }

  /// The entities of each sentence in the order of its tokens.
  mutating func entities(of sentences: [Sentence]) -> [[Entity]] {
    var found: [[Entity]] = []
    // The headline, told first, repeats the names of the body in short.
    for (number, sentence) in sentences.enumerated() {
      isHeadline = sentence.paragraph < 0
      if isHeadline { headlines.insert(number) }
      found.append(namedEntities(of: sentence.tokens, number: number))
    }
    for (number, sentence) in sentences.enumerated() where tables.rules.include(.shortNames) {
      resolveShortNames(in: sentence.tokens, &found[number], number: number)
    }
    return found
  }

  private mutating func namedEntities(of tokens: [Token], number: Int) -> [Entity] {
    var entities: [Entity] = []
    var index = 0
    while index < tokens.count {
      let found =
        epithet(in: tokens, at: index, number: number).map { [$0] }
        ?? titled(in: tokens, at: index, number: number)
        ?? named(in: tokens, at: index, number: number).map { [$0] }
        ?? pronoun(in: tokens, at: index).map { [$0] }
      if let found, let last = found.last {
        entities += found
        index = max(index + 1, last.tokens.upperBound)
      } else {
        index += 1
      }
    }
    return entities
  }

  /// A name without a title before it.
  private mutating func named(in tokens: [Token], at index: Int, number: Int) -> Entity? {
    if let (meaning, count) = meaning(in: tokens, at: index) {
      let range = index..<index + count
      if let person = meaning.person {
        return Entity(kind: .person(add(known: person, in: number)), tokens: range)
      }
      // 'Wang Yi' after 'Washington' and the like: a longer name that is misspelt goes first.
      if let kind = Self.kind(of: meaning) { return Entity(kind: kind, tokens: range) }
    }
    guard tokens[index].isCapitalised else { return nil }
    let run = nameRun(in: tokens, at: index)
    if let (person, range) = misspelt(in: tokens, within: run), range.lowerBound == index {
      return Entity(kind: .person(add(known: person, in: number)), tokens: range)
    }
    guard run.count > 1, !isHeadline, isIntroduced(run, in: tokens) else { return nil }
    let after = meaning(in: tokens, at: min(run.upperBound + 1, tokens.count))
    let told = apposition(in: tokens, after: run)
    let name = text(of: run, in: tokens)
    let country = after.flatMap { $0.meaning.party } ?? told?.country
    return Entity(
      kind: .person(cast.add(name: name, office: told?.office, country: country, in: number)),
      tokens: run
    )
  }

  /// 'X dari Korsel', 'X, penasihat …', 'X dan Putin': copy says that the capitals are somebody's name.
  private func isIntroduced(_ run: Range<Int>, in tokens: [Token]) -> Bool {
    guard !isThing(run, in: tokens), run.upperBound + 1 < tokens.count, run.count < 5 else {
      return false
    }
    let next = tokens[run.upperBound]
    if tables.nameWords.from.contains(next),
      meaning(in: tokens, at: run.upperBound + 1)?.meaning.party != nil
    {
      return true
    }
    let word = tokens[run.upperBound + 1]
    if next.folded == tables.clauses.and { return isBesideKnown(run, in: tokens) }
    guard next.isSign(","), tables.offices.heads.contains(word) else { return false }
    // In a list the next one's title begins so: 'Paris, Presiden X'; a name ends after its own title.
    return !word.isCapitalised || apposition(in: tokens, after: run)?.isClosed ?? false
  }

  /// 'Rebeca Grynspan dan Martin Griffiths menolak': beside somebody known, where names of people stand.
  private func isBesideKnown(_ run: Range<Int>, in tokens: [Token]) -> Bool {
    let start = run.lowerBound
    let isOpening =
      start == 0 || tokens[start - 1].kind == .sign
      || tables.clauses.reporting.ends(in: tokens, at: start)
    return isOpening && meaning(in: tokens, at: run.upperBound + 1)?.meaning.person != nil
  }

  private func pronoun(in tokens: [Token], at index: Int) -> Entity? {
    let pair = tables.clauses.pairs.length(in: tokens, at: index)
    if pair > 0 { return Entity(kind: .pair, tokens: index..<index + pair) }
    let sides = tables.clauses.sides.length(in: tokens, at: index)
    if sides > 0 { return Entity(kind: .sides, tokens: index..<index + sides) }
    let group = tables.clauses.groups.length(in: tokens, at: index)
    if group > 0 { return Entity(kind: .group, tokens: index..<index + group) }
    if let role = role(in: tokens, at: index) { return role }
    if tables.clauses.people.others.contains(tokens[index]) {
      return Entity(kind: .other, tokens: index..<index + 1)
    }
    guard tables.clauses.singles.contains(tokens[index]) else { return nil }
    return Entity(kind: .single, tokens: index..<index + 1)
  }

  /// 'tuan rumah', 'tamunya', where neither a name follows nor a state that hosts a gathering is told.
  private func role(in tokens: [Token], at index: Int) -> Entity? {
    let words = tables.clauses.people
    let host = words.hosts.length(in: tokens, at: index)
    let guest = host > 0 ? 0 : words.guests.length(in: tokens, at: index)
    let end = index + max(host, guest)
    guard end > index, index == 0 || !words.roles.contains(tokens[index - 1]) else { return nil }
    let next = end < tokens.count && tokens[end].isSign(",") ? end + 1 : end
    if next < tokens.count, tokens[next].isCapitalised { return nil }
    return Entity(kind: host > 0 ? .host : .guest, tokens: index..<end)
  }

  private static func kind(of meaning: NameMeaning) -> Entity.Kind? {
    if let party = meaning.party { return .party(party) }
    if let party = meaning.metonymOf { return .seat(party, meaning.place) }
    return meaning.place.map { .place($0) }
  }

  /// The longest known name at a token, if it is written as a name.
  func meaning(in tokens: [Token], at index: Int) -> (meaning: NameMeaning, count: Int)? {
    guard index < tokens.count, tokens[index].kind == .word else { return nil }
    let isCapital = tokens[index].isCapitalised
    guard isCapital || tables.nameWords.particles.contains(tokens[index]),
      let match = tables.names.match(in: tokens, at: index)
    else { return nil }
    let (meaning, count) = (match.value, match.count)
    if meaning.isAcronym,
      tokens[index].text.unicodeScalars.contains(where: \.properties.isLowercase)
    {
      return nil
    }
    if meaning.party != nil, namesLandOrWater(in: tokens, at: index, count) { return nil }
    // 'kata Wang yang juga …' is nobody called Wang Yang.
    if meaning.person != nil, !tokens[index + count - 1].isCapitalised { return nil }
    return isCapital || meaning.person != nil && count > 1 ? (meaning, count) : nil
  }

  /// 'Amerika Selatan', 'Laut China Selatan'.
  private func namesLandOrWater(in tokens: [Token], at index: Int, _ count: Int) -> Bool {
    let words = tables.nameWords
    return words.lands.length(in: tokens, at: index) > count
      || index > 0 && words.waters.contains(tokens[index - 1])
  }

  mutating func add(
    known: Int,
    office: Office? = nil,
    country: Party? = nil,
    in sentence: Int
  ) -> Int {
    let person = tables.knowledge.people[known]
    let term = tables.term(of: known, on: published)
    let given = country ?? term?.country
    return cast.add(
      known: known,
      named: [person.name] + person.also,
      office: office,
      country: given,
      heldOffice: term?.key,
      in: sentence
    )
  }

  mutating func addUnknown(
    _ name: String,
    office: Office?,
    country: Party?,
    in sentence: Int
  ) -> Int {
    cast.add(name: name, office: office, country: country, in: sentence)
  }
}
