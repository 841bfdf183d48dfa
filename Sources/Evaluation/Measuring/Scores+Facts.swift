import DigestModel

extension Scores {
  /// Topics, countries and people.
  mutating func addFacts(_ article: LabelledArticle) {
    let facts = article.found?.facts ?? ArticleFacts()
    compare(
      .topics,
      in: article.file,
      expected: article.gold.topics,
      found: facts.topics.map(\.text)
    )
    compare(
      .countries,
      in: article.file,
      expected: article.gold.countries,
      found: facts.countries.map(\.code)
    )
    addPeople(facts.people.map(\.name), article)
  }

  /// A name stands for one person at most; those called by their first-named form are taken first.
  private mutating func addPeople(_ names: [String], _ article: LabelledArticle) {
    var open = article.gold.people
    var left = names
    let forms: [@Sendable (GoldArticle.Person) -> [String]] = [{ [$0.name] }, { $0.also }]
    for form in forms {
      left.removeAll { name in
        let person = open.firstIndex { person in
          form(person).contains { $0.compared == name.compared }
        }
        if let person { open.remove(at: person) }
        return person != nil
      }
    }
    for person in open {
      note(.people, in: article.file, expected: "'\(person.name)'", found: nil)
    }
    for name in left { note(.people, in: article.file, expected: nil, found: "'\(name)'") }
    tallies[.people, default: Tally()].add(
      right: names.count - left.count,
      found: names.count,
      expected: article.gold.people.count
    )
  }
}
