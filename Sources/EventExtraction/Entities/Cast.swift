import DigestModel
import LanguagePack

/// The people of one article, each once.
struct Cast: Sendable {
  struct Member: Sendable {
    var name: String
    /// Index into `Knowledge.people`; nil for somebody whom knowledge does not have.
    var known: Int?
    /// As the article gives it.
    var office: Office?
    var country: Party?
    /// The key of the office that knowledge has for them at the time.
    var heldOffice: String?
    /// Where the name first stands: position of the sentence.
    var firstSentence: Int
  }

  private(set) var members: [Member] = []
  private var byKnown: [Int: Int] = [:]
  private var byName: [String: Int] = [:]
  /// Folded words of names, with everybody whose name has them, in the order of introduction.
  private var byWord: [String: [Int]] = [:]
  /// Folded names of one word: 'Jokowi'.
  private var byAlias: [String: [Int]] = [:]

  /// Adds somebody whom knowledge has, or finds them again.
  mutating func add(
    known: Int,
    named names: [String],
    office: Office?,
    country: Party?,
    heldOffice: String?,
    in sentence: Int
  ) -> Int {
    if let index = byKnown[known] {
      refine(index, office: office, country: country)
      return index
    }
    let index = append(
      Member(
        name: names[0],
        known: known,
        office: office,
        country: country,
        heldOffice: heldOffice,
        firstSentence: sentence
      ),
      words: names.flatMap(nameWords(of:))
    )
    byKnown[known] = index
    for name in names {
      let words = nameWords(of: name)
      if words.count == 1 { byAlias[words[0], default: []].append(index) }
    }
    return index
  }

  /// Adds somebody whom knowledge does not have, or finds them again.
  mutating func add(name: String, office: Office?, country: Party?, in sentence: Int) -> Int {
    if let index = byName[name.folded] {
      refine(index, office: office, country: country)
      return index
    }
    let index = append(
      Member(name: name, known: nil, office: office, country: country, firstSentence: sentence),
      words: nameWords(of: name)
    )
    byName[name.folded] = index
    return index
  }

  /// Everybody in the article whose name has the folded word; those who go by it alone come before others.
  func members(called word: String) -> [Int] { byAlias[word] ?? byWord[word] ?? [] }

  /// Everybody in the article who holds an office as it says, else as knowledge has it.
  func holders(of key: String) -> [Int] {
    members.indices.filter { (members[$0].office?.key ?? members[$0].heldOffice) == key }
  }

  /// The member whom knowledge has at an index.
  func member(known: Int) -> Int? { byKnown[known] }

  private mutating func append(_ member: Member, words: [String]) -> Int {
    members.append(member)
    for word in words where byWord[word]?.last != members.count - 1 {
      byWord[word, default: []].append(members.count - 1)
    }
    return members.count - 1
  }

  private mutating func refine(_ index: Int, office: Office?, country: Party?) {
    if members[index].office == nil { members[index].office = office }
    if members[index].country == nil { members[index].country = country }
  }
}
