/// Single words that are only there or not.
package struct WordSet: Sendable {
  private var tree = PhraseTree()

  /// Takes folded words.
  package init(_ words: some Sequence<String>) {
    for word in words { _ = tree.insert([word], as: 0) }
  }

  package func contains(_ token: Token) -> Bool {
    tree.phrase(of: token.folded, token.key) != nil
  }

  /// Whether a folded word is among them.
  package func contains(_ word: String) -> Bool {
    tree.phrase(of: word, WordKey(folded: word)) != nil
  }
}
