import DigestModel
import LanguagePack

/// Reads names behind labels: `Pewarta: X`, `Rep: X/ Red: Y`, `Penulis : X | Editor : Y`.
struct BylineReader {
  let pack: LanguagePack
  let names: NameReader

  /// The byline of a line that begins with a label and its colon.
  func byline(in line: RawLine) -> Byline? {
    let labels = labels(in: line.tokens)
    guard let first = labels.first, first.start == 0 else { return unmarkedByline(in: line) }
    var byline = Byline()
    for (index, label) in labels.enumerated() {
      let end = index + 1 < labels.count ? labels[index + 1].byte : line.text.utf8.count
      let start = line.tokens[label.colon].range.upperBound
      guard start <= end else { continue }
      byline.add(people(in: line.text(inBytes: start..<end)), as: label.role)
    }
    return byline.isEmpty ? nil : byline
  }

  /// Labels without a colon: `Penulis Ayu Sari`, `Ayu Sari Reporter`, `Laporan Wartawan X, Ayu Sari`.
  private func unmarkedByline(in line: RawLine) -> Byline? {
    guard line.words.count <= 10, !line.endsSentence else { return nil }
    if let label = pack.bylineWords.label(in: line.tokens, at: 0), label.count < line.tokens.count {
      // Behind `Laporan Wartawan` stands the outlet, then the name.
      let rest = line.text(fromToken: label.count)
      let part = rest.split(separator: ",").last.map { String($0).trimmed } ?? rest
      // `Oleh Sari Dewi - Tim Publikasi`
      let name = part.utf8.firstRange(of: " - ".utf8).map { String(part[..<$0.lowerBound]) } ?? part
      guard
        names.isName(name) || name == rest && (names.isSurname(name) || names.outlet(name) != nil)
      else { return nil }
      var byline = Byline()
      byline.add([names.written(name)], as: label.role)
      return byline
    }
    var byline = Byline()
    var start = 0
    var index = 1
    while index < line.tokens.count {
      guard let label = pack.bylineWords.label(in: line.tokens, at: index) else {
        index += 1
        continue
      }
      let range = line.tokens[start].range.lowerBound..<line.tokens[index].range.lowerBound
      let name = line.text(inBytes: range)
      guard names.isName(name) else { return nil }
      byline.add([names.written(name)], as: label.role)
      start = index + label.count
      index = start + 1
    }
    return start == line.tokens.count && !byline.isEmpty ? byline : nil
  }

  private struct Label {
    let start: Int
    let byte: Int
    let colon: Int
    let role: BylineWords.Role
  }

  private func labels(in tokens: [Token]) -> [Label] {
    var found: [Label] = []
    var index = 0
    while index < tokens.count {
      if let label = pack.bylineWords.label(in: tokens, at: index),
        index + label.count < tokens.count, tokens[index + label.count].isSign(":")
      {
        let byte = tokens[index].range.lowerBound
        let colon = index + label.count
        found.append(Label(start: index, byte: byte, colon: colon, role: label.role))
        index = colon + 1
      } else if let glued = gluedLabel(in: tokens, at: index) {
        found.append(glued)
        index = glued.colon + 1
      } else {
        index += 1
      }
    }
    return found
  }

  /// `SavitriEditor:`: a label whose line break was lost.
  private func gluedLabel(in tokens: [Token], at index: Int) -> Label? {
    guard index + 1 < tokens.count, tokens[index + 1].isSign(":"), tokens[index].kind == .word
    else { return nil }
    let text = tokens[index].text
    guard
      let capital = text.indices.dropFirst().last(where: { text[$0].isUppercase })
    else { return nil }
    let tail = tokenised(String(text[capital...]))
    guard let label = pack.bylineWords.label(in: tail, at: 0), label.count == tail.count else {
      return nil
    }
    let offset = text[..<capital].utf8.count
    return Label(
      start: index,
      byte: tokens[index].range.lowerBound + offset,
      colon: index + 1,
      role: label.role
    )
  }

  /// The names in what stands behind a label.
  func people(in text: String) -> [String] {
    var pieces: [String] = []
    var current: [Substring] = []
    var hasDash = false
    func flush() {
      if !current.isEmpty { pieces.append(current.joined(separator: " ")) }
      current = []
    }
    for word in slashesParted(text).split(separator: " ") {
      let isDash = word == "-" || word == "–" || word == "—"
      let isJoin =
        pack.bylineWords.joins.contains(String(word).folded) || word == "|" || word == "/" || isDash
      hasDash = hasDash || isDash
      if isJoin {
        flush()
      } else if let last = word.last, last == "," || last == "/" || last == "|" {
        current.append(word.dropLast())
        flush()
      } else {
        current.append(word)
      }
    }
    flush()
    // 'Laras Anindita - Bisnis.com': the outlet behind the dash is nobody.
    let first = pieces.prefix(1)
    let people = first + pieces.dropFirst().filter { !hasDash || names.outlet($0) == nil }
    return people.map { names.written(withoutBullet($0)) }.filter {
      !$0.isEmpty && !pack.bylineWords.nobody.contains($0.folded)
    }
  }

  /// `Maharani/Fathur` as `Maharani / Fathur`; initials such as `fad/hri` stay together.
  private func slashesParted(_ text: String) -> String {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 1, parts.allSatisfy({ $0.contains(" ") }) else { return text }
    return parts.joined(separator: " / ")
  }

  /// Names beside a day of publication or above it: parts between bars and dashes.
  func looseByline(in text: String) -> Byline {
    var byline = Byline()
    var lastName: String?
    for part in parts(of: text) {
      let line = RawLine(original: part, followsBlank: true)
      if let labelled = self.byline(in: line) {
        byline.add(labelled)
      } else if let label = pack.bylineWords.label(in: line.tokens, at: 0),
        label.count == line.tokens.count
      {
        if let name = lastName, label.role != .author {
          byline.authors.removeAll { $0 == name }
          byline.add([name], as: label.role)
        }
      } else if pack.noisePatterns.isMenu(line.tokens) {
        continue
      } else if let outlet = names.outlet(part) {
        byline.outlet = byline.outlet ?? outlet
      } else if names.isName(part) {
        lastName = names.written(part)
        byline.authors.append(names.written(part))
      }
    }
    return byline
  }

  private func parts(of text: String) -> [String] {
    text.split { "|-–,·•".contains($0) }
      .map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  func withoutBullet(_ text: String) -> String {
    var text = text.trimmed
    while let first = text.first, "•-*·".contains(first) { text = String(text.dropFirst()).trimmed }
    return text
  }
}
