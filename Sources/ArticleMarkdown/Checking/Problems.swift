import DigestModel

/// What is wrong with an article's facts, held against its own body and against knowledge.
///
/// Errors: a topic, country or party that knowledge does not have. Warnings: evidence that does not stand
/// in the body (white space apart), a person resolved from an office at a day outside the person's term.
/// Notes: an office given to a person who did not hold it when the article appeared; a former office is
/// often told so. Offices are looked at only where knowledge has both the person and the office.
/// Sorted by place; facts that were not read from a file stand at the article's origin.
package func problems(in article: Article, knowing names: KnownNames) -> [Diagnostic] {
  var problems = topicProblems(in: article, knowing: names)
  problems += partyProblems(in: article, knowing: names)
  problems += evidenceProblems(in: article)
  problems += officeProblems(in: article, knowing: names)
  return problems.inPrintingOrder()
}

/// The same for a single article; `KnownNames` made once is faster for many.
package func problems(in article: Article, knowing knowledge: Knowledge) -> [Diagnostic] {
  problems(in: article, knowing: KnownNames(knowledge))
}

extension Article {
  /// Where the fact with number `index` of a list stands.
  func place(_ index: Int, in places: [SourceLocation]) -> SourceLocation {
    places.indices.contains(index) ? places[index] : origin
  }

  /// Where a part of the mention with number `index` stands.
  package func place(
    ofMention index: Int,
    _ part: KeyPath<MentionPlaces, SourceLocation>
  ) -> SourceLocation {
    if places.mentions.indices.contains(index) { return places.mentions[index][keyPath: part] }
    return facts.mentions[index].location ?? origin
  }

  /// Where item `number` of a list of the mention with number `index` stands.
  package func place(
    _ number: Int,
    ofMention index: Int,
    in list: KeyPath<MentionPlaces, [SourceLocation]>
  ) -> SourceLocation {
    if places.mentions.indices.contains(index) {
      let found = places.mentions[index][keyPath: list]
      if found.indices.contains(number) { return found[number] }
    }
    return facts.mentions[index].location ?? origin
  }
}
