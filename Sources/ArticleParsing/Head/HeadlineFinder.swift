import DigestModel
import LanguagePack

/// Finds the headline among the lines above a text.
struct HeadlineFinder {
  let names: NameReader
  let lines: ArraySlice<RawLine>
  let roles: ArraySlice<LineRole>
  /// The paragraphs, in which a pull quote stands again.
  let body: [String]
  /// Whether a blank line parts head and text.
  let bodyFollowsBlank: Bool

  /// A headline is one of the first lines.
  private static let reach = 20

  /// The line's index; nil where the text has no headline.
  func headline() -> Int? {
    let texts = lines.indices.filter { roles[$0] == .text }
    let candidates = texts.prefix(Self.reach).filter { isHeadline($0) }
    guard let first = candidates.first else { return texts.first.flatMap(shortHeadline) }
    if lines[first].text.hasSmallLetter { return first }
    // In capitals stands the outlet's or the office's name where a headline is set otherwise.
    return candidates.first { lines[$0].text.hasSmallLetter && lines[$0].words.count >= 5 } ?? first
  }

  /// A line that is no sentence: set as headlines are, or with a blank line on both sides; in a page's
  /// head without blank lines, any of some length.
  private func isHeadline(_ index: Int) -> Bool {
    let line = lines[index]
    guard mayBeHeadline(line) else { return false }
    if line.capitalShare >= 0.6, line.words.first?.startsHeadline == true {
      guard line.capitalShare >= 0.8 || !isPullQuote(line) else { return false }
      return line.words.count > 4 || !names.isName(line.text)
    }
    guard !isPullQuote(line) else { return false }
    return isParted ? isApart(index) : line.words.count >= 6
  }

  /// `Biden Temui Xi Jinping`: a few words with capitals could be a name, but not at the very top and
  /// by themselves, with nobody's byline in sight.
  private func shortHeadline(_ index: Int) -> Int? {
    let isBesideDay = [index - 1, index + 1].contains {
      roles.indices.contains($0) && roles[$0].isDay
    }
    return names.isName(lines[index].text) && mayBeHeadline(lines[index]) && isApart(index)
      && !isBesideDay ? index : nil
  }

  private func mayBeHeadline(_ line: RawLine) -> Bool {
    line.tokens.last?.isSign(".") != true && line.words.count >= 3
      && names.outlet(line.text) == nil && !names.pack.senderWords.isInstitution(line.tokens)
  }

  private func isApart(_ index: Int) -> Bool {
    let isBelow = index + 1 < lines.endIndex ? lines[index + 1].followsBlank : bodyFollowsBlank
    return lines[index].followsBlank && isBelow
  }

  /// Whether blank lines part the head, or it is no page's head at all.
  private var isParted: Bool {
    lines.dropFirst().contains(where: \.followsBlank) || !roles.contains(where: \.isDay)
  }

  /// Whether a run of the line's words, most of it, stands again in the text.
  private func isPullQuote(_ line: RawLine) -> Bool {
    guard names.pack.rules.include(.pullQuotes) else { return false }
    let words = line.words.map(\.folded)
    let length = max(6, (words.count * 8 + 9) / 10)
    guard words.count >= length else { return false }
    let runs = Set(
      (0...(words.count - length)).map { words[$0..<($0 + length)].joined(separator: " ") }
    )
    return body.contains { paragraph in
      let own = tokens(of: paragraph).filter { $0.kind != .sign }.map(\.folded)
      guard own.count >= length else { return false }
      return (0...(own.count - length)).contains {
        runs.contains(own[$0..<($0 + length)].joined(separator: " "))
      }
    }
  }
}

extension Token {
  /// A headline begins with a capital letter or a number.
  fileprivate var startsHeadline: Bool { isCapitalised || kind == .number }
}
