import DigestModel
import LanguagePack

/// Where the article's text begins among its lines.
struct BodyStart {
  /// The line of the first paragraph.
  let line: Int
  /// What of that line is text; nil where it is the whole line.
  let rest: String?
  let dateline: Dateline?
  /// The day that the dateline tells, if it does.
  var day: Day?
  /// The line that holds nothing but the dateline, if there is one.
  let datelineOnly: Int?

  /// How many captions, set as paragraphs are, may stand above the dateline.
  private static let captions = 3
  /// How many lines a head has at most, in which a day of publication may still follow a caption.
  private static let headLength = 12

  /// The line with the dateline, else the first one that reads as a paragraph; nil where there is none.
  init?(in lines: [RawLine], _ roles: [LineRole], _ reader: DatelineReader) {
    let prose = lines.indices.filter { roles[$0] == .text && lines[$0].isProse }
    let limit = prose.prefix(Self.captions + 1).last ?? lines.count - 1
    for index in lines.indices where index <= limit && roles[index] == .text {
      let line = lines[index]
      let next = index + 1
      if next < lines.count, roles[next] == .text,
        let dateline = reader.placeLine(line, before: lines[next])
      {
        self.init(line: next, rest: nil, dateline: dateline, datelineOnly: index)
        return
      }
      guard
        let found = reader.dateline(in: line)
          ?? (index == prose.first ? reader.cityAlone(in: line) : nil)
      else { continue }
      if found.rest.isEmpty {
        guard let next = lines.indices.first(where: { $0 > index && roles[$0] == .text }) else {
          continue
        }
        self.init(line: next, rest: nil, dateline: found.dateline, datelineOnly: index)
      } else {
        self.init(line: index, rest: found.rest, dateline: found.dateline, datelineOnly: nil)
      }
      day = found.day
      return
    }
    guard let index = Self.firstParagraph(in: lines, roles) else { return nil }
    self.init(line: index, rest: nil, dateline: nil, datelineOnly: nil)
  }

  private init(line: Int, rest: String?, dateline: Dateline?, datelineOnly: Int?) {
    self.line = line
    self.rest = rest
    self.dateline = dateline
    self.datelineOnly = datelineOnly
  }

  /// A summary between headline and picture: a caption and its credit part it from the text.
  private static func isDeck(
    _ index: Int,
    before next: Int,
    _ lines: [RawLine],
    _ roles: [LineRole]
  ) -> Bool {
    guard lines[index].words.count <= 40 else { return false }
    return (index + 1..<next).contains { between in
      guard roles[between] == .text, case .noise = roles[between + 1] else { return false }
      return !lines[between].endsSentence
    }
  }

  private static func firstParagraph(in lines: [RawLine], _ roles: [LineRole]) -> Int? {
    let end = roles.firstIndex(of: .noise(.stop)) ?? roles.count
    let head = roles.prefix(min(end, headLength)).lastIndex {
      if case .timeHead = $0 { true } else { false }
    }
    let from = head.map { $0 + 1 } ?? 0
    let prose = lines.indices.filter { $0 >= from && roles[$0] == .text && lines[$0].isProse }
    if prose.count > 3, isDeck(prose[0], before: prose[1], lines, roles) { return prose[1] }
    return prose.first
      ?? lines.indices.first { index in
        index >= from && roles[index] == .text && lines[index].endsSentence
      }
  }
}
