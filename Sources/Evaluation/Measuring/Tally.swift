/// How many were found, how many should have been, and how many of each are right.
package struct Tally: Hashable, Sendable {
  /// Those found that are right: a share of each for B³, else whole ones.
  package private(set) var rightOfFound = 0.0
  package private(set) var found = 0
  package private(set) var rightOfExpected = 0.0
  package private(set) var expected = 0

  package var precision: Double? { found == 0 ? nil : rightOfFound / Double(found) }

  package var recall: Double? { expected == 0 ? nil : rightOfExpected / Double(expected) }

  /// 0 where one side has nothing and the other has; nil where neither has.
  package var f1: Double? {
    guard found + expected > 0 else { return nil }
    let (precision, recall) = (precision ?? 0, recall ?? 0)
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }

  mutating func add(right: Int, found: Int, expected: Int) {
    rightOfFound += Double(right)
    self.found += found
    rightOfExpected += Double(right)
    self.expected += expected
  }

  /// One that was both found and expected, right to these degrees.
  mutating func add(precision: Double, recall: Double) {
    rightOfFound += precision
    found += 1
    rightOfExpected += recall
    expected += 1
  }
}
