import DigestModel

/// An error for each code of a state or body that knowledge does not have.
func partyProblems(in article: Article, knowing names: KnownNames) -> [Diagnostic] {
  let unknown = usedParties(in: article).filter { !names.parties.contains($0.party) }
  return unknown.enumerated().map { number, used in
    let nearest = number < mostHints ? names.nearestParty(to: used.party.code) : nil
    return Diagnostic(.error, .unknownParty(used.party, nearest: nearest), at: used.place)
  }
}

/// To look for near names takes time; an article with more unknown codes than this has another problem.
private let mostHints = 50

private func usedParties(in article: Article) -> [(party: Party, place: SourceLocation)] {
  var used: [(Party, SourceLocation)] = []
  for (index, party) in article.facts.countries.enumerated() {
    used.append((party, article.place(index, in: article.places.countries)))
  }
  for (index, person) in article.facts.people.enumerated() {
    if let party = person.country {
      used.append((party, article.place(index, in: article.places.people)))
    }
  }
  for (index, mention) in article.facts.mentions.enumerated() {
    if let country = mention.country {
      used.append((country, article.place(ofMention: index, \.country)))
    }
    for (number, party) in mention.parties.enumerated() {
      used.append((party, article.place(number, ofMention: index, in: \.parties)))
    }
    used += mention.resolved.map { ($0.country, mention.location ?? article.origin) }
  }
  return used
}

extension Diagnostic.Message {
  fileprivate static func unknownParty(_ party: Party, nearest: Party?) -> Self {
    Self(
      identifier: "fact.unknown-party",
      summary: "unknown country or body '\(party)'",
      hint: nearest.map { "did you mean '\($0)'?" }
        ?? "a state goes by its ISO 3166-1 code of two letters, a body by its code in knowledge"
    )
  }
}
