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

  mutating func insert(_ sample: [UInt64], as text: Int) {
    let text = Int32(text)
    for row in sample { table.update(row) { found in entry(for: text, after: found) } }
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
  func texts(sharing sample: [UInt64], visited: inout Int) -> [Int: Int] {
    var shared: [Int: Int] = [:]
    for row in sample {
      visited += 1
      guard let found = table[row] else { continue }
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
/// Rows are spread over all numbers already, so that a slot is found without hashing; and half of a row
/// tells it well enough, since what is found is compared word by word before it counts. Together that
/// takes a quarter of the time and a third of the memory of a dictionary.
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

  subscript(row: UInt64) -> Int32? {
    let slot = slots[place(of: Self.half(row))]
    return slot.isEmpty ? nil : slot.value
  }

  /// Sets what `change` makes of the row's number; nil where it has none yet.
  mutating func update(_ row: UInt64, _ change: (Int32?) -> Int32) {
    let row = Self.half(row)
    let place = place(of: row)
    if !slots[place].isEmpty {
      slots[place].value = change(slots[place].value)
      return
    }
    slots[place] = Slot(row: row, value: change(nil))
    count += 1
    if count > slots.count / 4 * 3 { grow() }
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: .empty, count: old.count * 2)
    for slot in old where !slot.isEmpty { slots[place(of: slot.row)] = slot }
  }

  /// Where the row stands, or the empty slot in which it would.
  private func place(of row: UInt32) -> Int {
    let mask = slots.count - 1
    var place = Int(row) & mask
    while !slots[place].isEmpty && slots[place].row != row { place = (place + 1) & mask }
    return place
  }

  /// The lowest bits are the same in all rows of a sample.
  private static func half(_ row: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: row >> 8) }
}
