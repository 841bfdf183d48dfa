import DigestModel

/// Line breaks as `\n`, other white space as spaces; what no format can hold and what nobody sees is gone.
func visibleText(_ text: String) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  var isAfterReturn = false
  for scalar in text.unicodeScalars {
    switch scalar {
    case " "..."~": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    case "\r": bytes.append(UInt8(ascii: "\n"))
    case "\n": if !isAfterReturn { bytes.append(UInt8(ascii: "\n")) }
    case "\u{2028}", "\u{2029}", "\u{85}": bytes.append(UInt8(ascii: "\n"))
    case _ where scalar.properties.isWhitespace: bytes.append(UInt8(ascii: " "))
    default:
      let category = scalar.properties.generalCategory
      let isShown =
        category != .control && category != .format && !scalar.properties.isNoncharacterCodePoint
      if isShown { bytes.append(contentsOf: scalar.utf8) }
    }
    isAfterReturn = scalar == "\r"
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// The text without spaces at its ends, runs of spaces as one.
///
/// A space that a combining mark follows is no space alone, and stays.
func spacedSingly(_ text: String) -> String {
  guard text.hasOnlyPlainScalars else {
    return text.split(separator: " ").joined(separator: " ")
  }
  let space = UInt8(ascii: " ")
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  for byte in text.utf8 where byte != space || (bytes.last ?? space) != space {
    bytes.append(byte)
  }
  if bytes.last == space { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
}
