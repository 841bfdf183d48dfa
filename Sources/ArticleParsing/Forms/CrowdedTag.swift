/// The most attributes of one tag; no page as outlets write them comes near.
private let mostAttributes = 2000

extension [UInt8] {
  /// Whether a tag has more attributes than any page needs: libxml2 compares each with all before it, so
  /// that a tag of a megabyte would take minutes.
  ///
  /// Counts as libxml2 reads broken markup, or more: what can't be a name counts too.
  func hasCrowdedTag(as kind: MarkupTree.Kind) -> Bool {
    var scan = TagScan(bytes: self, kind: kind)
    return scan.findsCrowdedTag()
  }
}

private struct TagScan {
  let bytes: [UInt8]
  let kind: MarkupTree.Kind
  private var place = 0

  init(bytes: [UInt8], kind: MarkupTree.Kind) {
    self.bytes = bytes
    self.kind = kind
  }

  mutating func findsCrowdedTag() -> Bool {
    while let open = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      place = open + 1
      guard place < bytes.count else { break }
      if kind == .xml, skip(from: "![CDATA[", to: "]]>") { continue }
      guard bytes[place].beginsName else { continue }
      let name = place
      pass { $0.isBlank || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") }
      let tag = String(decoding: bytes[name..<place], as: UTF8.self).lowercased()
      if countAttributes() > mostAttributes { return true }
      // Scripts and styles are text up to their end: 'a<b' in them begins no tag.
      if kind == .html, tag == "script" || tag == "style" { skipText(of: tag) }
    }
    return false
  }

  private mutating func countAttributes() -> Int {
    var count = 0
    while place < bytes.count, count <= mostAttributes {
      pass { !$0.isBlank && $0 != UInt8(ascii: "/") }
      guard place < bytes.count, bytes[place] != UInt8(ascii: ">") else { break }
      count += 1
      passAttribute()
    }
    return count
  }

  private mutating func passAttribute() {
    let equals = UInt8(ascii: "=")
    // A sign of equality that no name stands before is passed as one.
    if bytes[place] != equals {
      pass { $0.isBlank || $0 == equals || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") }
    }
    let end = place
    pass { !$0.isBlank }
    guard place < bytes.count, bytes[place] == equals else {
      place = end
      return
    }
    place += 1
    pass { !$0.isBlank }
    guard place < bytes.count else { return }
    let quote = bytes[place]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      place += 1
      pass { $0 == quote }
      place = min(place + 1, bytes.count)
    } else {
      pass { $0.isBlank || $0 == UInt8(ascii: ">") }
    }
  }

  /// Goes to the first byte that `isEnd`, or to the end of all.
  private mutating func pass(_ isEnd: (UInt8) -> Bool) {
    while place < bytes.count, !isEnd(bytes[place]) { place += 1 }
  }

  /// Skips a section that begins here and is closed.
  private mutating func skip(from opening: String, to closing: String) -> Bool {
    guard bytes[place...].starts(with: opening.utf8) else { return false }
    var end = place
    while let next = bytes[end...].firstIndex(of: UInt8(ascii: "]")) {
      if bytes[next...].starts(with: closing.utf8) {
        place = next + closing.utf8.count
        return true
      }
      end = next + 1
    }
    return false
  }

  private mutating func skipText(of tag: String) {
    let name = Array(tag.utf8)
    while let open = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      place = open + 1
      guard place < bytes.count, bytes[place] == UInt8(ascii: "/") else { continue }
      let close = bytes[(place + 1)...].prefix(name.count)
      if close.elementsEqual(name, by: { $0 | 0x20 == $1 }) { return }
    }
    place = bytes.count
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  /// A letter, a sign that XML lets begin a name, or a part of any character beyond ASCII.
  fileprivate var beginsName: Bool {
    (0x61...0x7A).contains(self | 0x20) || self == UInt8(ascii: "_") || self == UInt8(ascii: ":")
      || self >= 0x80
  }
}
