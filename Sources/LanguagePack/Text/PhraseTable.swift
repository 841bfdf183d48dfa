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

  /// The longest phrase that begins at token `start`, with the number of tokens that it covers.
  ///
  /// Inlined, so that other modules call it for their own types of values directly: called for any type,
  /// it would look that type up each time.
  @inlinable
  @inline(__always)
  package func match(in tokens: [Token], at start: Int) -> (value: Value, count: Int)? {
    guard let found = tree.match(in: tokens, at: start) else { return nil }
    return (values[found.phrase], found.count)
  }
}
