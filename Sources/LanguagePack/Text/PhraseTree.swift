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
  private var firstWords = WordFilter()

  package init() {}

  /// Takes a phrase, its words folded; false if one of the same words, or nothing but space, was there already.
  package mutating func insert(_ words: [String], as phrase: Int) -> Bool {
    var node = 0
    for word in words {
      let key = WordKey(folded: word)
      if node == 0 { firstWords.insert(key) }
      node = next(after: node, key, word) ?? append(after: node, key, word)
    }
    guard node > 0, steps[node - 1].phrase == nil else { return false }
    steps[node - 1].phrase = phrase
    return true
  }

  /// The number of the longest phrase that begins at token `start`, and how many tokens it covers.
  package func match(in tokens: [Token], at start: Int) -> (phrase: Int, count: Int)? {
    guard start < tokens.count, firstWords.mayContain(tokens[start].key) else { return nil }
    var node = 0
    var best: (phrase: Int, count: Int)?
    var index = start
    while index < tokens.count,
      let next = next(after: node, tokens[index].key, tokens[index].folded)
    {
      node = next
      index += 1
      if let phrase = steps[node - 1].phrase { best = (phrase, index - start) }
    }
    return best
  }

  /// The number of the phrase that is this one folded word.
  package func phrase(of word: String, _ key: WordKey) -> Int? {
    guard firstWords.mayContain(key) else { return nil }
    return next(after: 0, key, word).flatMap { steps[$0 - 1].phrase }
  }

  private func next(after node: Int, _ key: WordKey, _ word: String) -> Int? {
    let mask = slots.count - 1
    var slot = key.slot(after: node, mask: mask)
    while slots[slot] != 0 {
      let found = Int(slots[slot])
      if steps[found - 1].key == key, steps[found - 1].node == node,
        steps[found - 1].word == word
      {
        return found
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private mutating func append(after node: Int, _ key: WordKey, _ word: String) -> Int {
    steps.append(Step(node: node, key: key, word: word, phrase: nil))
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
