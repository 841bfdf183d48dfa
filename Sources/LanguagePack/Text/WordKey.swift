/// A number for a folded word, worked out once, by which tables look for the word.
///
/// Equal words have equal keys; unequal words may share one, so tables compare the words themselves
/// where keys agree.
package struct WordKey: Hashable, Sendable {
  let bits: UInt64

  /// The key of a word that is folded already.
  package init(folded word: String) {
    // FNV-1a: one step a byte, and the same on every machine.
    var bits: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word.utf8 { bits = (bits ^ UInt64(byte)) &* 0x100_0000_01b3 }
    self.bits = bits
  }

  /// A place in a table of a power of two of slots, of which `mask` is the last, for the word behind
  /// what was read up to `node`.
  func slot(after node: Int, mask: Int) -> Int {
    var mixed = (bits ^ UInt64(truncatingIfNeeded: node)) &* 0x9e37_79b9_7f4a_7c15
    mixed ^= mixed >> 32
    return Int(truncatingIfNeeded: mixed) & mask
  }
}
