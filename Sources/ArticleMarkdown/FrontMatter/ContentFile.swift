import DigestModel

/// A content file's text, cut into front matter and body.
struct ContentFile {
  /// The YAML between the two lines `---`; it begins on line 2.
  let frontMatter: String
  /// Without empty lines around it; its line breaks are `\n`.
  let body: String
  /// The body's first line; the closing `---` where there is no body.
  let bodyLocation: SourceLocation

  /// Cuts `text`; a byte order mark and CRLF are taken as they come.
  ///
  /// - Throws: where the file does not begin with `---`, or no other such line follows.
  init(_ text: String, file: String) throws(DiagnosedError) {
    let start = SourceLocation(file: file)
    var lines = LineCursor(text)
    guard let opening = lines.next(), opening.isFence else {
      throw DiagnosedError([Diagnostic(.error, .noFrontMatter, at: start)])
    }
    let yamlStart = lines.offset
    var closing = lines.next()
    while let line = closing, !line.isFence { closing = lines.next() }
    guard let closing else {
      throw DiagnosedError([Diagnostic(.error, .notClosed, at: start)])
    }
    frontMatter = lines.text(yamlStart..<closing.start)
    var first = lines.next()
    while let line = first, line.isBlank { first = lines.next() }
    bodyLocation = SourceLocation(file: file, line: (first ?? closing).number)
    body = first.map { lines.textWithPlainBreaks(from: $0.start) } ?? ""
  }
}

/// Walks over the lines of a text in UTF-8.
private struct LineCursor {
  struct Line {
    let number: Int
    let start: Int
    let isFence: Bool
    let isBlank: Bool
  }

  private let bytes: [UInt8]
  private(set) var offset: Int
  private var number = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func next() -> Line? {
    guard offset < bytes.count else { return nil }
    let start = offset
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    offset = min(end + 1, bytes.count)
    number += 1
    let content = bytes[start..<trimmedEnd(of: start..<end)]
    return Line(
      number: number,
      start: start,
      isFence: content.elementsEqual("---".utf8),
      isBlank: content.isEmpty
    )
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func textWithPlainBreaks(from start: Int) -> String {
    let range = start..<trimmedEnd(of: start..<bytes.count)
    guard bytes[range].contains(UInt8(ascii: "\r")) else { return text(range) }
    var kept: [UInt8] = []
    for index in range {
      let isReturn = bytes[index] == UInt8(ascii: "\r")
      if isReturn, index + 1 < range.upperBound, bytes[index + 1] == UInt8(ascii: "\n") { continue }
      kept.append(isReturn ? UInt8(ascii: "\n") : bytes[index])
    }
    return String(decoding: kept, as: UTF8.self)
  }

  private func trimmedEnd(of range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, Self.isSpace(bytes[end - 1]) { end -= 1 }
    return end
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(byte)
  }
}

extension Diagnostic.Message {
  fileprivate static let noFrontMatter = Self(
    identifier: "front-matter.missing",
    summary: "the file does not begin with front matter",
    hint: """
      begin it with lines such as these four: '---', 'title: What it is about', \
      'published: 2026-03-09', '---'
      """
  )

  fileprivate static let notClosed = Self(
    identifier: "front-matter.not-closed",
    summary: "the front matter has no closing line '---'",
    hint: "put a line '---' between the last key and the body"
  )
}
