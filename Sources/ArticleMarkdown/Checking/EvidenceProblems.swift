import DigestModel

/// A warning for each mention and claim whose evidence does not stand in one paragraph of the body.
func evidenceProblems(in article: Article) -> [Diagnostic] {
  var told: [(evidence: String, place: SourceLocation)] = []
  for (index, mention) in article.facts.mentions.enumerated() {
    told.append((mention.evidence, article.place(ofMention: index, \.evidence)))
  }
  for (index, claim) in article.facts.claims.enumerated() {
    told.append((claim.evidence, article.place(index, in: article.places.claims)))
  }
  guard !told.isEmpty else { return [] }
  let paragraphs = MarkdownTree(parsing: article.body).plainTexts(withHeadings: true)
  let body = Array(paragraphs.joined(separator: "\n").utf8)
  let missing = told.filter { !body.holds($0.evidence) }
  guard !missing.isEmpty else { return [] }
  // Rare, and slower: the words may be there but for spaces or the form of their accents.
  let spaced = Array(paragraphs.map(\.singleSpaced).joined(separator: "\n").utf8)
  return missing.filter { !spaced.holds($0.evidence.singleSpaced) }.map { evidence, place in
    Diagnostic(.warning, .evidenceGone(evidence), at: place)
  }
}

extension String {
  /// Composed, with one space for each run of white space inside, none around.
  fileprivate var singleSpaced: String {
    let words = composed.unicodeScalars.split { $0 == " " || $0.properties.isWhitespace }
    return words.map { String($0) }.joined(separator: " ")
  }
}

extension [UInt8] {
  /// Whether the bytes of `words` stand in these.
  fileprivate func holds(_ words: String) -> Bool {
    let words = Array(words.utf8)
    guard let first = words.first, words.count <= count else { return words.isEmpty }
    return withUnsafeBufferPointer { bytes in
      (0...(bytes.count - words.count)).contains { start in
        bytes[start] == first && bytes[start..<(start + words.count)].elementsEqual(words)
      }
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
