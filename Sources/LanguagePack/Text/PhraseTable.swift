import DigestModel

/// Phrases with a value each, found in a run of tokens by their folded words.
///
/// The longest phrase wins. One look-up costs at most the longest phrase's length, whatever the
/// number of phrases.
package struct PhraseTable<Value: Sendable>: Sendable {
  private struct Node: Sendable {
    var next: [String: Int] = [:]
    var value: Value?
  }

  private var nodes: [Node] = [Node()]

  package init() {}

  /// Takes phrases as they are written; of two that fold alike the first stays.
  package init(_ phrases: some Sequence<(phrase: String, value: Value)>) {
    for (phrase, value) in phrases { insert(phrase, value) }
  }

  package mutating func insert(_ phrase: String, _ value: Value) {
    var position = 0
    for token in tokens(of: phrase) {
      if let next = nodes[position].next[token.folded] {
        position = next
      } else {
        nodes.append(Node())
        nodes[position].next[token.folded] = nodes.count - 1
        position = nodes.count - 1
      }
    }
    if position != 0, nodes[position].value == nil { nodes[position].value = value }
  }

  /// The longest phrase that begins at token `start`, with the number of tokens that it covers.
  package func match(
    in tokens: some RandomAccessCollection<Token>,
    at start: Int
  ) -> (value: Value, count: Int)? {
    var position = 0
    var best: (Value, Int)?
    var offset = start
    while offset < tokens.count {
      let index = tokens.index(tokens.startIndex, offsetBy: offset)
      guard let next = nodes[position].next[tokens[index].folded] else { break }
      position = next
      offset += 1
      if let value = nodes[position].value { best = (value, offset - start) }
    }
    return best.map { (value: $0.0, count: $0.1) }
  }
}
