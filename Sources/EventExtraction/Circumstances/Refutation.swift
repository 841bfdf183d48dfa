import LanguagePack

/// A sentence that says of what was told before it that it is not so.
///
/// 'Teheran membantah kabar itu', 'Laporan tersebut tidak benar', 'Pertemuan seperti itu tidak pernah terjadi'.
struct Refutation {
  let words: StatusWords
  /// 'itu', 'tersebut' and the like.
  let backward: WordSet
  let tokens: [Token]

  /// How far behind a noun the word may stand that points back, in tokens: 'pertemuan seperti itu'.
  private static let reach = 3

  var isTold: Bool {
    tokens.indices.contains { index in
      words.disclaimedAtOnce.length(in: tokens, at: index) > 0
        || words.disclaimed.length(in: tokens, at: index) > 0 && tellsReport(behind: index)
        || words.disclaimedAfter.length(in: tokens, at: index) > 0 && tellsReport(before: index)
        || words.never.length(in: tokens, at: index) > 0 && pointsBack(before: index)
    }
  }

  private func tellsReport(behind start: Int) -> Bool {
    let near = start + 1..<min(start + 1 + Self.reach, tokens.count)
    return near.contains { words.rumours.length(in: tokens, at: $0) > 0 && pointsBack(behind: $0) }
  }

  private func tellsReport(before end: Int) -> Bool {
    (0..<end).contains { words.rumours.length(in: tokens, at: $0) > 0 && pointsBack(behind: $0) }
  }

  private func pointsBack(behind noun: Int) -> Bool {
    tokens[noun..<min(noun + Self.reach, tokens.count)].contains(where: backward.contains)
  }

  private func pointsBack(before end: Int) -> Bool {
    tokens[max(0, end - Self.reach)..<end].contains(where: backward.contains)
  }
}
