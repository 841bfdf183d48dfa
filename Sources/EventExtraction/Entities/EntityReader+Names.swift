import DigestModel
import LanguagePack

extension EntityReader {
  /// The run of capitalised words from `start`, with particles and hyphens inside; known names of states
  /// and places, titles and words of things end it.
  func nameRun(in tokens: [Token], at start: Int) -> Range<Int> {
    var end = start
    var index = start
    while index < tokens.count, index - start < 7 {
      let token = tokens[index]
      if isNameWord(token, in: tokens, at: index) {
        index += 1
        end = index
        // Initials: 'Retno L.P. Marsudi', 'Joseph R. Biden'.
        while index < tokens.count, tokens[index].isSign("."), token.text.utf8.count <= 2,
          index + 1 < tokens.count, tokens[index + 1].isCapitalised, !tokens[index].followsSpace
        {
          index += 1
        }
        if isSecondPart(in: tokens, at: index) {
          index += 2
          end = index
        }
      } else if end > start, isJoint(token), index + 1 < tokens.count {
        index += 1
      } else {
        break
      }
    }
    return start..<end
  }

  private func isNameWord(_ token: Token, in tokens: [Token], at index: Int) -> Bool {
    guard token.isCapitalised else { return false }
    if tables.nameWords.things.contains(token) { return false }
    if tables.offices.words.contains(token) { return false }
    if tables.offices.offices.match(in: tokens, at: index) != nil { return false }
    if let (meaning, _) = meaning(in: tokens, at: index), meaning.person == nil { return false }
    return true
  }

