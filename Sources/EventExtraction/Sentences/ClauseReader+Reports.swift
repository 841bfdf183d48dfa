import DigestModel
import LanguagePack

/// Where what tells who said something ends.
extension ClauseReader {
  /// A report ends with its sentence or quotation, or at a comma that no name or date follows.
  func endOfReport(from start: Int) -> Int {
    let tokens = sentence.tokens
    var index = start
    while index < tokens.count {
      if index > start,
        isSpeech[index] != isSpeech[index - 1]
      {
        return index
      }
      if tokens[index].isSign(","), index + 1 < tokens.count {
        let next = tokens[index + 1]
        let isDate = sentence.dates.contains { $0.tokens.lowerBound == index + 1 }
        let isApposition = sentence.entity(at: index + 1)?.person != nil && isClosed(at: index + 1)
        if !isDate, !isApposition, next.kind != .number { return index + 1 }
      } else if index > start, beginsTopic(at: index) || beginsEncounter(at: index) {
        return index
      } else if index > start, words.boundaries.length(in: tokens, at: index) > 0,
        !sentence.isInsideEntity(index)
      {
        return index
      }
      index += 1
    }
    return index
  }

  /// 'kata juru bicara itu soal percakapan X dengan Y': what the words were about is told as well.
  private func beginsTopic(at index: Int) -> Bool {
    guard words.about.contains(sentence.tokens[index]), index + 1 < sentence.tokens.count,
      let trigger = triggers.trigger(in: sentence.tokens, at: index + 1)?.trigger
    else { return false }
    return trigger.isNoun
  }

  /// 'kata X dalam pertemuan dengan Y': what the words were said in is told as well.
  private func beginsEncounter(at index: Int) -> Bool {
    guard words.opening.isWithin(sentence.tokens, at: index) else { return false }
    return (index + 1...index + 2).contains { next in
      guard let trigger = triggers.trigger(in: sentence.tokens, at: next)?.trigger else {
        return false
      }
      return trigger.isNoun && [.meet, .talk, .call].contains(trigger.frame)
    }
  }

  /// Whether a comma follows the entity that begins at a token: 'Juru Bicara X, Mao Ning, …'.
  private func isClosed(at index: Int) -> Bool {
    guard let entity = sentence.entity(at: index) else { return false }
    let next = entity.tokens.upperBound
    return next >= sentence.tokens.count || sentence.tokens[next].kind == .sign
  }
}
