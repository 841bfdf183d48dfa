/// Phrases as paths of words from a common root, each with a number.
///
/// All steps of all phrases share one table with open addressing, so that a word that begins no phrase
/// costs one look into an array and is not compared at all.
package struct PhraseTree: Sendable {
  private struct Step: Sendable {
    let node: Int
    let key: WordKey
    let word: String
    /// The step's own node is its position, counted from 1.
    var phrase: Int?
  }

  private var steps: [Step] = []
  /// Positions in `steps` counted from 1, 0 where nothing is; a power of two of them, at most a
  /// quarter in use.
  private var slots = [Int32](repeating: 0, count: 16)

  package init() {}

  /// Takes a phrase; false if one of the same words, or nothing but space, was there already.
  package mutating func insert(_ words: [Token], as phrase: Int) -> Bool {
    var node = 0
    for word in words { node = next(after: node, word) ?? append(after: node, word) }
    guard node > 0, steps[node - 1].phrase == nil else { return false }
    steps[node - 1].phrase = phrase
    return true
  }

  /// The number of the longest phrase that begins at token `start`, and how many tokens it covers.
  package func match(in tokens: [Token], at start: Int) -> (phrase: Int, count: Int)? {
    var node = 0
    var best: (phrase: Int, count: Int)?
    var index = start
    while index < tokens.count, let next = next(after: node, tokens[index]) {
      node = next
      index += 1
      if let phrase = steps[node - 1].phrase { best = (phrase, index - start) }
    }
    return best
  }

  private func next(after node: Int, _ word: Token) -> Int? {
    let mask = slots.count - 1
    var slot = word.key.slot(after: node, mask: mask)
    while slots[slot] != 0 {
      let found = Int(slots[slot])
      let step = steps[found - 1]
      if step.key == word.key, step.node == node, step.word == word.folded { return found }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private mutating func append(after node: Int, _ word: Token) -> Int {
    steps.append(Step(node: node, key: word.key, word: word.folded, phrase: nil))
    if steps.count * 4 > slots.count {
      slots = [Int32](repeating: 0, count: slots.count * 2)
      for position in 1...steps.count { place(position) }
    } else {
      place(steps.count)
    }
    return steps.count
  }

  private mutating func place(_ position: Int) {
    let step = steps[position - 1]
    let mask = slots.count - 1
    var slot = step.key.slot(after: step.node, mask: mask)
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(position)
  }
}
