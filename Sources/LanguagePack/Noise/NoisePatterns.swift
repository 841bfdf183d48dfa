import DigestModel
import MarkedYAML

/// Lines of a raw text that are no part of the article, and labels that lead to other things.
package struct NoisePatterns: Sendable {
  /// What a line of noise says of the lines after it.
  package enum Consequence: String, Hashable, Sendable, CaseIterable {
    case nothing
    /// The next line goes with it.
    case next
    /// Nothing of the article follows.
    case stop
    /// The article goes on behind it.
    case resume
    /// A picture's credit: its caption may stand right below.
    case caption
  }

  private enum Place: String, CaseIterable {
    case line
    case start
    case end
    case inside
  }

  /// In tokens; a longer line is an article's text, whatever stands inside it.
  private static let longestNoise = 60

  private let lines: PhraseTable<Consequence>
  private let starts: PhraseTable<Consequence>
  private let ends: PhraseTable<Consequence>
  private let insides: PhraseTable<Consequence>
  private let buttons: PhraseTable<Bool>
  private let sections: PhraseTable<Bool>
  private let readAlso: PhraseTable<Bool>
  package let sourceLabels: WordSet
  private let copyright: PhraseTable<Bool>
  private let copyrightEnds: PhraseTable<Bool>
  private let followed: PhraseTable<Bool>

  init(files: LanguageFiles) throws(DiagnosedError) {
    self = try languageFile("noise.yaml", in: files) { Self(&$0) }
  }

  private init(_ reader: inout MappingReader) {
    let patterns = reader.mappings("patterns") { entry in
      (
        phrase: entry.requiredString("phrase") ?? "",
        place: entry.choice("where", of: Place.self) ?? .line,
        consequence: entry.choice("then", of: Consequence.self) ?? .nothing
      )
    }
    func table(_ place: Place) -> PhraseTable<Consequence> {
      PhraseTable(
        patterns.filter { $0.place == place }.map { (phrase: $0.phrase, value: $0.consequence) }
      )
    }
    lines = table(.line)
    starts = table(.start)
    ends = table(.end)
    insides = table(.inside)
    func marks(_ key: String) -> PhraseTable<Bool> {
      PhraseTable(reader.strings(key).map { (phrase: $0, value: true) })
    }
    buttons = marks("buttons")
    sections = marks("sections")
    readAlso = marks("readAlso")
    sourceLabels = WordSet(reader.strings("sourceLabels").map(\.folded))
    copyright = marks("copyright")
    copyrightEnds = marks("copyrightEnds")
    followed = marks("followed")
  }

  /// Whether a line is noise, and what that says of the lines after it.
  package func consequence(of line: [Token]) -> Consequence? {
    let tokens = line.map(\.withoutNumber)
    if let match = lines.match(in: tokens, at: 0),
      tokens[match.count...].allSatisfy({ $0.kind == .sign })
    {
      return match.value
    }
    if let match = starts.match(in: tokens, at: 0) { return match.value }
    guard tokens.count <= Self.longestNoise else { return nil }
    for index in tokens.indices {
      if let match = insides.match(in: tokens, at: index) { return match.value }
      if let match = ends.match(in: tokens, at: index), index + match.count == tokens.count {
        return match.value
      }
    }
    return nil
  }

  /// Whether the line is nothing but a row of buttons or of hashtags.
  package func isRowOfButtons(_ line: [Token]) -> Bool { isRow(of: buttons, line) }

  /// Whether the line is nothing but sections of an outlet: a menu, or the path to a page.
  package func isMenu(_ line: [Token]) -> Bool { isRow(of: sections, line) }

  private func isRow(of entries: PhraseTable<Bool>, _ line: [Token]) -> Bool {
    var index = 0
    while index < line.count {
      if let match = entries.match(in: line, at: index) {
        index += match.count
      } else if line[index].isSign("#"), index + 1 < line.count, !line[index + 1].followsSpace {
        index += 2
      } else if line[index].kind == .sign {
        index += 1
      } else {
        return false
      }
    }
    return true
  }

  /// How many tokens a read-also label covers with its colon, if the line begins with one.
  ///
  /// A label counts with a colon behind it, or alone on its line.
  package func readAlsoLabel(in line: [Token], at start: Int = 0) -> Int? {
    guard let match = readAlso.match(in: line, at: start) else { return nil }
    let end = start + match.count
    if end == line.count { return start == 0 ? match.count : nil }
    return line[end].isSign(":") ? match.count + 1 : nil
  }

  /// How many tokens the sign of a copyright line covers.
  package func copyrightSign(in line: [Token]) -> Int? {
    copyright.match(in: line, at: 0)?.count
  }

  /// Where a copyright line goes on to other words than the owner's name.
  package func isCopyrightEnd(in line: [Token], at index: Int) -> Bool {
    copyrightEnds.match(in: line, at: index) != nil
  }

  /// The position of the word behind each call to follow an outlet.
  package func followedNames(in line: [Token]) -> [Int] {
    line.indices.compactMap { index in
      followed.match(in: line, at: index).map { index + $0.count }
    }
  }
}

extension Token {
  private static let anyNumber = WordKey(folded: "#")

  /// A number as the sign that stands for any number in a pattern.
  fileprivate var withoutNumber: Token {
    guard kind == .number else { return self }
    return Token(
      kind: .sign,
      text: text,
      folded: "#",
      key: Self.anyNumber,
      range: range,
      followsSpace: followsSpace,
      isCapitalised: false
    )
  }
}
