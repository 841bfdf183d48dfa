import DigestModel
import LanguagePack

/// Tells from a line alone what it is for.
struct LineClassifier {
  let pack: LanguagePack
  let names: NameReader

  init(pack: LanguagePack) {
    self.pack = pack
    names = NameReader(pack: pack)
  }

  func role(of line: RawLine) -> LineRole {
    if let notice = copyrightNotice(in: line) { return .copyright(notice) }
    if let consequence = pack.noisePatterns.consequence(of: line.tokens) {
      return .noise(consequence)
    }
    if let label = pack.noisePatterns.readAlsoLabel(in: line.tokens) {
      return .readAlso(titles(in: line, after: label))
    }
    if pack.noisePatterns.isRowOfButtons(line.tokens) || pack.noisePatterns.isMenu(line.tokens)
      || isFurniture(line)
    {
      return .noise(.nothing)
    }
    if let credit = sourceCredit(in: line) { return .source(credit) }
    if let head = timeHead(in: line) { return .timeHead(head) }
    if let byline = BylineReader(pack: pack, names: names).byline(in: line) {
      return .byline(byline)
    }
    if let label = pack.bylineWords.label(in: line.tokens, at: 0),
      line.tokens[label.count...].allSatisfy({ $0.isSign(":") })
    {
      return .bylineLabel(label.role)
    }
    return isClosing(line) ? .closing : .text
  }

  private func titles(in line: RawLine, after label: Int) -> [String] {
    let title = line.text(fromToken: label)
    return title.isEmpty ? [] : [title]
  }

  /// Signs, single letters, names of icons and lists of links: no line that a person wrote.
  private func isFurniture(_ line: RawLine) -> Bool {
    let words = line.words
    if words.allSatisfy({ $0.text.unicodeScalars.count == 1 }) { return true }
    if !line.text.contains(" "), line.text.unicodeScalars.first?.properties.isLowercase ?? false {
      return true
    }
    if isPathToPage(line) || leadsToPages(line) || line.isInColumns {
      return pack.dateForms(in: line.tokens).isEmpty
    }
    let isList = line.tokens.allSatisfy { $0.isCapitalised || $0.isSign("-") }
    return (isList && words.count >= 12) || endsWithPictureCredit(line)
      || endsWithAgency(line)
  }

  /// `… (AFP/OZAN KOSE)`: a caption ends with its agency and the photographer.
  private func endsWithAgency(_ line: RawLine) -> Bool {
    guard line.tokens.last?.isSign(")") == true, line.words.count <= 40,
      let open = line.tokens.lastIndex(where: { $0.isSign("(") }), open > 3,
      let agency = pack.datelineWords.outlets.match(in: line.tokens, at: open + 1)
    else { return false }
    let slash = open + 1 + agency.count
    guard line.tokens[slash].isSign("/") else { return false }
    // Codes behind the agency close the article: `(AFP/I-1)`.
    let photographer = line.tokens[(slash + 1)...].dropLast()
    return photographer.contains { $0.isCapitalised && $0.text.hasSmallLetter }
      || (photographer.count >= 2 && photographer.allSatisfy { $0.kind == .word })
  }

  /// `…/KCNA`: a caption ends with its agency.
  private func endsWithPictureCredit(_ line: RawLine) -> Bool {
    guard line.tokens.count > 4, let last = line.tokens.last, last.kind == .word,
      line.tokens[line.tokens.count - 2].isSign("/"), !last.followsSpace
    else { return false }
    return !line.tokens[line.tokens.count - 3].isSign(")")
      && last.text.unicodeScalars.allSatisfy { $0.properties.isUppercase }
      && line.words.count > 3
  }

  private func copyrightNotice(in line: RawLine) -> CopyrightNotice? {
    guard let sign = pack.noisePatterns.copyrightSign(in: line.tokens) else {
      return noticeBehindOwner(in: line)
    }
    var year: Int?
    var owner: [Token] = []
    for index in sign..<line.tokens.count {
      let token = line.tokens[index]
      if let number = Int(token.text), (1900...2100).contains(number) {
        year = max(year ?? number, number)
        guard owner.isEmpty else { break }
        continue
      }
      let isOver = token.isSign(",") || token.isSign("(")
      if isOver || pack.noisePatterns.isCopyrightEnd(in: line.tokens, at: index) { break }
      if owner.isEmpty, token.kind == .sign { continue }
      owner.append(token)
    }
    for token in line.tokens.dropFirst(sign) {
      if let number = Int(token.text), (1900...2100).contains(number) {
        year = max(year ?? number, number)
      }
    }
    while owner.last?.kind == .sign { owner.removeLast() }
    guard let first = owner.first, let last = owner.last else {
      return year.map { CopyrightNotice(owner: nil, year: $0) }
    }
    let name = line.text(inBytes: first.range.lowerBound..<last.range.upperBound)
    return CopyrightNotice(owner: name, year: year)
  }

  /// `METROTVNEWS.COM ©2025`.
  private func noticeBehindOwner(in line: RawLine) -> CopyrightNotice? {
    guard let space = line.text.firstIndex(of: " "), line.words.count <= 8 else { return nil }
    let rest = RawLine(original: String(line.text[space...]), followsBlank: false)
    guard pack.noisePatterns.copyrightSign(in: rest.tokens) != nil,
      let owner = names.outlet(String(line.text[..<space]))
    else { return nil }
    let year = rest.tokens.lazy.compactMap { Int($0.text) }.first { (1900...2100).contains($0) }
    return CopyrightNotice(owner: owner, year: year)
  }

  /// `Sumber: name, https://…`, or a name alone.
  private func sourceCredit(in line: RawLine) -> SourceCredit? {
    guard let first = line.tokens.first, line.tokens.count > 2, line.tokens[1].isSign(":"),
      pack.noisePatterns.sourceLabels.contains(first)
    else { return nil }
    let text = line.text(fromToken: 2)
    var words = text.split(separator: " ")
    let address = words.firstIndex { $0.hasPrefix("https://") || $0.hasPrefix("http://") }
    let url = address.map { String(words.remove(at: $0)) }
    var name = words.joined(separator: " ")
    while let last = name.last, last == "," || last == " " { name.removeLast() }
    return SourceCredit(name: name.isEmpty ? url ?? text : name, url: url)
  }

  private func isClosing(_ line: RawLine) -> Bool {
    ClosingMark(pack: pack, names: names).isWhole(line.text)
  }
}

extension RawLine {
  /// The text from a token on, trimmed.
  func text(fromToken index: Int) -> String {
    guard index < tokens.count else { return "" }
    return text(inBytes: tokens[index].range.lowerBound..<text.utf8.count)
  }

  func text(inBytes range: Range<Int>) -> String {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(start, offsetBy: range.count)
    return String(text[start..<end]).trimmed
  }
}

extension String {
  var hasSmallLetter: Bool { unicodeScalars.contains { $0.properties.isLowercase } }

  /// Without spaces at its ends.
  var trimmed: String {
    var part = self[...]
    while part.first == " " { part = part.dropFirst() }
    while part.last == " " { part = part.dropLast() }
    return String(part)
  }
}
