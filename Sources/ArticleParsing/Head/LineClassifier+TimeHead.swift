import DigestModel
import LanguagePack

extension LineClassifier {
  /// Words that may stand beside a day of publication: names, a label, an outlet, a zone.
  private static var maximumWordsBeside: Int { 8 }

  /// A line that states the day of publication, such as `Kamis, 30 Jun 2022 08:02 WIB`.
  func timeHead(in line: RawLine) -> TimeHead? {
    guard !line.endsSentence,
      let form = pack.dateForms(in: line.tokens).first(where: { $0.statedDay != nil }),
      let day = form.statedDay
    else { return nil }
    // `Penulis: X 12:40 WIB | Jumat, 7 April 2023`: the clock may come first.
    let earlier = clockStart(in: line.tokens[..<form.tokens.lowerBound])
    let head = earlier ?? form.tokens.lowerBound
    let before = line.tokens[..<head]
    let after = line.tokens[form.tokens.upperBound...]
    let clock = clockRange(in: Array(after))
    if let city = city(before: form, in: line), after.isEmpty {
      return TimeHead(day: day, byline: Byline(), city: city)
    }
    let isParted = after.isEmpty && isParted(before)
    guard head == 0 || clock != nil || earlier != nil || isParted else { return nil }
    let beside = (before + after).filter { $0.kind == .word }
    guard beside.count <= Self.maximumWordsBeside else { return nil }
    guard clock != nil || earlier != nil || isParted || beside.count <= 1 else { return nil }
    let reader = BylineReader(pack: pack, names: names)
    let start = line.tokens[head].range.lowerBound
    var byline = reader.looseByline(in: line.text(inBytes: 0..<start))
    if let clock, clock < after.count {
      byline.add(
        reader.looseByline(in: line.text(fromToken: form.tokens.upperBound + clock))
      )
    }
    return TimeHead(day: day, byline: byline)
  }

  /// Whether names stand before the day behind a mark of their own: `Oleh Ana Sari · 6 Maret 2024`.
  private func isParted(_ before: ArraySlice<Token>) -> Bool {
    guard let last = before.last else { return false }
    if ["·", "•", "|"].contains(where: { last.isSign($0) }) { return true }
    return last.isSign("-") && pack.bylineWords.label(in: Array(before), at: 0) != nil
  }

  /// The city of `Jeddah, 25 Agustus 2025`.
  private func city(before form: DateForm, in line: RawLine) -> String? {
    let start = form.tokens.lowerBound
    guard start >= 2, line.tokens[start - 1].isSign(",") else { return nil }
    let text = line.text(inBytes: 0..<line.tokens[start - 1].range.lowerBound)
    let isLabel = pack.bylineWords.label(in: line.tokens, at: 0) != nil
    let isCity = DatelineReader(pack: pack, names: names).isCity(text)
    // Two words are as likely the author's name.
    return isCity && !isLabel && !text.contains(" ") ? text : nil
  }

  /// The position behind the time of day and its zone, if a time is told.
  private func clockRange(in tokens: [Token]) -> Int? {
    guard let colon = tokens.indices.first(where: { isClock(at: $0, in: tokens) }) else {
      return tokens.indices.first { isDottedClock(tokens[$0]) }.map { behindZone($0 + 1, tokens) }
    }
    var end = colon + 2
    while end + 1 < tokens.count, tokens[end].isSign(":"), tokens[end + 1].kind == .number {
      end += 2
    }
    return behindZone(end, tokens)
  }

  /// Where a time of day begins before the date.
  private func clockStart(in tokens: ArraySlice<Token>) -> Int? {
    let tokens = Array(tokens)
    return tokens.indices.first { isClock(at: $0, in: tokens) }.map { $0 - 1 }
      ?? tokens.indices.first { $0 > 0 && isDottedClock(tokens[$0]) }
  }

  private func isClock(at index: Int, in tokens: [Token]) -> Bool {
    index > 0 && index + 1 < tokens.count && tokens[index].isSign(":")
      && tokens[index - 1].kind == .number && tokens[index + 1].kind == .number
  }

  private func isDottedClock(_ token: Token) -> Bool {
    token.kind == .number && token.text.utf8.count == 5 && token.text.contains(".")
  }

  private func behindZone(_ index: Int, _ tokens: [Token]) -> Int {
    pack.datelineWords.zones.match(in: tokens, at: index).map { index + $0.count } ?? index
  }
}
