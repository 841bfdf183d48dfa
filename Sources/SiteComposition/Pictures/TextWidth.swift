/// How wide a text is drawn, as far as that can be told without a font.
///
/// The advances are those of common sans-serif fonts, rounded up, so that what fits here fits on a
/// screen.
enum TextWidth {
  /// In whole units, for a font size in the same unit.
  static func of(_ text: String, size: Int) -> Int {
    let hundredths = text.unicodeScalars.reduce(0) { $0 + advance(of: $1) }
    return (hundredths * size + 99) / 100
  }

  /// `text` as long as it is no wider than `width`, else cut, with an ellipsis.
  static func fitted(_ text: String, to width: Int, size: Int) -> String {
    if of(text, size: size) <= width { return text }
    var cut = text
    while !cut.isEmpty, of(cut + "…", size: size) > width { cut.removeLast() }
    while cut.last == " " { cut.removeLast() }
    return cut + "…"
  }

  /// In hundredths of the font size.
  private static func advance(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", "!": 32
    case "f", "t", "r", " ", "-", "(", ")", "/": 40
    case "m", "w", "M", "W", "…", "—": 95
    case "a"..."z", "0"..."9": 61
    case "A"..."Z": 74
    default: scalar.value < 0x250 ? 66 : 105
    }
  }
}
