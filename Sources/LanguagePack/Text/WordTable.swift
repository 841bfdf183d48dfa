/// Single words with a value each.
package struct WordTable<Value: Sendable>: Sendable {
  package private(set) var tree = PhraseTree()
  package private(set) var values: [Value] = []

  /// Takes folded words; of two that are alike the first stays.
  package init(_ words: some Sequence<(String, Value)>) {
    for (word, value) in words where tree.insert([word], as: values.count) {
      values.append(value)
    }
  }

  package init(_ words: [String: Value]) {
    self.init(words.map { ($0.key, $0.value) })
  }

  /// Inlinable, so that other modules call it for their own types of values directly.
  @inlinable
  package subscript(token: Token) -> Value? {
    guard let found = tree.phrase(of: token.folded, token.key) else { return nil }
    return values[found]
  }

  package subscript(folded word: String) -> Value? {
    tree.phrase(of: word, WordKey(folded: word)).map { values[$0] }
  }
}
