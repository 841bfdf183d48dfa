import DigestModel
import LanguagePack

/// Lines that lead to other pages or say on which one this text stands.
extension LineClassifier {
  /// `Beranda > Berita > Siaran Pers`, `TOPIK / Konflik / Eropa`, `Bali » Denpasar`.
  func isPathToPage(_ line: RawLine) -> Bool {
    let signs = line.tokens.lazy.filter { $0.kind == .sign }
    let bars = signs.count { $0.folded == "|" || ($0.folded == "/" && $0.followsSpace) }
    let arrows = signs.count { $0.folded == ">" || $0.folded == "›" || $0.folded == "»" }
    return bars + arrows >= 2 || (arrows == 1 && line.words.count <= 6)
      || names.outletBeforeSlash(in: line) != nil || isJoinedPath(line)
  }

  /// `Home Eropa & Rusia`, `Beranda Hukum dan Kriminal`: sections behind the first page's name, where
  /// one side of a join may be no section by itself.
  private func isJoinedPath(_ line: RawLine) -> Bool {
    let words = pack.senderWords
    guard let first = line.tokens.first, words.pathStarts.contains(first),
      line.tokens.count <= 8, !line.endsSentence
    else { return false }
    var parts: [[Token]] = [[]]
    for token in line.tokens.dropFirst() {
      if words.sectionJoins.contains(token) {
        parts.append([])
      } else {
        parts[parts.count - 1].append(token)
      }
    }
    guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty }) else { return false }
    let others = parts.filter { !pack.noisePatterns.isMenu($0) }
    return others.count < parts.count
      && others.allSatisfy { $0.count == 1 && $0[0].isCapitalised }
  }

  /// `Artikel Kompas.id`, `Berita lainnya Tempo.co`: an outlet behind a word for its pages.
  func leadsToPages(_ line: RawLine) -> Bool {
    guard line.words.count <= 6, let label = pack.senderWords.pageLabel(in: line.tokens),
      label < line.tokens.count
    else { return false }
    return names.isWholeOutlet(line.text(fromToken: label))
  }
}

extension NameReader {
  /// The outlet of a path such as `Koran Jakarta / Mondial`, with its section behind a slash.
  func outletBeforeSlash(in line: RawLine) -> String? {
    guard let slash = line.tokens.firstIndex(where: { $0.isSign("/") }), slash > 0,
      line.tokens[slash].followsSpace, slash + 1 < line.tokens.count,
      line.tokens[slash + 1].followsSpace, line.tokens.count - slash <= 5
    else { return nil }
    let section = line.tokens[(slash + 1)...]
    guard section.allSatisfy({ $0.isCapitalised || $0.isSign("&") }),
      outlet(line.text(fromToken: slash + 1)) == nil
    else { return nil }
    let head = line.text(inBytes: 0..<line.tokens[slash].range.lowerBound)
    return isWholeOutlet(head) ? outlet(head) : nil
  }

  /// Whether the text is an outlet's name without a section behind it.
  func isWholeOutlet(_ text: String) -> Bool {
    if isDomain(text) { return true }
    let found = tokens(of: text)
    return pack.datelineWords.outlets.match(in: found, at: 0)?.count == found.count
  }
}
