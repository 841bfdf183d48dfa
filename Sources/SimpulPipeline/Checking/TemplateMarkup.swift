import ArticleMarkdown
import DigestModel

/// What a template's text says of links and images by itself, whatever it is filled with.
struct TemplateMarkup {
  /// Addresses without a tag in them that lead into the site.
  private(set) var references: [BodyReference] = []
  /// Images without `alt`.
  private(set) var silentImages: [SourceLocation] = []

  init(_ template: ThemeFiles.Template) {
    var lineNumber = 1
    var lineStart = 0
    let bytes = Array(template.text.utf8)
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\n"):
        lineNumber += 1
        lineStart = index + 1
      case UInt8(ascii: "<"):
        let place = SourceLocation(
          file: template.file,
          line: lineNumber,
          column: index - lineStart + 1
        )
        read(HTMLTag(in: bytes, at: index), at: place)
      default: break
      }
      index += 1
    }
  }

  private mutating func read(_ tag: HTMLTag, at place: SourceLocation) {
    if tag.name == "img", tag.attributes.allSatisfy({ $0.name != "alt" }), !tag.holdsTags {
      silentImages.append(place)
    }
    for attribute in tag.attributes {
      let kind: BodyReference.Kind
      switch (tag.name, attribute.name) {
      case ("a", "href"), ("link", "href"), ("form", "action"): kind = .link
      case (_, "src"): kind = .image
      default: continue
      }
      guard !attribute.value.contains("{{"), !attribute.value.isEmpty else { continue }
      references.append(
        BodyReference(kind: kind, address: attribute.value, words: "", location: place)
      )
    }
  }
}

/// An opening tag's name and attributes, as far as they stand there without a mustache.
private struct HTMLTag {
  private(set) var name = ""
  private(set) var attributes: [(name: String, value: String)] = []
  /// Whether mustache tags may add attributes.
  private(set) var holdsTags = false

  /// Reads the tag whose `<` stands at `start`; a tag longer than 4,000 bytes is read so far.
  init(in bytes: [UInt8], at start: Int) {
    let end = min(bytes.count, start + 4_000)
    var index = start + 1
    func word() -> String {
      let from = index
      while index < end, Self.isNamePart(bytes[index]) { index += 1 }
      return String(decoding: bytes[from..<index], as: UTF8.self).lowercased()
    }
    name = word()
    guard !name.isEmpty else { return }
    while index < end, bytes[index] != UInt8(ascii: ">") {
      if bytes[index] == UInt8(ascii: "{") {
        holdsTags = true
        while index < end, bytes[index] != UInt8(ascii: "}") { index += 1 }
        while index < end, bytes[index] == UInt8(ascii: "}") { index += 1 }
        continue
      }
      let attribute = word()
      guard !attribute.isEmpty else {
        index += 1
        continue
      }
      attributes.append((attribute, Self.value(in: bytes, &index, before: end)))
    }
  }

  /// The value behind `=`, in either kind of quotation marks; empty where there is none.
  private static func value(in bytes: [UInt8], _ index: inout Int, before end: Int) -> String {
    guard index + 1 < end, bytes[index] == UInt8(ascii: "=") else { return "" }
    let quote = bytes[index + 1]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return "" }
    let from = index + 2
    index = from
    while index < end, bytes[index] != quote { index += 1 }
    defer { index = min(end, index + 1) }
    return String(decoding: bytes[from..<index], as: UTF8.self)
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: ":"):
      true
    default: false
    }
  }
}
