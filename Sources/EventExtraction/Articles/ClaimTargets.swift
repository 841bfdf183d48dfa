import DigestModel

/// Which of an article's mentions a claim speaks of.
struct ClaimTargets {
  let mentions: [Mention]
  /// For each mention the sentences that tell of it.
  let sentences: [[Int]]

  /// The mention that a claim in sentence `number` is about; nil where none is of the kind that it names
  /// and later than the day that bounds it.
  ///
  /// What the sentence itself tells comes first, then the last main event told before it, the first main
  /// one after it, and the last background one before it. Without a noun it is what the sentence tells.
  func mention(named families: ClaimNouns.Families?, after since: Day?, in number: Int) -> Int? {
    let fitting = mentions.indices.filter { index in
      (families?.contains(mentions[index].type.family) ?? true)
        && isLater(mentions[index], than: since)
    }
    if families == nil { return fitting.first { sentences[$0].contains(number) } }
    if let own = fitting.first(where: { sentences[$0].contains(number) }) { return own }
    let main = fitting.filter { mentions[$0].role == .main }
    return last(of: main, before: number) ?? main.first ?? last(of: fitting, before: number)
  }

  func isVisit(_ mention: Int) -> Bool { mentions[mention].type == .visit }

  func takesPart(_ name: String, in mention: Int) -> Bool {
    mentions[mention].participants.contains { $0 == name }
  }

  private func isLater(_ mention: Mention, than since: Day?) -> Bool {
    guard let since, let end = mention.date.bounds?.upperBound else { return true }
    return end > since
  }

  /// The mention that was told last before a sentence.
  private func last(of mentions: [Int], before number: Int) -> Int? {
    mentions.compactMap { mention in
      sentences[mention].last { $0 < number }.map { (mention, $0) }
    }
    .max { ($0.1, $1.0) < ($1.1, $0.0) }?.0
  }
}
