extension RandomAccessCollection {
  /// The place of the first element that satisfies `isBehind`, or the end.
  ///
  /// Every element behind one that satisfies it has to do so too. Named as in Swift Algorithms.
  @inlinable
  package func partitioningIndex(where isBehind: (Element) -> Bool) -> Index {
    var (low, left) = (startIndex, count)
    while left > 0 {
      let half = left / 2
      let middle = index(low, offsetBy: half)
      if isBehind(self[middle]) {
        left = half
      } else {
        low = index(after: middle)
        left -= half + 1
      }
    }
    return low
  }
}
