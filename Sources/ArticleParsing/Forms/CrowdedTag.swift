extension [UInt8] {
  /// Whether a tag may have more attributes than any page needs: libxml2 compares each with all before it,
  /// so that a tag of a megabyte would take minutes.
  ///
  /// Every sign that could begin a tag is looked at by itself, in comments, scripts and values too, so that
  /// nothing can hide one. Bytes after which libxml2 would be long at work for other reasons (many signs, none
  /// of them ended) count as such a tag.
  func mayHoldCrowdedTag(as kind: MarkupTree.Kind) -> Bool {
    withUnsafeBufferPointer { bytes in
      // Pages and feeds are gone through hardly more than once; a multiple of that is nobody's page.
      var left = (bytes.count + MarkupTree.mostAttributes) * 8
      for open in bytes.indices where bytes[open] == UInt8(ascii: "<") {
        guard open + 1 < bytes.count, bytes[open + 1].beginsTag else { continue }
        var tag = TagScan(bytes: bytes, place: open + 1)
        let count = kind == .html ? tag.countAsHTML() : tag.countAsXML()
        left -= tag.place - open
        if count > MarkupTree.mostAttributes || left < 0 { return true }
      }
      return false
    }
  }
}

/// Counts a tag's attributes as libxml2 2.9 reads them, wellformed or not.
private struct TagScan {
  let bytes: UnsafeBufferPointer<UInt8>
  var place: Int

  /// Longer names are cut, and what is left of them is another attribute.
  private static let longestName = 100

  /// Names are of few signs, values need no quotes, and what is no name is dropped up to the next blank.
  mutating func countAsHTML() -> Int {
    var count = 0
    passHTMLName()
    pass { $0.isBlank }
    while !isAtEnd, count <= MarkupTree.mostAttributes {
      if bytes[place].beginsHTMLName {
        count += 1
        passHTMLName()
        pass { $0.isBlank }
        if isAt("=") {
          place += 1
          pass { $0.isBlank }
          passValue { !$0.isBlank && $0 != UInt8(ascii: ">") }
        }
      } else {
        repeat { place += 1 } while !isAtEnd && !bytes[place].isBlank
      }
      pass { $0.isBlank }
    }
    return count
  }

  /// What is not wellformed ends the tag.
  mutating func countAsXML() -> Int {
    var count = 0
    pass { !$0.endsXMLName }
    while count <= MarkupTree.mostAttributes {
      pass { $0.isBlank }
      let name = place
      pass { !$0.endsXMLName }
      let isNamed = place > name
      pass { $0.isBlank }
      guard isNamed, isAt("=") else { break }
      place += 1
      pass { $0.isBlank }
      guard isAt("\"") || isAt("'") else { break }
      passValue { _ in false }
      count += 1
    }
    return count
  }

  private mutating func passHTMLName() {
    let start = place
    pass { $0.isInHTMLName }
    place = min(place, start + Self.longestName)
  }

  /// Passes a value between quotes, or as long as it is `bare`.
  private mutating func passValue(_ bare: (UInt8) -> Bool) {
    guard isAt("\"") || isAt("'") else { return pass(bare) }
    let quote = bytes[place]
    place += 1
    pass { $0 != quote }
    place = min(place + 1, bytes.count)
  }

  private mutating func pass(_ isIn: (UInt8) -> Bool) {
    while place < bytes.count, isIn(bytes[place]) { place += 1 }
  }

  private func isAt(_ sign: Unicode.Scalar) -> Bool {
    place < bytes.count && bytes[place] == UInt8(ascii: sign)
  }

  /// Whether the tag ends here: with `>` or `/>`, or all bytes do.
  private var isAtEnd: Bool {
    guard place < bytes.count else { return true }
    return isAt(">")
      || isAt("/") && place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: ">")
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }

  private var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  fileprivate var beginsHTMLName: Bool {
    isLetter || self == UInt8(ascii: "_") || self == UInt8(ascii: ":") || self == UInt8(ascii: ".")
  }

  fileprivate var isInHTMLName: Bool {
    beginsHTMLName || (0x30...0x39).contains(self) || self == UInt8(ascii: "-")
  }

  /// The parts of characters beyond ASCII may begin a name of XML.
  fileprivate var beginsTag: Bool { beginsHTMLName || self >= 0x80 }

  fileprivate var endsXMLName: Bool {
    switch Unicode.Scalar(self) {
    case "=", ">", "/", "\"", "'", "<": true
    default: isBlank
    }
  }
}
