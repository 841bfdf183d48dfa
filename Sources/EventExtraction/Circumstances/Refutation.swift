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
    let report = tokens.indices.first { tellsReport(at: $0) }
    return tokens.indices.contains { index in
      words.disclaimedAtOnce.length(in: tokens, at: index) > 0
        || words.disclaimed.length(in: tokens, at: index) > 0 && tellsReport(behind: index)
        || words.never.length(in: tokens, at: index) > 0 && pointsBack(before: index)
        || words.disclaimedAfter.length(in: tokens, at: index) > 0
          && report.map { $0 < index } ?? false
    }
  }

  private func tellsReport(at index: Int) -> Bool {
    words.rumours.length(in: tokens, at: index) > 0 && pointsBack(behind: index)
  }

  private func tellsReport(behind start: Int) -> Bool {
    (start + 1..<min(start + 1 + Self.reach, tokens.count)).contains { tellsReport(at: $0) }
  }

  private func pointsBack(behind noun: Int) -> Bool {
    tokens[noun..<min(noun + Self.reach, tokens.count)].contains(where: backward.contains)
  }

  private func pointsBack(before end: Int) -> Bool {
    tokens[max(0, end - Self.reach)..<end].contains(where: backward.contains)
  }
}
