import DigestModel

/// Phrases with a value each, found in a run of tokens by their folded words.
///
/// The longest phrase wins. One look-up costs at most the longest phrase's length, whatever the
/// number of phrases.
package struct PhraseTable<Value: Sendable>: Sendable {
  package private(set) var tree = PhraseTree()
  package private(set) var values: [Value] = []

  package init() {}

  /// Takes phrases as they are written; of two that fold alike the first stays.
  package init(_ phrases: some Sequence<(phrase: String, value: Value)>) {
    for (phrase, value) in phrases { insert(phrase, value) }
  }

  package mutating func insert(_ phrase: String, _ value: Value) {
    if tree.insert(tokens(of: phrase).map(\.folded), as: values.count) { values.append(value) }
  }

  /// The longest phrase that begins at token `start`.
  package func match(in tokens: [Token], at start: Int) -> PhraseMatch<Value>? {
    guard let found = tree.match(in: tokens, at: start) else { return nil }
    return PhraseMatch(phrase: found.phrase, count: found.count, values: values)
  }
}

/// A phrase that stands in a text.
///
/// It holds the table's values, not its own: what is laid out alike for all types of values costs no
/// look at the type where nothing was found, which is nearly always.
package struct PhraseMatch<Value: Sendable>: Sendable {
  fileprivate let phrase: Int
  /// How many tokens it covers.
  package let count: Int
  fileprivate let values: [Value]

  package var value: Value { values[phrase] }
}
