/// Which words a table surely lacks, in as few bytes as lie beside the table itself: of the words of a
/// text it turns most away before the table, which is elsewhere in memory, is looked at.
struct WordFilter: Sendable {
  private var bits = SIMD4<UInt64>()

  mutating func insert(_ key: WordKey) { bits[part(of: key)] |= bit(of: key) }

  /// False where the word was not inserted; mostly false, too, for others, while few are.
  func mayContain(_ key: WordKey) -> Bool { bits[part(of: key)] & bit(of: key) != 0 }

  private func part(of key: WordKey) -> Int { Int(key.bits >> 6 & 3) }

  private func bit(of key: WordKey) -> UInt64 { 1 &<< key.bits }
}
