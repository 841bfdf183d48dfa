/// The texts that a row of words stands in, for a sample of all rows.
///
/// Most rows stand in one text only, which stands in the table itself; further texts make a chain of
/// nodes in one array, since an array for each would cost more than what it holds.
struct SampleIndex: Sendable {
  private var table = RowTable()
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

  mutating func insert(_ sample: [UInt32], as text: Int) {
    let text = Int32(text)
    for row in sample {
      let slot = table.slot(of: row)
      table.fill(slot, of: row, with: entry(for: text, after: table[slot]))
    }
  }

  /// What a row's entry becomes with one more text: the text itself where it is the first one, else
  /// the place of the chain's newest node, turned over to tell the two apart.
  private mutating func entry(for text: Int32, after found: Int32?) -> Int32 {
    guard let found else { return text }
    if found >= 0 { return add(text, after: ~add(found, after: -1)) }
    return nodes[Int(~found)].length <= Self.textsThatShareARow
      ? add(text, after: ~found) : found
  }

  private mutating func add(_ text: Int32, after previous: Int32) -> Int32 {
    let length = previous < 0 ? 0 : nodes[Int(previous)].length
    nodes.append(Node(text: text, previous: previous, length: length + 1))
    return ~Int32(nodes.count - 1)
  }

  /// How many rows of `sample` each text has, for those that have any; `visited` counts the work.
  func texts(sharing sample: [UInt32], visited: inout Int) -> [Int: Int] {
    var shared: [Int: Int] = [:]
    for row in sample {
      visited += 1
      guard let found = table[table.slot(of: row)] else { continue }
      if found >= 0 {
        shared[Int(found), default: 0] += 1
        visited += 1
        continue
      }
      var place = ~found
      guard nodes[Int(place)].length <= Self.textsThatShareARow else { continue }
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

/// A number for each row of words.
///
/// Rows are spread over all numbers already, so that a slot is found without hashing; and half of each is
/// enough. Together that takes a quarter of the time and a third of the memory of a dictionary.
struct RowTable: Sendable {
  private var slots: [Slot]
  private var count = 0

  private struct Slot {
    var row: UInt32
    /// `Int32.min` in an empty slot.
    var value: Int32

    static let empty = Slot(row: 0, value: .min)

    var isEmpty: Bool { value == .min }
  }

  init() { slots = Array(repeating: .empty, count: 1 << 10) }

  /// The number in a slot; nil where it is empty.
  subscript(slot: Int) -> Int32? { slots[slot].isEmpty ? nil : slots[slot].value }

  /// Sets the number of the row whose slot it is; slots move when the table grows.
  mutating func fill(_ slot: Int, of row: UInt32, with value: Int32) {
    if slots[slot].isEmpty { count += 1 }
    slots[slot] = Slot(row: row, value: value)
    if count > slots.count / 4 * 3 { grow() }
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: .empty, count: old.count * 2)
    for slot in old where !slot.isEmpty { slots[self.slot(of: slot.row)] = slot }
  }

  /// Where the row's number stands, or will.
  func slot(of row: UInt32) -> Int {
    let mask = slots.count - 1
    var place = Int(row) & mask
    while !slots[place].isEmpty && slots[place].row != row { place = (place + 1) & mask }
    return place
  }
}
