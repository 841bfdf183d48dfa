import DigestModel
import LanguagePack

/// What a sentence's pronouns stand for.
struct Antecedents: Sendable {
  /// Who acted or spoke last.
  var subject: [Participant] = []
  /// The two who were told together last.
  var pair: [Participant] = []
  /// Those who were told together before them, the last ones first.
  var earlierPairs: [[Participant]] = []
  /// The two states that were told together last.
  var sides: [Participant] = []
  /// The two states that acted in the sentence before, which names nobody: 'A dan B berseteru'.
  var acting: [Participant] = []
  /// The two states whose delegations were told last.
  var talking: [Participant] = []
  /// The group that was told last.
  var group: [Participant] = []
  /// Who travelled last, if alone.
  var traveller: [Participant] = []
  /// The body that came together or voted last.
  var body: Party?
  /// Those who met or travelled last, and where.
  var met: [Participant] = []
  var venue: Party?
  /// People in the order in which they were told, the last one first.
  var recent: [Participant] = []
  /// The city that was told last.
  var place: PlaceMeaning?
  /// The state of that city, or a state that was told behind 'di' or 'ke' since.
  var state: Party?
}

/// Finds who takes part in what a trigger states.
struct ParticipantReader {
  let words: ClauseWords
  /// They begin a relative clause.
  let relatives: WordSet
  /// 'sejawatnya', before the name of whom it means.
  let counterparts: WordSet
  /// 'mantan', before the office that somebody held.
  let formers: WordSet
  let sentence: ReadSentence
  let antecedents: Antecedents
  let cast: Cast

  var tokens: [Token] { sentence.tokens }

  /// Those before a trigger who act: the first name of the clause that no other word governs, with the
  /// list that goes on from it.
  func subject(in range: Range<Int>) -> [Participant] {
    let people = subject(in: range, allowingParties: false)
    return people.isEmpty ? subject(in: range, allowingParties: true) : people
  }

  private func subject(in range: Range<Int>, allowingParties: Bool) -> [Participant] {
    var found: [Participant] = []
    var last: Int?
    var governedEnd: Int?
    var isPair = false
    for entity in sentence.entities(within: range) {
      guard entity.tokens.upperBound <= range.upperBound else { break }
      if case .place = entity.kind { governedEnd = entity.tokens.upperBound }
      guard entity.canAct || allowingParties && entity.party != nil,
        !namesLeader(entity, before: range.upperBound)
      else { continue }
      if let end = last, isBracketed(entity, after: end) {
        last = entity.tokens.upperBound + 1
        continue
      }
      if isOthers(entity) {
        governedEnd = entity.tokens.upperBound
        continue
      }
      if let end = last {
        if isReportedAct(of: entity) {
          found = []
        } else if !isListed(from: end, to: entity.tokens.lowerBound) {
          continue
        }
      } else if isGoverned(entity.tokens.lowerBound, from: range.lowerBound)
        || governedEnd.map({ completes(entity, placeEndingAt: $0) || joins(entity, after: $0) })
          ?? false
      {
        governedEnd = entity.tokens.upperBound
        continue
      }
      // 'Keduanya, X dan Y, …': who they are stands behind the comma.
      if isPair, entity.person != nil, last.map({ tokens[$0].isSign(",") }) ?? false { found = [] }
      isPair = entity.kind == .pair
      let new = participants(of: entity, subject: found)
      // 'X dan kedua menteri' and the like tell nobody new.
      found += new.filter { !found.contains($0) }
      last = entity.tokens.upperBound
    }
    return found
  }

  /// Those after a trigger: its object, or whoever 'dengan', 'antara' and 'bersama' bring in.
  func partners(
    in range: Range<Int>,
    of subject: [Participant],
    allowingParties: Bool,
    startsOpen: Bool = true
  ) -> [Participant] {
    var walk = PartnerWalk(
      reach: range.lowerBound + Self.reach,
      isOpen: startsOpen,
      allowsParties: allowingParties
    )
    var index = range.lowerBound
    while index < range.upperBound {
      if let entity = sentence.entity(at: index) {
        take(entity, from: range, of: subject, into: &walk)
        index = entity.tokens.upperBound
      } else {
        step(over: index, &walk)
        index += 1
      }
    }
    return walk.found
  }

  /// How far a reader of partners has come.
  private struct PartnerWalk {
    var found: [Participant] = []
    /// The last token at which the next partner may begin.
    var reach: Int
    /// Whether a state may be a partner here, and not a place.
    var isOpen: Bool
    let allowsParties: Bool
  }

  private func take(
    _ entity: Entity,
    from range: Range<Int>,
    of subject: [Participant],
    into walk: inout PartnerWalk
  ) {
    // 'dengan rombongan masing-masing': nobody who was told before.
    if entity.kind == .group, words.apart.length(in: tokens, at: entity.tokens.upperBound) > 0 {
      return
    }
    let index = entity.tokens.lowerBound
    let followsComma = index > range.lowerBound && tokens[index - 1].isSign(",")
    let isApposition =
      followsComma && !(goesOn(entity) && tokens[index].isCapitalised) && !followsApart(index)
    if isOthers(entity) { return }
    let isSide = walk.allowsParties && entity.party != nil && walk.isOpen
    let isNear =
      !entity.isPronoun || !walk.found.isEmpty || index <= range.lowerBound + 1
      || words.partners.contains(tokens[index - 1])
    guard !isApposition && entity.canAct || isSide,
      !namesLeader(entity, before: range.upperBound), isNear, index <= walk.reach,
      !followsPlaceWord(index), words.spokenOf.length(in: tokens, at: entity.tokens.upperBound) == 0
    else { return }
    walk.found += participants(of: entity, subject: subject).filter {
      !walk.found.contains($0) && !subject.contains($0)
    }
    walk.reach = entity.tokens.upperBound + 1
    walk.isOpen = true
  }

