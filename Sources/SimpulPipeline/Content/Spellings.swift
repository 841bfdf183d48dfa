import DigestModel

/// One spelling for each person whom the knowledge gives several: 'Faisal bin Farhan' is 'Faisal bin
/// Farhan Al Saud', and has one page.
struct Spellings: Sendable {
  private let names: [String: String]

  /// A spelling that several people share, or that is one word alone, stands for nobody.
  init(_ knowledge: Knowledge) {
    var names: [String: String] = [:]
    var isShared: Set<String> = []
    for person in knowledge.people {
      for spelling in person.also where spelling.contains(" ") && spelling != person.name {
        if names.updateValue(person.name, forKey: spelling.folded) != nil {
          isShared.insert(spelling.folded)
        }
      }
    }
    for person in knowledge.people { isShared.insert(person.name.folded) }
    self.names = names.filter { !isShared.contains($0.key) }
  }

  /// The article with everybody under one name, each once.
  func applied(to article: Article) -> Article {
    guard
      article.facts.people.contains(where: { names[$0.name.folded] != nil })
        || article.facts.mentions.contains(where: { $0.participants.contains(where: isKnown) })
    else { return article }
    var article = article
    var people: [ArticlePerson] = []
    for var person in article.facts.people {
      person.name = name(of: person.name)
      if !people.contains(where: { $0.name == person.name }) { people.append(person) }
    }
    article.facts.people = people
    for index in article.facts.mentions.indices {
      article.facts.mentions[index].participants = article.facts.mentions[index].participants
        .reduce(into: []) { told, participant in
          let name = name(of: participant)
          if !told.contains(name) { told.append(name) }
        }
    }
    return article
  }

  private func isKnown(_ spelling: String) -> Bool { names[spelling.folded] != nil }

  private func name(of spelling: String) -> String { names[spelling.folded] ?? spelling }
}
