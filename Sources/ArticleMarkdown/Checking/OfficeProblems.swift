import DigestModel

/// Offices that people did not hold at the time, as far as knowledge has person and office.
func officeProblems(in article: Article, knowing names: KnownNames) -> [Diagnostic] {
  peopleProblems(in: article, knowing: names) + resolvedProblems(in: article, knowing: names)
}

private func peopleProblems(in article: Article, knowing names: KnownNames) -> [Diagnostic] {
  guard let day = article.sortingDay else { return [] }
  return article.facts.people.enumerated().compactMap { index, person in
    guard let office = person.office else { return nil }
    let terms = names.terms(of: person.name, title: office, country: person.country)
    guard !terms.isEmpty, !terms.contains(where: { $0.covers(day) }) else { return nil }
    let place = article.place(index, in: article.places.people)
    return Diagnostic(.note, .notInOffice(person.name, office, day, terms), at: place)
  }
}

private func resolvedProblems(in article: Article, knowing names: KnownNames) -> [Diagnostic] {
  article.facts.mentions.flatMap { mention in
    mention.resolved.compactMap { resolved in
      guard let person = resolved.person, let day = resolved.on else { return nil }
      let terms = names.terms(of: person, title: resolved.office, country: resolved.country)
      guard !terms.isEmpty, !terms.contains(where: { $0.covers(day) }) else { return nil }
      return Diagnostic(
        .warning,
        .notInOffice(person, resolved.office, day, terms),
        at: mention.location ?? article.origin
      )
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func notInOffice(
    _ person: String,
    _ office: String,
    _ day: Day,
    _ terms: [OfficeTerm]
  ) -> Self {
    let times = terms.map { term in
      "from \(term.from.words)" + (term.to.map { " to \($0.words)" } ?? "")
    }
    return Self(
      identifier: "fact.not-in-office",
      summary: "'\(office)' was not the office of \(person) on \(day)",
      hint: "the knowledge has it \(times.joined(separator: ", ")); correct one of the two"
    )
  }
}

extension DateSpan {
  /// The start, no more exact than it is known: `2013`, `2013-03`, `2013-03-16`.
  fileprivate var words: String {
    guard let start else { return "an unknown day" }
    switch precision {
    case .year: return String(start.description.prefix(4))
    case .month: return String(start.description.prefix(7))
    case .day, .unknown: return start.description
    }
  }
}
