import ArticleMarkdown
import DigestModel

/// Names that are all but those of somebody whom the knowledge has.
///
/// A person needs no entry in the knowledge, so only a name one letter off a known one is told, or one that
/// looks like it.
func misspeltPeople(in articles: [Article], knowing knowledge: Knowledge) -> [Diagnostic] {
  let names = NearNames(knowledge.people)
  return articles.flatMap { article -> [Diagnostic] in
    var used: [(name: String, place: SourceLocation)] = []
    for (index, person) in article.facts.people.enumerated() {
      let places = article.places.people
      used.append((person.name, places.indices.contains(index) ? places[index] : article.origin))
    }
    for (index, mention) in article.facts.mentions.enumerated() {
      for (number, name) in mention.participants.enumerated() {
        used.append((name, article.place(number, ofMention: index, in: \.participants)))
      }
    }
    return used.compactMap { name, place in
      names.known(near: name).map { Diagnostic(.warning, .misspelt(name, known: $0), at: place) }
    }
  }
}

/// Finds the known name that is one edit away, in time that does not grow with the number of names.
///
/// Two names one edit apart agree once at most one letter is taken out of each; a swap of neighbours
/// is told as well where nothing else differs.
struct NearNames: Sendable {
  private let own: [String: String]
  private let byShortened: [String: String]
  private static let shortest = 6
  /// Names shorter than this are too often one letter apart and yet two people's: Wang Yi, Wang Yu.
  private static let long = 8

  init(_ people: [KnownPerson]) {
    let spellings = people.flatMap { person in
      ([person.name] + person.also).map { ($0.folded, person.name) }
    }
    own = Dictionary(spellings) { first, _ in first }
    var byShortened: [String: String] = [:]
    for person in people where person.name.folded.utf8.count >= Self.shortest {
      for form in Self.shortened(person.name.folded) where byShortened[form] == nil {
        byShortened[form] = person.name
      }
    }
    self.byShortened = byShortened
  }

  /// Nil for a name that is known itself, and for one that is near to none.
  func known(near name: String) -> String? {
    let folded = name.folded
    guard folded.utf8.count >= Self.shortest, folded.contains(" "), own[folded] == nil else {
      return nil
    }
    if let alike = own[folded.seeminglyLatin] { return alike }
    for form in Self.shortened(folded) {
      if let found = byShortened[form], Self.isNear(folded, found.folded) { return found }
    }
    return nil
  }

  private static func isNear(_ name: String, _ known: String) -> Bool {
    guard alignmentDistance(name, known) == 1 else { return false }
    let isLetterChanged = name.count == known.count && name.sorted() != known.sorted()
    return !isLetterChanged || min(name.utf8.count, known.utf8.count) >= long
  }

  /// The name, and the name without each of its letters in turn.
  private static func shortened(_ name: String) -> [String] {
    let scalars = Array(name.unicodeScalars)
    guard scalars.count <= 80 else { return [name] }
    return [name]
      + scalars.indices.map { index in
        var form = String.UnicodeScalarView()
        form.append(contentsOf: scalars[..<index])
        form.append(contentsOf: scalars[(index + 1)...])
        return String(form)
      }
  }
}

extension Diagnostic.Message {
  fileprivate static func misspelt(_ name: String, known: String) -> Self {
    Self(
      identifier: "fact.unknown-person",
      summary: "the knowledge has no '\(name)'",
      hint: "did you mean '\(known)'? If this is somebody else, add them to"
        + " content/knowledge/people.yaml"
    )
  }
}
