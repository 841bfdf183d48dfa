import DigestModel

/// A labelled text with its gold record and what was found in it.
package struct LabelledArticle: Sendable {
  /// The text's file, as messages name it.
  package let file: String
  package let gold: GoldArticle
  /// The text as received.
  package let raw: String
  /// Nil where the text could not be read: all that the record holds counts as missed.
  package let found: FoundArticle?

  package init(file: String, gold: GoldArticle, raw: String, found: FoundArticle?) {
    self.file = file
    self.gold = gold
    self.raw = raw
    self.found = found
  }
}

/// What reading took from a text.
package struct FoundArticle: Sendable {
  package var cleaned: CleanedArticle
  package var facts: ArticleFacts
  /// The joined event of each mention of `facts`; shorter where nothing was joined.
  package var events: [EventID?]

  package init(cleaned: CleanedArticle, facts: ArticleFacts, events: [EventID?] = []) {
    self.cleaned = cleaned
    self.facts = facts
    self.events = events
  }
}
