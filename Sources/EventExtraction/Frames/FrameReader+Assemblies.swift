import DigestModel
import LanguagePack

extension FrameReader {
  /// 'Wakil lebih dari 40 negara menuntaskan pembicaraan di X': so many states come together.
  func assembly(_ setting: TriggerSetting) -> FrameReading? {
    let before = setting.before
    guard setting.subject.allSatisfy({ !$0.isPerson }), countsStates(before),
      tables.triggers.assembled.occurs(in: sentence.tokens, within: before),
      let found = place(setting), let host = found.country
    else { return nil }
    return FrameReading(type: .summit, participants: [], otherParties: [host], place: found)
  }

  /// The bodies whose gathering it is: by their names or those of their organs; 'sidang itu' is that of the
  /// body that was told before.
  func hostingBodies(_ setting: TriggerSetting, in naming: Range<Int>) -> [Party] {
    let named = bodies(in: naming)
    guard named.isEmpty else { return named }
    let next = setting.range.upperBound
    let pointsBack =
      next < sentence.tokens.count && tables.clauses.backward.contains(sentence.tokens[next])
    if pointsBack, let told = participants.antecedents.body { return [told] }
    return namesOrgan(in: naming) ? [unitedNations].compactMap { $0 } : []
  }

  /// 'KTT dua hari itu': a gathering that was told before.
  func pointsBack(behind setting: TriggerSetting) -> Bool {
    setting.after.prefix(Self.reachOfPointer).contains {
      tables.clauses.backward.contains(sentence.tokens[$0])
    }
  }

  /// How far behind a gathering 'itu' may stand.
  private static var reachOfPointer: Int { 3 }

  /// 'konferensi 14 negara Afrika'.
  func countsStates(_ range: Range<Int>) -> Bool {
    range.dropLast().contains { index in
      tables.clauses.number(sentence.tokens[index]) != nil
        && tables.triggers.countedStates.length(in: sentence.tokens, at: index + 1) > 0
    }
  }
}
