import DigestModel

/// The forms in which raw copy comes.
enum RawForm: Hashable {
  case text
  case html
  /// One record, or a list of them, or a feed.
  case json
  case jsonLines
  case feed
  /// Some other XML.
  case unknown

  /// By its first signs; the file's ending decides only where these fit two forms.
  init(of bytes: [UInt8], file: String) {
    let ending =
      RelativePath(file)?.ending
      ?? file.split(separator: ".").last.map { $0.lowercased() }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = bytes[start...].firstIndex(where: { $0 > 0x20 }) else {
      self = .text
      return
    }
    let next = bytes[(first + 1)...].first { $0 > 0x20 }
    switch bytes[first] {
    case UInt8(ascii: "{") where next == UInt8(ascii: "\"") || next == UInt8(ascii: "}"):
      self = Self.isLines(bytes, from: first, ending) ? .jsonLines : .json
    case UInt8(ascii: "[") where [0x7B, 0x5D].contains(next) || ending == "json": self = .json
    case UInt8(ascii: "<"): self = Self.markup(bytes[first...], ending)
    case _ where ending == "jsonl" || ending == "ndjson": self = .jsonLines
    case _ where ending == "json": self = .json
    case _ where ending == "html" || ending == "htm": self = .html
    default: self = .text
    }
  }

  /// Whether another record follows the first one; a file that grows line by line begins with one.
  private static func isLines(_ bytes: [UInt8], from start: Int, _ ending: String?) -> Bool {
    if ending == "jsonl" || ending == "ndjson" { return true }
    guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return false }
    guard let next = bytes[end...].firstIndex(where: { $0 > 0x20 }) else { return false }
    let last = bytes[..<end].last { $0 > 0x20 }
    return last == UInt8(ascii: "}") && bytes[next] == UInt8(ascii: "{")
  }

  private static func markup(_ bytes: ArraySlice<UInt8>, _ ending: String?) -> RawForm {
    let head = bytes.prefix(4096).map { $0 < 0x80 ? $0 : 0x3F }
    switch firstElement(String(decoding: head, as: UTF8.self).lowercased()) {
    case "rss", "feed", "rdf:rdf": return .feed
    case let name? where htmlNames.contains(name): return .html
    case nil where ending == "html" || ending == "htm": return .html
    case .some where ["html", "htm", "xhtml"].contains(ending): return .html
    case .some(let name) where head.starts(with: Array("<?xml".utf8)) || name.contains(":"):
      return .unknown
    case .some where ["xml", "rss", "atom"].contains(ending): return .unknown
    default: return .text
    }
  }

  /// The name of the first element behind declarations and comments; `html` behind its doctype.
  private static func firstElement(_ head: String) -> String? {
    var rest = head[...]
    while let open = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: open)...]
      if rest.hasPrefix("!doctype html") { return "html" }
      if rest.hasPrefix("!--") {
        guard let end = rest.utf8.firstRange(of: "-->".utf8) else { return nil }
        rest = rest[end.upperBound...]
      } else if rest.hasPrefix("?") || rest.hasPrefix("!") {
        guard let end = rest.firstIndex(of: ">") else { return nil }
        rest = rest[end...]
      } else {
        let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == ":" || $0 == "-" }
        return name.isEmpty ? nil : String(name)
      }
    }
    return nil
  }

  private static let htmlNames: Set<String> = [
    "html", "head", "body", "div", "p", "article", "main", "section", "h1", "h2", "h3", "meta",
    "title", "script", "link", "table", "span", "a", "b", "strong", "em", "br", "center", "header",
    "figure", "img", "ul", "ol", "style", "base", "blockquote", "font", "nav", "form",
  ]
}
