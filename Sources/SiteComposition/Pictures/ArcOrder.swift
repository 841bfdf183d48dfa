/// Orders nodes in a row so that those with ties stand near each other.
enum ArcOrder {
  /// A tie of two nodes by their numbers.
  struct Tie: Hashable, Sendable {
    let first: Int
    let second: Int
    let weight: Int
  }

  /// How often all nodes move to the middle of those that they are tied to.
  private static let rounds = 12

  /// The numbers of the nodes in their new order; those without a tie between them stay apart.
  ///
  /// The same for any order of `ties`. For few nodes: the time grows with their square.
  static func order(of count: Int, _ ties: [Tie]) -> [Int] {
    groups(of: count, ties).flatMap { group -> [Int] in
      let members = Set(group)
      let own = ties.filter { members.contains($0.first) }
      return exchanged(balanced(group, own), own)
    }
  }

  /// How long all ties are, each counted with its weight.
  static func length(of order: [Int], _ ties: [Tie]) -> Int {
    let places = places(of: order)
    return ties.reduce(0) { sum, tie in
      sum + tie.weight * abs((places[tie.first] ?? 0) - (places[tie.second] ?? 0))
    }
  }

  private static func places(of order: [Int]) -> [Int: Int] {
    Dictionary(uniqueKeysWithValues: order.enumerated().map { ($0.element, $0.offset) })
  }

  /// Nodes that ties lead to from each other, each group in rising order, by its first node.
  private static func groups(of count: Int, _ ties: [Tie]) -> [[Int]] {
    var root = Array(0..<count)
    func find(_ node: Int) -> Int {
      var node = node
      while root[node] != node { node = root[node] }
      return node
    }
    for tie in ties {
      let (one, other) = (find(tie.first), find(tie.second))
      root[max(one, other)] = min(one, other)
    }
    return Dictionary(grouping: 0..<count) { find($0) }.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The shortest order that was met while nodes moved to the middle of their neighbours.
  private static func balanced(_ group: [Int], _ ties: [Tie]) -> [Int] {
    var order = group
    var best = group
    for _ in 0..<rounds {
      let places = places(of: order)
      var sums: [Int: (weight: Int, places: Int)] = [:]
      for tie in ties {
        for (node, other) in [(tie.first, tie.second), (tie.second, tie.first)] {
          sums[node, default: (0, 0)].weight += tie.weight
          sums[node, default: (0, 0)].places += tie.weight * 1_000 * (places[other] ?? 0)
        }
      }
      order = order.map { node -> (middle: Int, node: Int) in
        let sum = sums[node, default: (1, 0)]
        return (sum.places / max(1, sum.weight), node)
      }
      .sorted { ($0.middle, $0.node) < ($1.middle, $1.node) }.map(\.node)
      if length(of: order, ties) < length(of: best, ties) { best = order }
    }
    return best
  }

  /// `order` after each exchange of two neighbours, or of two next but one, that shortens it.
  private static func exchanged(_ order: [Int], _ ties: [Tie]) -> [Int] {
    var order = order
    var length = length(of: order, ties)
    for step in Array(repeating: [1, 2, 3], count: 4).flatMap({ $0 }) where order.count > step {
      for place in 0..<(order.count - step) {
        var other = order
        other.swapAt(place, place + step)
        let new = Self.length(of: other, ties)
        if new < length { (order, length) = (other, new) }
      }
    }
    return order
  }
}
