import DigestModel
import LanguagePack

/// Who took part in an event that is told elsewhere, as one sentence says.
struct Attendance: Sendable {
  enum Role: Sendable { case guest, host, delegate }

  /// Indices into `Cast.members`.
  var people: [Int]
  var role: Role
  /// It only lies ahead.
  var isPlanned = false
  /// The sentence speaks of a journey.
  var isOfJourney = false
  /// States that took part as such.
  var states: [Party] = []
  /// The side that sent them.
  var side: Party?
  /// They lead what was told, and so may be its hosts.
  var isOfLeaders = false
  let sentence: Int
}

/// Reads sentences such as 'Hadir pula dalam pertemuan itu X dan Y', 'X, selaku tuan rumah, …' and
/// 'ketua delegasi Z, X, …'.
struct AttendanceReader {
  let words: AttendanceWords
  let clauses: ClauseWords
  let sentence: ReadSentence
  let number: Int

  var tokens: [Token] { sentence.tokens }

  func attendances() -> [Attendance] {
    var found = delegates() + sentOfSides()
    guard !sentence.entities.isEmpty else { return found }
    var index = 0
    while index < tokens.count {
      if sentence.isInsideEntity(index) {
        index += 1
        continue
      }
      let length = read(at: index, into: &found)
      index += max(1, length)
    }
    return found
  }

  /// Reads the phrase that begins at a token, if one does; the number of its tokens.
  private func read(at index: Int, into found: inout [Attendance]) -> Int {
    let hosts = words.hosts.length(in: tokens, at: index)
    let before = words.before.length(in: tokens, at: index)
    let after = max(
      words.after.length(in: tokens, at: index),
      pointsBack(before: index) ? words.afterEvent.length(in: tokens, at: index) : 0,
      index == 0 ? words.opening.length(in: tokens, at: index) : 0
    )
    let length = max(hosts, before, after)
    guard length > 0, !isDenied(index) else { return length }
    var people: [Int] = []
    if hosts > 0 || before > 0 {
      people = listed(endingAt: index)
      if !people.isEmpty, hosts == 0 { people += companions(from: index + length) }
    }
    if hosts > 0, people.isEmpty { people = behindComma(index + length) }
    if after > 0, words.escorted.contains(tokens[index]) { people += listed(endingAt: index) }
    if after > 0, people.isEmpty || hosts == 0 {
      people += listed(from: index + after, reach: index <= 1 ? 9 : 3)
    }
    let isOfSession = tokens[..<index].contains { words.sessions.contains($0) }
    let states = isOfSession && after > 0 && hosts == 0 ? listedStates(from: index + after) : []
    guard !people.isEmpty || states.count > 1 else { return length }
    var attendance = Attendance(people: people, role: hosts > 0 ? .host : .guest, sentence: number)
    attendance.states = states
    attendance.isPlanned = near(index, words.planned)
    attendance.isOfLeaders = after > 0 && words.leading.contains(tokens[index])
    attendance.isOfJourney = tokens.contains { words.journeys.contains($0) }
    found.append(attendance)
    return length
  }

  /// 'Pertemuan itu juga …': the words before a token point at an event that was told before.
  private func pointsBack(before index: Int) -> Bool {
    tokens[max(0, index - 3)..<index].contains { clauses.backward.contains($0) }
  }

  /// People whose title says that they negotiate: 'anggota delegasi Ukraina X'.
  private func delegates() -> [Attendance] {
    let people = sentence.entities.compactMap { entity -> Int? in
      guard let person = entity.person,
        tokens[entity.tokens].contains(where: { words.delegates.contains($0) })
      else { return nil }
      return person
    }
    guard !people.isEmpty else { return [] }
    return [Attendance(people: people, role: .delegate, sentence: number)]
  }

  /// The list of people that ends straight before a token, adverbs left out.
  private func listed(endingAt index: Int) -> [Int] {
    var end = index
    while end > 0, index - end < 3, !sentence.isInsideEntity(end - 1),
      words.adverbs.contains(tokens[end - 1])
    {
      end -= 1
    }
    end = beforeApposition(endingAt: end, index)
    var people: [Int] = []
    for entity in sentence.entities.reversed() where entity.tokens.upperBound <= end {
      guard let person = entity.person,
        people.isEmpty
          ? entity.tokens.upperBound == end
          : tokens[entity.tokens.upperBound..<end].allSatisfy(isListWord)
            && end - entity.tokens.upperBound <= 3
      else { break }
      people.insert(person, at: 0)
      end = entity.tokens.lowerBound
    }
    return people
  }

  /// 'X, yang juga Menteri Luar Negeri Y, memukul palu': X.
  private func beforeApposition(endingAt end: Int, _ index: Int) -> Int {
    guard end < index, tokens[end].isSign(","), end > 0 else { return end }
    for start in stride(from: end - 1, through: max(0, end - 9), by: -1)
    where tokens[start].isSign(",") {
      let isOpened = start + 1 < end && words.adverbs.contains(tokens[start + 1])
      return isOpened ? start : end
    }
    return end
  }

  /// 'Saat membuka perundingan, Presiden X …'.
  private func behindComma(_ index: Int) -> [Int] {
    guard index < tokens.count, tokens[index].isSign(",") else { return [] }
    return sentence.entity(at: index + 1)?.person.map { [$0] } ?? []
  }

  /// 'meneken dokumen itu bersama X', '…, disusul Y'.
  private func companions(from start: Int) -> [Int] {
    let end = min(start + 5, tokens.count)
    for index in start..<max(start, end) where !sentence.isInsideEntity(index) {
      let length = words.beside.length(in: tokens, at: index)
      if length > 0 {
        let people = listed(from: index + length, reach: 0)
        if !people.isEmpty { return people }
      }
    }
    return []
  }

  /// The list of people that begins at most `reach` words behind a token.
  func listed(from start: Int, reach: Int) -> [Int] {
    var people: [Int] = []
    var index = start
    var limit = start + reach
    while index < tokens.count, index <= limit {
      if let entity = sentence.entity(at: index) {
        if let person = entity.person, !people.contains(person) { people.append(person) }
        index = entity.tokens.upperBound
        limit = people.isEmpty ? limit : index + 2
      } else {
        guard people.isEmpty ? !isEnd(index) : isListWord(tokens[index]) else { break }
        if words.between.contains(tokens[index]) { limit += 1 }
        index += 1
      }
    }
    return people
  }

  /// 'diikuti antara lain A, B, dan C': the list of states that begins there.
  private func listedStates(from start: Int) -> [Party] {
    var states: [Party] = []
    var index = start
    while index < tokens.count {
      if let entity = sentence.entity(at: index), let party = entity.party {
        states.append(party)
        index = entity.tokens.upperBound
      } else if states.isEmpty
        ? index - start < Self.reachOfStates && !isEnd(index) : isListWord(tokens[index])
      {
        index += 1
      } else {
        break
      }
    }
    return states
  }

  /// How many words, 'antara lain', may stand before a list of states.
  private static let reachOfStates = 2

  private func isListWord(_ token: Token) -> Bool {
    token.isSign(",") || token.isSign("-") || clauses.lists.contains(token)
      || clauses.origins.contains(token)
  }

  private func isEnd(_ index: Int) -> Bool {
    tokens[index].isSign(".") || clauses.boundaries.length(in: tokens, at: index) > 0
      || clauses.reporting.length(in: tokens, at: index) > 0
  }

  private func isDenied(_ index: Int) -> Bool { near(index, words.denied) }

  func near(_ index: Int, _ set: WordSet) -> Bool {
    tokens[max(0, index - 3)..<index].contains { set.contains($0) }
  }
}
