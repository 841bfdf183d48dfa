import DigestModel

/// What stands in a body that nobody sees: control characters (errors, since no feed can hold them) and
/// characters that turn the direction of the text around (warnings).
func hiddenCharacters(in content: ContentFile) -> [Diagnostic] {
  guard content.body.holdsHidden else { return [] }
  var found: [Diagnostic] = []
  var line = content.bodyLocation.line
  var column = 1
  for scalar in content.body.unicodeScalars {
    let place = SourceLocation(file: content.bodyLocation.file, line: line, column: column)
    if let problem = Diagnostic(hidden: scalar, at: place) { found.append(problem) }
    if scalar == "\n" {
      (line, column) = (line + 1, 1)
    } else {
      column += UTF8.width(scalar)
    }
  }
  return found
}
