/// The texts that a row of words stands in, for a sample of all rows.
///
/// Chains of nodes in one array, since most rows stand in one text only and an array for each would
/// cost more than what it holds.
struct SampleIndex: Sendable {
  private var newest: [UInt64: Int32] = [:]
  private var nodes: [Node] = []

  private struct Node {
    let text: Int32
    /// The node before it in the chain, or -1.
    let previous: Int32
    /// How many texts the chain has up to here.
    let length: Int32
  }

  /// A row of more texts than this is boilerplate and tells nothing; its chain grows no further.
  ///
  /// Only originals are indexed, so that a text which a hundred outlets run counts once.
  private static let textsThatShareARow: Int32 = 32

  mutating func insert(_ sample: [UInt64], as text: Int) {
    for row in sample {
      let last = newest[row] ?? -1
      let length = last < 0 ? 0 : nodes[Int(last)].length
      guard length <= Self.textsThatShareARow else { continue }
      newest[row] = Int32(nodes.count)
      nodes.append(Node(text: Int32(text), previous: last, length: length + 1))
    }
  }

  /// How many rows of `sample` each text has, for those that have any; `visited` counts the work.
  func texts(sharing sample: [UInt64], visited: inout Int) -> [Int: Int] {
    var shared: [Int: Int] = [:]
    for row in sample {
      visited += 1
      guard var place = newest[row], nodes[Int(place)].length <= Self.textsThatShareARow else {
        continue
      }
      while place >= 0 {
        let node = nodes[Int(place)]
        shared[Int(node.text), default: 0] += 1
        place = node.previous
        visited += 1
      }
    }
    return shared
  }
}
