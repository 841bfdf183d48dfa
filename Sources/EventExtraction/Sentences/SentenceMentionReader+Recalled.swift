import DigestModel
import LanguagePack

/// Events that a sentence tells only by the way, as those that went before.
extension SentenceMentionReader {
  /// 'membawa hasil KTT X di Riyadh, 11 November': what came of it is spoken of, so that it was held on
  /// the day that follows its place.
  func recalled(_ setting: TriggerSetting) -> [Candidate] {
    guard let place = placeReader().place(in: setting.after),
      let date = date(behind: place.end),
      date.span.isExact || date.span.precision == .month,
      let published, let last = date.span.bounds?.upperBound, last < published,
      date.hasYear || last.days(to: published) >= Self.daysOfNews
    else { return [] }
    return frameReader().readings(setting).map {
      var held = candidate($0, setting, status: .held, date: date.span)
      held.date = date.span
      return held
    }
  }

  /// A day of these that stands behind what is spoken of may be that of the speaking.
  private static var daysOfNews: Int { 2 }

  /// 'tatap muka pertama keduanya sejak Bali, 14 November 2022': they had met there and then.
  func earlierEncounter(behind position: Int, of found: [Candidate]) -> Candidate? {
    guard position + 1 < clauses.count, let known = found.last, known.sentence == number,
      known.trigger.frame.isEncounter, countsEncounters(clauses[position])
    else { return nil }
    let next = clauses[position + 1].tokens
    guard tables.clauses.afterwards.contains(sentence.tokens[next.lowerBound]) else { return nil }
    let told = placeReader().place(from: next.lowerBound + 1, before: next.upperBound)
    let start = told?.end ?? next.lowerBound + 1
    guard let date = date(behind: start), date.tokens.upperBound <= next.upperBound,
      told.map({ isName(next.lowerBound + 1..<$0.end) }) ?? date.hasYear,
      [.day, .month].contains(date.span.precision),
      let published, let last = date.span.bounds?.upperBound, last < published
    else { return nil }
    let people = sentence.entities.contains { $0.kind == .pair } ? reader().antecedents.pair : []
    var earlier = known
    earlier.participants = people.isEmpty ? known.participants : people
    guard frameReader().hasTwoSides(earlier.participants) else { return nil }
    earlier.status = .held
    earlier.date = date.span
    (earlier.place, earlier.country) = (told?.place, told?.country)
    earlier.isBackward = false
    earlier.isVague = false
    earlier.isEarlier = true
    earlier.evidence = known.evidence.lowerBound..<date.tokens.upperBound
    return earlier
  }

  /// Whether a clause says that it was so many times, or the first time, that they met.
  private func countsEncounters(_ clause: Clause) -> Bool {
    sentence.tokens[clause.tokens].contains {
      tables.claims.first.contains($0) || tables.claims.ordinals[$0] != nil
    }
  }

  /// 'sejak Bali', 'sejak di Bali': nothing but the place.
  private func isName(_ range: Range<Int>) -> Bool {
    range.allSatisfy {
      tables.clauses.at.contains(sentence.tokens[$0]) || sentence.tokens[$0].kind == .sign
        || sentence.isInsideEntity($0)
    }
  }

  /// The date at a token, or behind a comma or a preposition there.
  private func date(behind index: Int) -> DateExpression? {
    sentence.dates.first { (index...index + 1).contains($0.tokens.lowerBound) }
  }
}

extension Trigger.Frame {
  fileprivate var isEncounter: Bool { [.meet, .talk, .call].contains(self) }
}
