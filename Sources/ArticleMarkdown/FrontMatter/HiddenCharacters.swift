import DigestModel

/// What stands in a body that nobody sees: control characters (errors, since no feed can hold them) and
/// characters that turn the direction of the text around (warnings).
func hiddenCharacters(in content: ContentFile) -> [Diagnostic] {
  var found: [Diagnostic] = []
  var line = content.bodyLocation.line
  var column = 1
  for scalar in content.body.unicodeScalars {
    if let (severity, message) = problem(with: scalar) {
      let place = SourceLocation(file: content.bodyLocation.file, line: line, column: column)
      found.append(Diagnostic(severity, message, at: place))
    }
    if scalar == "\n" {
      (line, column) = (line + 1, 1)
    } else {
      column += UTF8.width(scalar)
    }
  }
  return found
}

private func problem(
  with scalar: Unicode.Scalar
) -> (severity: Diagnostic.Severity, message: Diagnostic.Message)? {
  switch scalar.value {
  case 0x09, 0x0A, 0x20..<0x7F: nil
  case 0..<0x20, 0x7F..<0xA0: (.error, .controlCharacter(scalar))
  case 0x202A...0x202E, 0x2066...0x2069: (.warning, .turnsDirection(scalar))
  default: nil
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
      hint: "delete it; pages leave it out"
    )
  }

  private static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
