/// What differs between two texts, in the unified form that `diff -u` writes and people know, with a
/// line around each change; empty where nothing does.
package func unifiedDifference(from old: String, to new: String, file: String) -> String {
  let lines = LineChange.all(from: old.lines, to: new.lines)
  guard lines.contains(where: { $0.mark != " " }) else { return "" }
  let hunks = lines.hunks.map { "\($0.head)\n" + $0.lines.map(\.text).joined() }
  return "--- \(file)\n+++ \(file)\n" + hunks.joined()
}

/// A line of either text or of both, with the number that it has, or would have, in each.
private struct LineChange {
  /// `-` stands in the old text only, `+` in the new one only.
  let mark: Character
  let line: Substring
  let oldNumber: Int
  let newNumber: Int

  var text: String { "\(mark)\(String(line).printable)\n" }

  static func all(from old: [Substring], to new: [Substring]) -> [LineChange] {
    let start = zip(old, new).prefix { $0 == $1 }.count
    let (oldRest, newRest) = (old[start...], new[start...])
    let end = zip(oldRest.reversed(), newRest.reversed()).prefix { $0 == $1 }.count
    let (oldMiddle, newMiddle) = (oldRest.dropLast(end), newRest.dropLast(end))
    var (gone, come) = (Set(oldMiddle.indices), Set(newMiddle.indices))
    // Beyond that, looking for what two texts share takes longer than reading them.
    if gone.count + come.count <= 2_000 {
      let difference = Array(newMiddle).difference(from: Array(oldMiddle))
      gone = Set(difference.removals.map { $0.offset + start })
      come = Set(difference.insertions.map { $0.offset + start })
    }
    var lines: [LineChange] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      let (isGone, isNew) = (gone.contains(left), come.contains(right))
      let mark: Character = isGone ? "-" : isNew ? "+" : " "
      let line = mark == "+" ? new[right] : old[left]
      lines.append(
        LineChange(mark: mark, line: line, oldNumber: left + 1, newNumber: right + 1)
      )
      if mark != "+" { left += 1 }
      if mark != "-" { right += 1 }
    }
    return lines
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}

/// Changes that stand together.
private struct Hunk {
  let lines: ArraySlice<LineChange>

  var head: String {
    let oldCount = lines.count { $0.mark != "+" }
    let newCount = lines.count { $0.mark != "-" }
    let first = lines.first
    let old = (first?.oldNumber ?? 1) - (oldCount == 0 ? 1 : 0)
    let new = (first?.newNumber ?? 1) - (newCount == 0 ? 1 : 0)
    return "@@ -\(old),\(oldCount) +\(new),\(newCount) @@"
  }
}

extension [LineChange] {
  fileprivate var hunks: [Hunk] {
    var ranges: [Range<Int>] = []
    for index in indices where self[index].mark != " " {
      let around = Swift.max(0, index - 1)..<Swift.min(count, index + 2)
      if let last = ranges.last, last.upperBound >= around.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<around.upperBound
      } else {
        ranges.append(around)
      }
    }
    return ranges.map { Hunk(lines: self[$0]) }
  }
}

extension String {
  fileprivate var lines: [Substring] {
    var lines = split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
