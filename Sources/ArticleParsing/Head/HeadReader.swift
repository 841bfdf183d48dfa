import DigestModel
import LanguagePack

/// Finds headline, bylines and teasers among the lines above the text.
struct HeadReader {
  let pack: LanguagePack
  let names: NameReader
  /// Whether a blank line parts head and text.
  let bodyFollowsBlank: Bool
  /// That of the dateline: a line with its name is nobody's byline.
  let agency: String?

  /// A headline is one of the first lines.
  private static let reach = 20

  struct Head {
    var headline: String?
    var byline = Byline()
    var removed: [String] = []
  }

  /// `lines` are those above the text; `body` is the text itself, in which a pull quote stands again.
  func head(_ lines: ArraySlice<RawLine>, _ roles: ArraySlice<LineRole>, body: [String]) -> Head {
    var head = Head()
    let texts = lines.indices.filter { roles[$0] == .text }
    let isParted =
      lines.dropFirst().contains(where: \.followsBlank) || !roles.contains(where: \.isDay)
    let candidates = texts.prefix(Self.reach).filter {
      isHeadline($0, of: lines, isParted: isParted, body: body)
    }
    // In capitals stands the outlet's or the office's name where a headline is set otherwise.
    let isWritten = { (index: Int) in
      lines[index].text.hasSmallLetter && lines[index].words.count >= 5
    }
    let headline = candidates.first.flatMap { first in
      lines[first].text.hasSmallLetter ? first : candidates.first(where: isWritten) ?? first
    }
    head.headline = headline.map { lines[$0].text }
    let reader = BylineReader(pack: pack, names: names)
    for index in texts where index != headline {
      let isBelow = headline.map { index > $0 } ?? true
      let byline = reader.looseByline(in: lines[index].text)
      let isAgency = agency.map { $0.folded == lines[index].text.folded } ?? false
      if isBelow, isNameLine(index, lines, roles), !byline.isEmpty, !isAgency {
        head.byline.add(byline)
      } else if isBelow, let name = nameWithSection(lines[index]) {
        head.byline.authors.append(name)
      } else {
        head.removed.append(lines[index].original)
      }
    }
    return head
  }

  /// A line that is no sentence: set as headlines are, or with a blank line on both sides; in a page's
  /// head without blank lines, any of some length.
  private func isHeadline(
    _ index: Int,
    of lines: ArraySlice<RawLine>,
    isParted: Bool,
    body: [String]
  ) -> Bool {
    let line = lines[index]
    guard line.tokens.last?.isSign(".") != true, line.words.count >= 3,
      names.outlet(line.text) == nil
    else { return false }
    if line.capitalShare >= 0.6, line.words.first?.startsHeadline == true {
      guard line.capitalShare >= 0.8 || !isPullQuote(line, of: body) else { return false }
      return line.words.count > 4 || !names.isName(line.text)
    }
    guard !isPullQuote(line, of: body) else { return false }
    guard isParted else { return line.words.count >= 6 }
    let isApart = index + 1 < lines.endIndex ? lines[index + 1].followsBlank : bodyFollowsBlank
    return line.followsBlank && isApart
  }

  /// Whether a run of the line's words, most of it, stands again in the text.
  private func isPullQuote(_ line: RawLine, of body: [String]) -> Bool {
    guard pack.rules.include(.pullQuotes) else { return false }
    let words = line.words.map(\.folded)
    let length = max(6, words.count * 6 / 10)
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

  /// `Ihfa Zahirah(Internasional)`.
  private func nameWithSection(_ line: RawLine) -> String? {
    guard line.text.hasSuffix(")"), let open = line.text.lastIndex(of: "(") else { return nil }
    let name = String(line.text[..<open]).trimmed
    let section = tokenised(String(line.text[open...]))
    return names.isName(name) && pack.noisePatterns.isMenu(section) ? names.written(name) : nil
  }

  /// Names stand right above or below the day of publication, or above a byline's label.
  private func isNameLine(
    _ index: Int,
    _ lines: ArraySlice<RawLine>,
    _ roles: ArraySlice<LineRole>
  ) -> Bool {
    let neighbours = [index - 1, index + 1].filter { roles.indices.contains($0) }
    return neighbours.contains { neighbour in
      roles[neighbour].isDay
    }
  }
}

extension LineRole {
  fileprivate var isDay: Bool { if case .timeHead = self { true } else { false } }
}

extension Token {
  /// A headline begins with a capital letter or a number.
  fileprivate var startsHeadline: Bool { isCapitalised || kind == .number }
}
