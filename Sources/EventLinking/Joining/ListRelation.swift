import DigestModel

/// How two lists of people, or of parties, stand to each other.
enum ListRelation: Sendable {
  case equal
  /// One lists more than the other, but nobody is missing from both.
  case nested
  case overlapping
  case disjoint
  /// One names nobody, so that nothing can contradict.
  case silent

  init<Element>(_ left: Set<Element>, _ right: Set<Element>) {
    if left.isEmpty || right.isEmpty {
      self = .silent
    } else if left == right {
      self = .equal
    } else if left.isSubset(of: right) || right.isSubset(of: left) {
      self = .nested
    } else {
      self = left.isDisjoint(with: right) ? .disjoint : .overlapping
    }
  }

  var isNestedOrEqual: Bool { self == .equal || self == .nested }
}

/// The share of two sets' members that stand in both, in percent.
func agreementPercent<Element>(_ left: Set<Element>, _ right: Set<Element>) -> Int {
  let union = left.union(right).count
  return union == 0 ? 0 : left.intersection(right).count * 100 / union
}
