import DigestModel
import LanguagePack

/// Known people by the words of their names, for typing errors and short forms.
struct PersonIndex: Sendable {
  /// By folded first and last word of each spelling: who, and the spelling's words.
  private let byEdge: [String: [Spelling]]
  /// By folded word: everybody who can be called by it alone.
  private let byShort: [String: [Int]]
  /// By folded first word, which in many countries is the family's name.
  private let byFirst: [String: [Int]]
  private let people: [KnownPerson]
  /// Folded words that knowledge gives as somebody's whole name: 'Xi'.
  private let aliases: Set<String>
  /// Keys of offices whose holders copy calls by one word without saying who they are.
  private let wellKnown: Set<String>

  private struct Spelling: Sendable {
    let person: Int
    let words: [String]
  }

  init(_ people: [KnownPerson], wellKnown: Set<String>) {
    self.people = people
    self.wellKnown = wellKnown
    var byEdge: [String: [Spelling]] = [:]
    var byShort: [String: [Int]] = [:]
    var byFirst: [String: [Int]] = [:]
    var aliases: Set<String> = []
    for (index, person) in people.enumerated() {
      for name in [person.name] + person.also {
        let words = nameWords(of: name)
        guard words.count > 1, let first = words.first, let last = words.last else {
          if let word = words.first {
            byShort[word, default: []].append(index)
            aliases.insert(word)
          }
          continue
        }
        let spelling = Spelling(person: index, words: words)
        byEdge[first, default: []].append(spelling)
        if last != first { byEdge[last, default: []].append(spelling) }
      }
      if let first = nameWords(of: person.name).first { byFirst[first, default: []].append(index) }
      if let last = nameWords(of: person.name).last { byShort[last, default: []].append(index) }
    }
    self.aliases = aliases
    self.byEdge = byEdge
    self.byFirst = byFirst
    self.byShort = byShort.mapValues { Array(Set($0)).sorted() }
  }

  /// Whose misspelt name `words` is, or nil: one word of it as known, the others near.
  func person(nearTo words: [String]) -> Int? {
    guard let first = words.first, let last = words.last, words.count > 1 else { return nil }
    var best: (distance: Int, person: Int)?
    for spelling in (byEdge[first] ?? []) + (byEdge[last] ?? [])
    where spelling.words.count == words.count {
      guard let distance = Self.distance(words, spelling.words) else { continue }
      if let found = best, (found.distance, found.person) <= (distance, spelling.person) {
        continue
      }
      best = (distance, spelling.person)
    }
    return best?.person
  }

  /// Whether somebody's whole name can be the word, however short it is.
  func isAlias(_ word: String) -> Bool { aliases.contains(word) }

  /// Who goes by `word` alone among those in office around `day`, where only one does.
  func person(called word: String, inOfficeOn day: Day?, knownAs office: Office?) -> Int? {
    var found = byShort[word] ?? []
    if office != nil { found += (byFirst[word] ?? []).filter { !found.contains($0) } }
    let fitting = found.filter { index in
      people[index].terms.contains { term in
        (day.map { term.isNear($0) } ?? true) && (office.map { $0.key == term.key } ?? true)
          && (office != nil || wellKnown.contains(term.key))
      }
    }
    return fitting.count == 1 ? fitting.first : nil
  }

  /// The edits between two names, or nil where a word is too far off.
  ///
  /// Words of up to four letters have to be the same. Beside the exact last word others may be two
  /// edits off; else one edit is allowed in five and six letters, two in more. One word has to be
  /// exact, and first letters have to stay or change places with the second.
  private static func distance(_ words: [String], _ known: [String]) -> Int? {
    let isSurnameExact = words.last == known.last
    guard isSurnameExact || words.first == known.first else { return nil }
    var sum = 0
    for (word, other) in zip(words, known) where word != other {
      let limit = other.count <= 4 ? 0 : isSurnameExact || other.count >= 7 ? 2 : 1
      let beginsAlike =
        word.first == other.first || Array(word.prefix(2).reversed()) == Array(other.prefix(2))
      guard limit > 0, beginsAlike else { return nil }
      let distance = alignmentDistance(word, other)
      guard distance <= limit else { return nil }
      sum += distance
    }
    return sum
  }
}

/// The folded words of a name, without signs.
func nameWords(of name: String) -> [String] {
  tokens(of: name).filter { $0.kind == .word }.map(\.folded)
}

extension OfficeTerm {
  /// Whether the term covers the day or is at most a year away from it.
  func isNear(_ day: Day) -> Bool {
    guard let first = from.bounds?.lowerBound, day.adding(days: 366) >= first else { return false }
    guard let last = to?.bounds?.upperBound else { return true }
    return day.adding(days: -366) <= last
  }
}
