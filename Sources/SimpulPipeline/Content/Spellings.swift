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
    let people = Self.firsts(of: article.facts.people.map { name(of: $0.name) })
    article.facts.people = people.map { index in
      var person = article.facts.people[index]
      person.name = name(of: person.name)
      return person
    }
    article.places.people = article.places.people.at(people)
    for index in article.facts.mentions.indices {
      let names = article.facts.mentions[index].participants.map(name)
      let firsts = Self.firsts(of: names)
      article.facts.mentions[index].participants = firsts.map { names[$0] }
      guard article.places.mentions.indices.contains(index) else { continue }
      let places = article.places.mentions[index].participants
      article.places.mentions[index].participants = places.at(firsts)
    }
    return article
  }

  /// Where each name stands first.
  private static func firsts(of names: [String]) -> [Int] {
    var told: Set<String> = []
    return names.indices.filter { told.insert(names[$0]).inserted }
  }

  private func isKnown(_ spelling: String) -> Bool { names[spelling.folded] != nil }

  private func name(of spelling: String) -> String { names[spelling.folded] ?? spelling }
}

extension Spellings: Digestible {
  func feed(to digester: inout Digester) {
    digester.feed(all: self, names.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] })
  }
}

extension [SourceLocation] {
  /// Those at `indices`; of an article that was not read from a file there are none.
  fileprivate func at(_ indices: [Int]) -> [SourceLocation] {
    indices.filter(self.indices.contains).map { self[$0] }
  }
}
