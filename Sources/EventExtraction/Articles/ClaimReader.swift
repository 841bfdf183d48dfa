import DigestModel
import LanguagePack

/// Reads what a sentence says of an event's place in a series.
///
/// Only what an archive can count is a claim: one event among those of the same sides. What counts those
/// of an office, a continent or a level ('menteri luar negeri pertama', 'pemimpin Asia pertama',
/// 'pertemuan pertama pada tingkat itu') is none.
struct ClaimReader {
  let tables: ExtractionTables
  let sentence: ReadSentence
  let cast: Cast
  let targets: ClaimTargets

  /// The claims in the order of the text; `number` is the sentence's own.
  func claims(in number: Int, paragraph: String) -> [Claim] {
    let starts = tokens.indices.filter { mayBegin(at: $0) }
    guard !starts.isEmpty else { return [] }
    let windows = tables.pack.windows(in: tokens)
    return starts.compactMap { index in
      guard let found = ordinal(at: index, windows) ?? first(at: index, windows),
        let mention = targets.mention(
          named: families(before: index),
          after: found.since,
          in: number
        ),
        found.kind == .ordinal || isOfItsSides(mention, between: found.between),
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
    /// From 'pertama' to what bounds it.
    var between = 0..<0
  }

  private var tokens: [Token] { sentence.tokens }

  private func mayBegin(at index: Int) -> Bool {
    tables.claims.ordinals[tokens[index]] != nil || tables.claims.first.contains(tokens[index])
  }

  /// 'kedua kalinya dalam dua pekan terakhir', 'kali kedua', 'pertemuan kedua'.
  private func ordinal(at index: Int, _ windows: [WindowExpression]) -> Found? {
    guard let n = tables.claims.ordinals[tokens[index]],
      // 'terakhir kali kedua presiden berjumpa'
      tables.clauses.pairs.length(in: tokens, at: index) == 0
    else { return nil }
    let isCounted =
      index + 1 < tokens.count && tables.claims.counted.contains(tokens[index + 1])
    let isNamed =
      index > 0
      && (tables.claims.counted.contains(tokens[index - 1])
        || tables.claims.nouns.families(in: tokens, endingBefore: index) != nil)
    var range = isCounted ? index..<index + 2 : max(index - 1, 0)..<index + 1
    let window = windows.first { window in
      (range.upperBound...range.upperBound + 1).contains(window.tokens.lowerBound)
    }
    // 'dan yang kedua dalam dua pekan'
    let isRelative =
      index > 0 && tables.status.relatives.contains(tokens[index - 1]) && window != nil
    guard isCounted || isNamed || isRelative else { return nil }
    if let window { range = range.lowerBound..<window.tokens.upperBound }
    return Found(kind: .ordinal, n: n, window: window?.duration, tokens: range)
  }

  /// 'pertama sejak Oktober', 'pertama dalam lima tahun'.
  private func first(at index: Int, _ windows: [WindowExpression]) -> Found? {
    guard tables.claims.first.contains(tokens[index]), isOfAnEvent(index) else { return nil }
    let reach = index..<min(index + Self.reach, tokens.count)
    let window = windows.first { reach.contains($0.tokens.lowerBound) }
    let since = reach.first { tables.claims.since.contains(tokens[$0]) }
    if let since, window.map({ since < $0.tokens.lowerBound }) ?? true {
      let date = sentence.dates.first {
        (since..<since + Self.reach).contains($0.tokens.lowerBound)
      }
      guard let date, let day = date.span.bounds?.upperBound else { return nil }
      return Found(
        kind: .firstSince,
        n: 1,
        since: day,
        tokens: index..<date.tokens.upperBound,
        between: index + 1..<since
      )
    }
    return window.map {
      Found(
        kind: .firstSince,
        n: 1,
        window: $0.duration,
        tokens: index..<$0.tokens.upperBound,
        between: index + 1..<max(index + 1, $0.tokens.lowerBound)
      )
    }
  }

  /// 'pertemuan pertama', 'yang pertama', 'untuk pertama kalinya'; no 'pemimpin pertama'.
  private func isOfAnEvent(_ index: Int) -> Bool {
    let isCounted = index + 1 < tokens.count && tables.claims.counted.contains(tokens[index + 1])
    guard index > 0 else { return isCounted }
    let before = tokens[index - 1]
    return isCounted || tables.claims.counted.contains(before)
      || tables.status.relatives.contains(before)
      || tables.claims.nouns.families(in: tokens, endingBefore: index) != nil
  }

  /// Whether the words between 'pertama' and its bound name nobody but the event's own sides, and no
  /// place but where a visit leads.
  private func isOfItsSides(_ mention: Int, between range: Range<Int>) -> Bool {
    var people = 0
    var isOpen = false
    var leadsTo = false
    var index = range.lowerBound
    while index < range.upperBound {
      if let entity = sentence.entity(at: index) {
        switch entity.kind {
        case .pair, .sides, .single, .group: break
        case .person(let person) where targets.takesPart(cast.members[person].name, in: mention):
          people += 1
        case .party, .seat, .place:
          guard targets.isVisit(mention), tables.clauses.to.contains(tokens[index - 1]) else {
            return false
          }
          leadsTo = true
        default: return false
        }
        index = entity.tokens.upperBound
        continue
      }
      isOpen = isOpen || !isFiller(index)
      index += 1
    }
    let isOneSided = people == 1 && !(targets.isVisit(mention) && leadsTo)
    return !isOpen && !isOneSided
  }

  private func isFiller(_ index: Int) -> Bool {
    tables.claims.fillers.contains(tokens[index]) || tables.clauses.to.contains(tokens[index])
  }

  /// What the noun straight before an ordinal names, else the nearest one before it; nil for none.
  private func families(before index: Int) -> ClaimNouns.Families? {
    for end in stride(from: index, to: max(0, index - Self.reachOfNoun), by: -1) {
      if let found = tables.claims.nouns.families(in: tokens, endingBefore: end) { return found }
    }
    return nil
  }

  /// How many tokens may lie between a noun and the ordinal that counts it.
  private static let reachOfNoun = 10

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
