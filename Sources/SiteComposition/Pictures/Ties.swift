/// How often each two of some people or states were in one event.
struct Ties<Node: Hashable & Comparable & Sendable>: Sendable {
  /// Two different nodes, in their order.
  struct Pair: Hashable, Comparable {
    let first: Node
    let second: Node

    static func < (left: Pair, right: Pair) -> Bool {
      (left.first, left.second) < (right.first, right.second)
    }
  }

  struct Tie: Hashable, Sendable {
    let pair: Pair
    var held = 0
    /// Those that may yet take place.
    var ahead = 0
    /// The latest held event, as position.
    var latest: Int?
  }

  private var ties: [Pair: Tie] = [:]

  var isEmpty: Bool { ties.isEmpty }

  /// Adds an event to two nodes; positions come newest first.
  mutating func add(_ one: Node, _ other: Node, event: Int, isHeld: Bool) {
    guard one != other else { return }
    let pair = Pair(first: min(one, other), second: max(one, other))
    var tie = ties[pair] ?? Tie(pair: pair)
    if isHeld {
      tie.held += 1
      tie.latest = tie.latest ?? event
    } else {
      tie.ahead += 1
    }
    ties[pair] = tie
  }

  /// The tie of two nodes; nil where they have none.
  func tie(of one: Node, and other: Node) -> Tie? {
    ties[Pair(first: min(one, other), second: max(one, other))]
  }

  /// Most held first, then most ahead, then in the order of the nodes.
  var all: [Tie] {
    ties.values.sorted { left, right in
      if left.held != right.held { return left.held > right.held }
      return left.ahead == right.ahead ? left.pair < right.pair : left.ahead > right.ahead
    }
  }

  /// Those with most events first, then in their order.
  var nodes: [Node] {
    var weights: [Node: Int] = [:]
    for tie in ties.values {
      weights[tie.pair.first, default: 0] += tie.held * 2 + tie.ahead
      weights[tie.pair.second, default: 0] += tie.held * 2 + tie.ahead
    }
    return weights.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
      .map(\.key)
  }
}
