extension Diagnostic {
  /// What is wrong with a character that nobody sees: an error for a control character, which no feed can
  /// hold, a warning for one that turns the direction of the text around; nil for any other.
  package init?(hidden scalar: Unicode.Scalar, at location: SourceLocation) {
    switch scalar.value {
    case 0x09, 0x0A, 0x20..<0x7F: return nil
    case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF:
      self.init(.error, .controlCharacter(scalar), at: location)
    case 0x202A...0x202E, 0x2066...0x2069:
      self.init(.warning, .turnsDirection(scalar), at: location)
    default: return nil
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func controlCharacter(_ scalar: Unicode.Scalar) -> Self {
    Self(
      identifier: "content.control-character",
      summary: "here stands a control character, \(codePoint(scalar)), which can't be shown",
      hint: "delete it; an editor that shows invisible characters helps"
    )
  }

  fileprivate static func turnsDirection(_ scalar: Unicode.Scalar) -> Self {
    Self(
      identifier: "content.direction-character",
      summary:
        "here stands an invisible character, \(codePoint(scalar)), that turns the text around",
      hint: "delete it; the site leaves it out"
    )
  }

  private static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
