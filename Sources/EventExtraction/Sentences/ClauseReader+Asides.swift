import DigestModel
import LanguagePack

extension ClauseReader {
  /// 'X, yang akan menjamu Y pekan depan, tiba di Z': the relative clause has a day, a place and a plan of its
  /// own; from 'yang' to behind the comma after which X goes on to act.
  static func asides(
    in sentence: ReadSentence,
    _ triggers: TriggerWords,
    _ status: StatusWords
  ) -> [Range<Int>] {
    let tokens = sentence.tokens
    func act(in range: Range<Int>) -> Trigger? {
      range.lazy.compactMap { triggers.trigger(in: tokens, at: $0)?.trigger }.first { !$0.isNoun }
    }
    func goesOn(at index: Int) -> Bool {
      index < tokens.count && tokens[index].kind == .word && !tokens[index].isCapitalised
        && !status.relatives.contains(tokens[index])
        && sentence.entity(at: index) == nil
        && !sentence.dates.contains { $0.tokens.contains(index) }
    }
    var found: [Range<Int>] = []
    for entity in sentence.entities where entity.person != nil {
      let start = entity.tokens.upperBound + 1
      guard start < tokens.count, tokens[start - 1].isSign(","),
        status.relatives.contains(tokens[start]),
        let comma = (start..<tokens.count).first(where: {
          tokens[$0].isSign(",") && goesOn(at: $0 + 1)
        }),
        let own = act(in: start..<comma), let main = act(in: comma + 1..<tokens.count),
        own.isApart(from: main)
      else { continue }
      found.append(start..<comma + 1)
    }
    return found
  }
}

extension Trigger {
  /// 'X, yang tiba di Y pada Selasa, bertemu Z' and '…, berada di Y hingga Kamis' tell of one stay.
  fileprivate func isApart(from main: Trigger) -> Bool {
    !isJourney || main.isJourney && !(arrives && main.arrives)
  }

  private var isJourney: Bool { [.travel, .journey].contains(frame) }
}
