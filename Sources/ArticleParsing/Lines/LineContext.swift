import DigestModel
import LanguagePack

/// Settles what lines are that only their neighbours tell: titles below a label, names beside one.
struct LineContext {
  private let lines: [RawLine]
  private(set) var roles: [LineRole]
  /// Titles of other articles, in order.
  private(set) var readAlso: [String] = []
  private let pack: LanguagePack
  private let names: NameReader

  init(lines: [RawLine], roles: [LineRole], pack: LanguagePack) {
    self.lines = lines
    self.roles = roles
    self.pack = pack
    names = NameReader(pack: pack)
  }

  mutating func settle() {
    for index in lines.indices {
      switch roles[index] {
      case .noise(.next): takeNext(index)
      case .noise(.caption): takeCaption(below: index)
      case .readAlso(let titles) where titles.isEmpty: takeTitles(below: index)
      case .readAlso(let titles): readAlso += titles
      case .bylineLabel(let role): takeName(beside: index, as: role)
      default: break
      }
    }
    takeSourceBelowLabel()
  }

  private mutating func takeNext(_ index: Int) {
    let next = index + 1
    guard lines.indices.contains(next), roles[next] == .text, !lines[next].isProse,
      lines[next].words.count <= 4
    else { return }
    roles[next] = .noise(.nothing)
  }

  /// A caption stands right below its picture's credit, apart from what follows.
  private mutating func takeCaption(below index: Int) {
    let next = index + 1
    guard next + 1 < lines.count, roles[next] == .text, !lines[next].followsBlank,
      lines[next + 1].followsBlank, lines[next].words.count <= 30
    else { return }
    roles[next] = .noise(.nothing)
  }

  /// The lines below a label that are titles: no sentences, as far as they follow each other.
  private mutating func takeTitles(below index: Int) {
    var next = index + 1
    while lines.indices.contains(next), roles[next] == .text, isTitle(next, below: index) {
      let reader = BylineReader(pack: pack, names: names)
      let title = reader.withoutBullet(lines[next].text)
      readAlso.append(title)
      roles[next] = .readAlso([title])
      next += 1
    }
  }

  private func isTitle(_ index: Int, below label: Int) -> Bool {
    let line = lines[index]
    guard line.tokens.last?.isSign(".") != true, line.words.count <= 25 else { return false }
    guard index == label + 1 || !line.followsBlank else { return false }
    let isDateline = DatelineReader(pack: pack, names: names).dateline(in: line) != nil
    return !isDateline && (line.isTitleLike || !line.followsBlank)
  }

  /// A name on the line right below the label, else those on the lines above it.
  private mutating func takeName(beside index: Int, as role: BylineWords.Role) {
    let below = index + 1
    if lines.indices.contains(below), !lines[below].followsBlank, isName(below) {
      takeName(at: below, as: role)
      var next = below + 1
      while lines.indices.contains(next), !lines[next].followsBlank, roles[next] == .text,
        names.isName(lines[next].text), !lines[next].text.contains(" dan ")
      {
        takeName(at: next, as: role)
        next += 1
      }
      return
    }
    var above = index - 1
    while above >= 0, isName(above) {
      takeName(at: above, as: role)
      // Further names stand above where each but the last ends in a comma.
      guard above > 0, lines[above - 1].text.hasSuffix(",") else { return }
      above -= 1
    }
  }

  private mutating func takeName(at index: Int, as role: BylineWords.Role) {
    let reader = BylineReader(pack: pack, names: names)
    var byline = Byline()
    byline.add(reader.people(in: lines[index].text), as: role)
    roles[index] = .byline(byline)
  }

  private func isName(_ index: Int) -> Bool {
    guard roles[index] == .text else { return false }
    let people = BylineReader(pack: pack, names: names).people(in: lines[index].text)
    return !people.isEmpty && people.allSatisfy { names.isName($0) }
  }

  /// `Sumber :` alone, with what it names on the next line: a picture's credit.
  private mutating func takeSourceBelowLabel() {
    for index in lines.indices where roles[index] == .text {
      let tokens = lines[index].tokens
      guard let first = tokens.first, tokens.count == 2, tokens[1].isSign(":"),
        pack.noisePatterns.sourceLabels.contains(first)
      else { continue }
      roles[index] = .noise(.next)
      takeNext(index)
    }
  }
}
