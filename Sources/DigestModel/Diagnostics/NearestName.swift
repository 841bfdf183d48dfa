/// The one of `names` that a mistyped `name` most likely meant, or nil where none is near.
///
/// Near is an optimal string alignment distance of at most a third of the name's length, at least 1.
package func nearestName(to name: String, among names: some Sequence<String>) -> String? {
  let limit = max(1, name.count / 3)
  var best: (distance: Int, name: String)?
  // What one has more than the other can't be made up for, and telling that is quick.
  for candidate in names where abs(candidate.utf8.count - name.utf8.count) <= limit * 4 {
    let distance = alignmentDistance(name.folded, candidate.folded)
    guard distance <= limit else { continue }
    if let found = best, (found.distance, found.name) <= (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.name
}

/// Edits that turn one text into the other: a letter put in, left out, changed, or two neighbours swapped.
///
/// The optimal string alignment distance over Unicode scalars.
package func alignmentDistance(_ left: String, _ right: String) -> Int {
  let left = Array(left.unicodeScalars)
  let right = Array(right.unicodeScalars)
  if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
  var beforeLast = [Int](repeating: 0, count: right.count + 1)
  var last = Array(0...right.count)
  for row in 1...left.count {
    var current = [row] + [Int](repeating: 0, count: right.count)
    for column in 1...right.count {
      let isSame = left[row - 1] == right[column - 1]
      var distance = min(last[column] + 1, current[column - 1] + 1)
      distance = min(distance, last[column - 1] + (isSame ? 0 : 1))
      if row > 1, column > 1, left[row - 1] == right[column - 2],
        left[row - 2] == right[column - 1]
      {
        distance = min(distance, beforeLast[column - 2] + 1)
      }
      current[column] = distance
    }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}
