import DigestModel

/// A labelled text with its gold record and what was found in it.
package struct LabelledArticle: Sendable {
  /// The text's file, as messages name it.
  package let file: String
  package private(set) var gold: GoldArticle
  /// The text as received.
  package let raw: String
  /// Nil where the text could not be read: all that the record holds counts as missed.
  package private(set) var found: FoundArticle?

  package init(file: String, gold: GoldArticle, raw: String, found: FoundArticle?) {
    self.file = file
    self.gold = gold
    self.raw = raw
    self.found = found
  }

  /// Leaves events of one type alone, those that are labelled and those that were found.
  mutating func keep(_ type: EventType) {
    gold.events.removeAll { $0.type != type }
    found?.facts.mentions.removeAll { $0.type != type }
    // Which mention was joined to which event is not told any more.
    found?.events = []
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
