import DigestModel

/// Finds the tags of a template's text.
struct TagScanner {
  private let file: String
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var lineStart = 0
  /// The tags in their order, each with its bytes' place in the text.
  private(set) var tags: [(tag: TemplateTag, range: Range<Int>)] = []
  private(set) var problems: [Diagnostic] = []

  init(_ text: String, file: String) {
    self.file = file
    self.bytes = Array(text.utf8)
    while findTag() { readTag() }
  }

  private var place: SourceLocation {
    SourceLocation(file: file, line: line, column: index - lineStart + 1)
  }

  private func starts(with text: StaticString, at position: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard position + length <= bytes.count else { return false }
    return text.withUTF8Buffer { $0.elementsEqual(bytes[position..<position + length]) }
  }

  private mutating func step() {
    if bytes[index] == UInt8(ascii: "\n") {
      line += 1
      lineStart = index + 1
    }
    index += 1
  }

  /// Goes to the next `{{`.
  private mutating func findTag() -> Bool {
    while index < bytes.count {
      if starts(with: "{{", at: index) { return true }
      step()
    }
    return false
  }

  private mutating func readTag() {
    let start = place
    let sign = index + 2 < bytes.count ? bytes[index + 2] : 0
    let isTriple = sign == UInt8(ascii: "{")
    let first = index
    let isClosed = goPast(isTriple ? "}}}" : "}}")
    guard isClosed else {
      problems.append(Diagnostic(.error, .notClosed, at: start))
      return
    }
    let inner = bytes[(first + 2)..<(index - 2)]
    let kind = Self.kind(of: sign)
    guard let kind else {
      problems.append(Diagnostic(.error, .notSupported, at: start))
      return
    }
    var name = kind == .text ? inner : inner.dropFirst()
    if isTriple { name = name.dropLast() }
    let tag = TemplateTag(kind: kind, name: Self.trimmed(name), location: start)
    guard kind == .comment || Self.isName(tag.name) else {
      problems.append(Diagnostic(.error, .notAName(tag.name), at: start))
      return
    }
    tags.append((tag, first..<index))
  }

  private static func isName(_ name: String) -> Bool {
    let allowed: (UInt8) -> Bool = { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."), UInt8(ascii: "/"):
        true
      default: false
      }
    }
    return !name.isEmpty && name.utf8.allSatisfy(allowed)
  }

  private mutating func goPast(_ end: StaticString) -> Bool {
    while index < bytes.count {
      if starts(with: end, at: index) {
        for _ in 0..<end.utf8CodeUnitCount { step() }
        return true
      }
      step()
    }
    return false
  }

  /// Nil for delimiter changes and settings of the engine.
  private static func kind(of sign: UInt8) -> TemplateTag.Kind? {
    switch sign {
    case UInt8(ascii: "#"): .section
    case UInt8(ascii: "^"): .inverted
    case UInt8(ascii: "/"): .close
    case UInt8(ascii: ">"): .partial
    case UInt8(ascii: "<"): .parent
    case UInt8(ascii: "$"): .block
    case UInt8(ascii: "!"): .comment
    case UInt8(ascii: "{"), UInt8(ascii: "&"): .unescaped
    case UInt8(ascii: "="), UInt8(ascii: "%"): nil
    default: .text
    }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
    var rest = bytes.drop(while: isSpace)
    while let last = rest.last, isSpace(last) { rest = rest.dropLast() }
    return String(decoding: rest, as: UTF8.self)
  }
}

extension Diagnostic.Message {
  fileprivate static let notClosed = Self(
    identifier: "template.tag-not-closed",
    summary: "the tag has no end",
    hint: "end it with '}}', or '}}}' where it begins with '{{{'"
  )

  fileprivate static let notSupported = Self(
    identifier: "template.tag-not-supported",
    summary: "delimiters and the engine's settings can't be changed in a template",
    hint: "take the tag out"
  )

  fileprivate static func notAName(_ text: String) -> Self {
    Self(
      identifier: "template.not-a-name",
      summary: "'\(text)' is not a name",
      hint: "names are made of letters, digits, '-', '_' and '.'"
    )
  }
}
