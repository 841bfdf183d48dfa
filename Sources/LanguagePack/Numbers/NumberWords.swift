import DigestModel
import MarkedYAML

/// Words for whole numbers, and how larger ones and ordinals are built of them.
package struct NumberWords: Sendable {
  private let units: WordTable<Int>
  private let whole: WordTable<Int>
  private let teen: String
  private let scales: WordTable<Int>
  private let ordinalPrefix: String
  private let first: WordSet

  init(files: LanguageFiles) throws(DiagnosedError) {
    self = try languageFile("numbers.yaml", in: files) { Self(&$0) }
  }

  private init(_ reader: inout MappingReader) {
    func table(_ entries: [(Int, [String])]) -> WordTable<Int> {
      WordTable(entries.flatMap { n, words in words.map { ($0.folded, n) } })
    }
    units = table(reader.mappings("units") { ($0.integer("n") ?? 0, $0.strings("words")) })
    whole = table(reader.mappings("whole") { ($0.integer("n") ?? 0, $0.strings("words")) })
    teen = reader.requiredString("teen")?.folded ?? ""
    let scaleWords = reader.mappings("scales") {
      ($0.integer("n") ?? 0, [$0.requiredString("word") ?? ""])
    }
    scales = table(scaleWords)
    ordinalPrefix = reader.requiredString("ordinalPrefix")?.folded ?? ""
    first = WordSet(reader.strings("first").map(\.folded))
  }

  /// The whole number that begins at token `start`, in digits or words, and how many tokens tell it.
  ///
  /// Up to 999: `11`, `dua`, `tiga belas`, `dua puluh lima`.
  package func number(in tokens: [Token], at start: Int) -> (value: Int, count: Int)? {
    number(in: tokens, at: start, below: .max)
  }

  /// Only scales below `limit` count, so that 'dua puluh dua puluh' are two numbers.
  private func number(
    in tokens: [Token],
    at start: Int,
    below limit: Int
  ) -> (value: Int, count: Int)? {
    guard start < tokens.count else { return nil }
    let token = tokens[start]
    if token.kind == .number { return Int(token.text).map { ($0, 1) } }
    if let value = whole[token] { return (value, 1) }
    guard let unit = units[token] else { return nil }
    guard start + 1 < tokens.count else { return (unit, 1) }
    let next = tokens[start + 1]
    if next.folded == teen { return (unit + 10, 2) }
    guard let scale = scales[next], scale < limit else { return (unit, 1) }
    if let rest = number(in: tokens, at: start + 2, below: scale), rest.value < scale,
      tokens[start + 2].kind == .word
    {
      return (unit * scale + rest.value, 2 + rest.count)
    }
    return (unit * scale, 2)
  }

  /// The ordinal that begins at token `start`: `pertama`, `kedua`, `kedua belas`, `ke-18`.
  package func ordinal(in tokens: [Token], at start: Int) -> (value: Int, count: Int)? {
    guard start < tokens.count else { return nil }
    let word = tokens[start].folded
    if first.contains(word) { return (1, 1) }
    guard word.hasPrefix(ordinalPrefix) else { return nil }
    if word == ordinalPrefix {
      var next = start + 1
      if next < tokens.count, tokens[next].isSign("-") { next += 1 }
      guard next < tokens.count, let found = number(in: tokens, at: next) else { return nil }
      return (found.value, next - start + found.count)
    }
    return gluedOrdinal(in: tokens, at: start)
  }

  private func gluedOrdinal(in tokens: [Token], at start: Int) -> (value: Int, count: Int)? {
    let stem = String(tokens[start].folded.dropFirst(ordinalPrefix.count))
    if let value = whole[folded: stem] ?? Int(stem) { return (value, 1) }
    guard let unit = units[folded: stem] else { return nil }
    guard start + 1 < tokens.count else { return (unit, 1) }
    if tokens[start + 1].folded == teen { return (unit + 10, 2) }
    guard let scale = scales[tokens[start + 1]] else { return (unit, 1) }
    return (unit * scale, 2)
  }
}