  private func step(over index: Int, _ walk: inout PartnerWalk) {
    let token = tokens[index]
    let isList = words.lists.contains(token) && !words.governing.contains(token)
    let apart =
      index <= walk.reach ? max(words.apart.length(in: tokens, at: index), among(index)) : 0
    if token.isSign(":") {
      walk.reach = index + 1
    } else if apart > 0 {
      // 'menemui X dan, secara terpisah, Y', 'menemui mitranya, yakni X'
      walk.reach = index + apart + 1
    } else if !walk.found.isEmpty, index <= walk.reach, words.plurals.contains(token) {
      // 'dengan X, para pemimpin Eropa dan Y'
      walk.reach = index + Self.reach
    } else if words.partners.contains(token), !isList || index <= walk.reach {
      if walk.found.isEmpty || !words.origins.contains(token) { walk.reach = index + 3 }
      walk.isOpen = true
    } else if words.at.contains(token) || words.to.contains(token) {
      walk.isOpen = false
    } else if ledGroup(before: index + 1) != nil {
      walk.reach = index + 2
      walk.isOpen = true
    } else if words.outsiders.length(in: tokens, at: index) > 0 {
      walk.reach = index
      walk.isOpen = false
    } else if token.isSign(",") || token.isSign("-") || token.isSign("(") || token.isSign(")"),
      index <= walk.reach
    {
      walk.reach = index + 1
    }
  }

  /// The length of 'yakni' and the like, unless they name who else was there: 'dalam pertemuan itu, yakni X'.
  private func among(_ index: Int) -> Int {
    let isApart = index > 0 && tokens[index - 1].isSign(",")
    let before = index - (isApart ? 2 : 1)
    if before >= 0, words.backward.contains(tokens[before]) { return 0 }
    return words.among.length(in: tokens, at: index)
  }

  /// Whether a list goes on after an entity: 'Menlu Saudi X, Menlu Yordania Y, dan Menlu Mesir Z'.
  private func goesOn(_ entity: Entity) -> Bool {
    let next = entity.tokens.upperBound
    guard next < tokens.count else { return false }
    return tokens[next].isSign(",") || words.lists.contains(tokens[next])
  }

  /// How many words may stand between a trigger and its object.
  static let reach = 4

  /// 'Amerika Serikat (AS) dan China': the short form tells nobody new.
  private func isBracketed(_ entity: Entity, after end: Int) -> Bool {
    entity.tokens.lowerBound == end + 1 && tokens[end].isSign("(")
      && entity.tokens.upperBound < tokens.count && tokens[entity.tokens.upperBound].isSign(")")
  }

  /// Whether a token is reached from `start` by the words of a list only.
  func isListed(from start: Int, to end: Int) -> Bool {
    if let group = ledGroup(before: end), group > start {
      return isListed(from: start, to: group)
    }
    let from = endOfOrigin(at: start)
    guard from <= end, end - from <= 4 else { return false }
    return tokens[from..<end].allSatisfy { token in
      token.isSign(",") || token.isSign("-")
        || words.lists.contains(token) || words.dealing.sideNouns.contains(token)
        || words.dealing.including.contains(token)
        || counterparts.contains(token)
    }
  }

  /// 'X dari Jepang dan Y dari Korea Selatan': behind where the first one is from.
  private func endOfOrigin(at start: Int) -> Int {
    guard start < tokens.count, words.origins.contains(tokens[start]),
      let origin = sentence.entity(at: start + 1), origin.party != nil
    else { return start }
    return origin.tokens.upperBound
  }

  /// 'Delegasi Jepang yang dipimpin X': the group tells its own leader, who acts.
  private func namesLeader(_ entity: Entity, before end: Int) -> Bool {
    guard entity.kind == .group, entity.tokens.upperBound < end else { return false }
    let near = entity.tokens.upperBound..<min(entity.tokens.upperBound + 6, end)
    return words.ledBy.occurs(in: tokens, within: near)
  }

  /// Where somebody begins to act in what another one speaks of: 'Usai bertemu Z, X ditanya kabar Y akan …'.
  func startOfReportedAct(in range: Range<Int>) -> Int {
    let acting = sentence.entities(within: range).filter(\.canAct)
    return acting.dropFirst().first(where: isReportedAct)?.tokens.lowerBound ?? range.upperBound
  }

  /// 'X membuka kemungkinan Y bertemu Z': Y acts in what X speaks of.
  private func isReportedAct(of entity: Entity) -> Bool {
    guard entity.canAct, entity.tokens.lowerBound > 0 else { return false }
    return words.reportedActs.contains(tokens[entity.tokens.lowerBound - 1])
  }

  private func followsPlaceWord(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = tokens[index - 1].folded
    return words.at.contains(before) || words.to.contains(before)
  }

  func participants(of entity: Entity, subject: [Participant]) -> [Participant] {
    switch entity.kind {
    case .person(let index): [.person(index)]
    case .office(let office, let party):
      [.office(entity.isCounterpart ? self.office(of: subject) ?? office : office, party)]
    case .party(let party), .seat(let party, _): [.party(party)]
    case .pair: pair(entity)
    case .sides: antecedents.sides
    case .group: antecedents.group.isEmpty ? antecedents.subject : antecedents.group
    case .single: single(entity)
    case .other: other(than: subject, before: entity.tokens.lowerBound).map { [$0] } ?? []
    case .host: host.map { [$0] } ?? []
    case .guest: guest.map { [$0] } ?? []
    case .place: []
    }
  }
}
