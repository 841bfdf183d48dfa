import DigestModel
import LanguagePack

/// Reads what a sentence says of an event's place in a series.
struct ClaimReader {
  let tables: ExtractionTables
  let sentence: ReadSentence

  /// The claims in the order of the text, about the mention at `mention`.
  func claims(about mention: Int, in paragraph: String) -> [Claim] {
    let starts = tokens.indices.filter { mayBegin(at: $0) }
    guard !starts.isEmpty else { return [] }
    let windows = tables.pack.windows(in: tokens)
    return starts.compactMap { index in
      guard let found = ordinal(at: index, windows) ?? first(at: index, windows),
        let first = found.tokens.first, let last = found.tokens.last
      else { return nil }
      let tokens = sentence.tokens
      let text = paragraph.utf8Text(
        tokens[first].range.lowerBound..<tokens[last].range.upperBound
      )
      return text.map {
        Claim(
          kind: found.kind,
          n: found.n,
          window: found.window,
          since: found.since,
          mention: mention,
          evidence: $0
        )
      }
    }
  }

  private struct Found {
    var kind: Claim.Kind
    var n: Int
    var window: String?
    var since: Day?
    var tokens: Range<Int>
  }

  private var tokens: [Token] { sentence.tokens }

  private func mayBegin(at index: Int) -> Bool {
    tables.claims.ordinals[tokens[index]] != nil || tables.claims.first.contains(tokens[index])
  }

  /// 'kedua kalinya dalam dua pekan terakhir', 'kali kedua', 'pertemuan kedua'.
  private func ordinal(at index: Int, _ windows: [WindowExpression]) -> Found? {
    guard let n = tables.claims.ordinals[tokens[index]] else { return nil }
    let isCounted =
      index + 1 < tokens.count && tables.claims.counted.contains(tokens[index + 1])
    let isNamed =
      index > 0
      && (tables.claims.counted.contains(tokens[index - 1])
        || tables.claims.nouns.ends(in: tokens, at: index)
          && tables.clauses.pairs.length(in: tokens, at: index) == 0)
    var range = isCounted ? index..<index + 2 : max(index - 1, 0)..<index + 1
    let window = windows.first { window in
      (range.upperBound...range.upperBound + 1).contains(window.tokens.lowerBound)
    }
    // 'dan yang kedua dalam dua pekan'
    let isRelative =
      index > 0 && tables.claims.relatives.contains(tokens[index - 1]) && window != nil
    guard isCounted || isNamed || isRelative else { return nil }
    if let window { range = range.lowerBound..<window.tokens.upperBound }
    return Found(kind: .ordinal, n: n, window: window?.duration, tokens: range)
  }

  /// 'pertama sejak Oktober', 'pertama dalam lima tahun'.
  private func first(at index: Int, _ windows: [WindowExpression]) -> Found? {
    guard tables.claims.first.contains(tokens[index]) else { return nil }
    let reach = index..<min(index + Self.reach, tokens.count)
    let window = windows.first { reach.contains($0.tokens.lowerBound) }
    let since = reach.first { tables.claims.since.contains(tokens[$0]) }
    if let since, window.map({ since < $0.tokens.lowerBound }) ?? true {
      let date = sentence.dates.first {
        (since..<since + Self.reach).contains($0.tokens.lowerBound)
      }
      guard let date, let day = date.span.bounds?.upperBound else { return nil }
      let range = index..<date.tokens.upperBound
      return Found(kind: .firstSince, n: 1, since: day, tokens: range)
    }
    return window.map {
      Found(kind: .firstSince, n: 1, window: $0.duration, tokens: index..<$0.tokens.upperBound)
    }
  }

  /// How many tokens may lie between 'pertama' and what bounds it.
  private static let reach = 9
}

extension String {
  /// The text between two places, counted in UTF-8 bytes; nil beyond its end.
  func utf8Text(_ range: Range<Int>) -> String? {
    guard range.upperBound <= utf8.count else { return nil }
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(utf8.startIndex, offsetBy: range.upperBound)
    return String(self[start..<end])
  }
}
