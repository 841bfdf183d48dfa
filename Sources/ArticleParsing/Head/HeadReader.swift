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

  struct Head {
    var headline: String?
    var byline = Byline()
    var removed: [String] = []
  }

  /// `lines` are those above the text; `body` is the text itself, in which a pull quote stands again.
  func head(_ lines: ArraySlice<RawLine>, _ roles: ArraySlice<LineRole>, body: [String]) -> Head {
    var head = Head()
    let texts = lines.indices.filter { roles[$0] == .text }
    let headline = HeadlineFinder(
      names: names,
      lines: lines,
      roles: roles,
      body: body,
      bodyFollowsBlank: bodyFollowsBlank
    ).headline()
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
  var isDay: Bool { if case .timeHead = self { true } else { false } }
}