  /// 'Hong Nam-ki', 'Roh Kyu-deok': a hyphen and small letters, without a space.
  private func isSecondPart(in tokens: [Token], at index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index].isSign("-"), !tokens[index].followsSpace else {
      return false
    }
    let next = tokens[index + 1]
    return next.kind == .word && !next.followsSpace && !next.isCapitalised
      && !tables.nameWords.particles.contains(next)
  }

  private func isJoint(_ token: Token) -> Bool {
    if token.kind == .word {
      // 'Presiden X di Y': 'di' joins names in Italy only, where it is written with a capital.
      return tables.nameWords.particles.contains(token) && !tables.clauses.at.contains(token)
    }
    return token.isSign("-") && !token.followsSpace
  }

  /// Somebody known whose name a part of the run nearly is, longest part first.
  func misspelt(in tokens: [Token], within run: Range<Int>) -> (person: Int, range: Range<Int>)? {
    let count = min(run.count, 6)
    guard count >= 2, tables.rules.include(.misprintedNames) else { return nil }
    for length in stride(from: count, through: 2, by: -1) {
      let range = run.lowerBound..<run.lowerBound + length
      // 'Lloyd J. Austin': an initial tells nothing new.
      let words = tokens[range].filter { $0.kind == .word && $0.text.utf8.count > 1 }
        .map(\.folded)
      if let person = tables.people.person(nearTo: words) { return (person, range) }
    }
    return nil
  }

  func isThing(_ run: Range<Int>, in tokens: [Token]) -> Bool {
    tokens[run].contains { tables.nameWords.things.contains($0) }
      || tokens[run].allSatisfy { $0.text.unicodeScalars.allSatisfy { !$0.properties.isLowercase } }
  }

  /// The run of tokens as it stands, with spaces where the text has some.
  func text(of range: Range<Int>, in tokens: [Token]) -> String {
    var text = ""
    for token in tokens[range] {
      if token.followsSpace, !text.isEmpty { text += " " }
      text += token.text
    }
    return text
  }

  /// Finds people by one word of their name: those whom the article has named in full, then holders
  /// of the highest offices of the time.
  mutating func resolveShortNames(in tokens: [Token], _ entities: inout [Entity], number: Int) {
    var covered = [Bool](repeating: false, count: tokens.count)
    for entity in entities { for index in entity.tokens { covered[index] = true } }
    var found: [Entity] = []
    let isTitleCased = Self.isTitleCased(tokens)
    for index in tokens.indices where !covered[index] && tokens[index].isCapitalised {
      let isOpening = index == 0 || tokens[index - 1].kind == .sign
      if isOpening, tables.nameWords.ambiguous.contains(tokens[index]) { continue }
      let end = shortNameEnd(in: tokens, at: index, covered)
      let words = tokens[index..<end].filter { $0.kind == .word }.map(\.folded)
      if !isTitleCased, belongsToStranger(index..<end, in: tokens, covered) { continue }
      guard
        let person = person(called: words, number: number)
          ?? newcomer(in: tokens, index..<end, behind: &entities, number)
      else { continue }
      for position in index..<end { covered[position] = true }
      found.append(Entity(kind: .person(person), tokens: index..<end))
    }
    entities = (entities + found).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// 'Henry Kissinger', 'Saddam Hussein': a word of a longer name that nobody in the cast has.
  private func belongsToStranger(
    _ range: Range<Int>,
    in tokens: [Token],
    _ covered: [Bool]
  ) -> Bool {
    let next = range.upperBound
    if next < tokens.count, !covered[next], tokens[next].followsSpace,
      isStrangersWord(at: next, in: tokens)
    {
      return true
    }
    let last = range.lowerBound - 1
    // A sentence or quotation begins with a capital whatever its first word is.
    return last > 0 && !covered[last] && tokens[last - 1].kind == .word
      && isStrangersWord(at: last, in: tokens)
  }

  /// Written like a headline, wherever it stands: there a capital tells nothing.
  private static func isTitleCased(_ tokens: [Token]) -> Bool {
    let words = tokens.filter { $0.kind == .word }
    return words.filter(\.isCapitalised).count * 10 >= words.count * 7
  }

  private func isStrangersWord(at index: Int, in tokens: [Token]) -> Bool {
    isLoneName(tokens[index]) && isNameWord(tokens[index], in: tokens, at: index)
      && !tables.nameWords.honorifics.contains(tokens[index])
      && !tables.offices.heads.contains(tokens[index])
      && cast.members(called: tokens[index].folded).isEmpty
  }

  /// 'Menlu Israel Kohan': one word straight behind the office of a state, which nobody else goes by.
  private mutating func newcomer(
    in tokens: [Token],
    _ range: Range<Int>,
    behind entities: inout [Entity],
    _ number: Int
  ) -> Int? {
    guard range.count == 1, !isHeadline(number), isLoneName(tokens[range.lowerBound]),
      range.upperBound == tokens.count || !tokens[range.upperBound].isCapitalised,
      let position = entities.lastIndex(where: { $0.tokens.upperBound == range.lowerBound }),
      case .office(let office, let party) = entities[position].kind,
      nameRun(in: tokens, at: range.lowerBound).count == 1
    else { return nil }
    entities.remove(at: position)
    return addUnknown(tokens[range.lowerBound].text, office: office, country: party, in: number)
  }

  private func isHeadline(_ number: Int) -> Bool { headlines.contains(number) }

  /// A word that is written like a name, and long enough to be one.
  private func isLoneName(_ token: Token) -> Bool {
    token.text.utf8.count > 3 && !tables.nameWords.ambiguous.contains(token)
      && !tables.nameWords.things.contains(token)
      && token.text.unicodeScalars.dropFirst().allSatisfy {
        $0.isASCII ? ("a"..."z").contains($0) : $0.properties.isLowercase
      }
  }

  /// Where a short form of several words ends: 'von der Leyen' begins small, 'Al Maliki' does not.
  private func shortNameEnd(in tokens: [Token], at index: Int, _ covered: [Bool]) -> Int {
    var end = index + 1
    while end < tokens.count, !covered[end], tokens[end].isCapitalised || isJoint(tokens[end]),
      end - index < 4,
      tokens[index..<end + 1].allSatisfy({ token in
        token.kind == .sign || !cast.members(called: token.folded).isEmpty
      })
    {
      end += 1
    }
    return end
  }

  private mutating func person(called words: [String], number: Int) -> Int? {
    guard let word = words.last(where: { !tables.nameWords.particles.contains($0) }) else {
      return nil
    }
    let members = words.reduce(cast.members(called: word)) { found, word in
      let fitting = found.filter { cast.members(called: word).contains($0) }
      return fitting.isEmpty ? found : fitting
    }
    if members.count == 1 { return members[0] }
    if let nearest = members.last(where: { cast.members[$0].firstSentence <= number }) {
      return nearest
    }
    if let first = members.first { return first }
    guard words.count == 1, word.utf8.count > 3 || tables.people.isAlias(word),
      let known = tables.people.person(called: word, inOfficeOn: published, knownAs: nil)
    else { return nil }
    return add(known: known, in: number)
  }
}
