import LanguagePack

/// Tells at a glance that a token is none of a table's words, before the token is hashed.
///
/// Words are kept by their first and last byte only, so it may say yes to others; it never says no to
/// one of its own. Most tokens of an article begin no phrase of a table.
struct WordFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)

  /// Takes the first word of each phrase.
  init(_ phrases: some Sequence<String>) {
    for phrase in phrases {
      guard let token = tokens(of: phrase).first, let slot = Self.slot(of: token) else { continue }
      bits[slot >> 6] |= 1 << UInt64(slot & 63)
    }
  }

  func mayHold(_ token: Token) -> Bool {
    guard let slot = Self.slot(of: token) else { return false }
    return bits[slot >> 6] & (1 << UInt64(slot & 63)) != 0
  }

  private static func slot(of token: Token) -> Int? {
    let bytes = token.folded.utf8
    guard let first = bytes.first, let last = bytes.last else { return nil }
    return Int(first) << 8 | Int(last)
  }
}
