import DigestModel

/// The figures of labelled sentences: of all, and of the events of each type.
package struct SentenceScores: Sendable {
  package let all: Scores
  package let byType: [EventType: Scores]

  /// Takes each sentence with what was found in it, or nil where it could not be read.
  package init(of sentences: [(LabelledSentence, FoundArticle?)]) {
    let articles = sentences.map { $0.0.labelled($0.1) }
    all = Scores(ofEventsIn: articles)
    let types = EventType.allCases.map { ($0, Scores(ofEventsIn: articles, only: $0)) }
    byType = Dictionary(uniqueKeysWithValues: types)
  }
}
