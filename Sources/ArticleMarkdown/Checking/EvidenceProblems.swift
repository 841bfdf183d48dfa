import DigestModel

/// A warning for each mention and claim whose evidence does not stand in one paragraph of the body.
func evidenceProblems(in article: Article) -> [Diagnostic] {
  var told: [(evidence: String, place: SourceLocation)] = article.facts.mentions.map {
    ($0.evidence, $0.location ?? article.origin)
  }
  for (index, claim) in article.facts.claims.enumerated() {
    told.append((claim.evidence, article.place(index, in: article.places.claims)))
  }
  guard !told.isEmpty else { return [] }
  let body = EvidenceText(markdown: article.body)
  return told.filter { !body.contains($0.evidence) }.map { evidence, place in
    Diagnostic(.warning, .evidenceGone(evidence), at: place)
  }
}

/// A body's plain text, for finding words in.
private struct EvidenceText {
  private let paragraphs: [String]

  init(markdown: String) {
    paragraphs = MarkdownTree(parsing: markdown).plainTexts(withHeadings: true)
  }

  func contains(_ evidence: String) -> Bool {
    if paragraphs.contains(where: { $0.holds(evidence) }) { return true }
    // Rare, and slower: the words are there but for spaces or the form of their accents.
    let spaced = evidence.singleSpaced
    return paragraphs.contains { $0.singleSpaced.holds(spaced) }
  }
}

extension String {
  /// Composed, with one space for each run of white space inside, none around.
  fileprivate var singleSpaced: String {
    composed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether the bytes of `part` stand in this text.
  fileprivate func holds(_ part: String) -> Bool {
    let text = Array(utf8)
    let part = Array(part.utf8)
    guard let first = part.first, part.count <= text.count else { return part.isEmpty }
    return (0...(text.count - part.count)).contains { start in
      text[start] == first && text[start..<(start + part.count)].elementsEqual(part)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func evidenceGone(_ evidence: String) -> Self {
    Self(
      identifier: "fact.evidence-gone",
      summary: "the evidence '\(evidence)' does not stand in the body",
      hint: "copy the words that state it from the body, letter by letter, or take the fact out"
    )
  }
}
