import DigestModel

/// The lines of a raw text that are not blank, with what no reader sees taken out.
///
/// Where the text is wrapped at a fixed width, the lines of a paragraph are put together again.
func rawLines(of text: String) -> [RawLine] {
  var lines: [RawLine] = []
  var followsBlank = true
  let visible = visibleText(text.composed)
  let newline = UInt8(ascii: "\n")
  for piece in visible.utf8.split(separator: newline, omittingEmptySubsequences: false) {
    if piece.allSatisfy({ $0 == UInt8(ascii: " ") }) {
      followsBlank = true
    } else {
      lines.append(RawLine(original: String(Substring(piece)), followsBlank: followsBlank))
      followsBlank = false
    }
  }
  return isHardWrapped(lines) ? unwrapped(lines) : lines
}

/// Whether sentences run over line ends: short lines, many of which stop in mid-sentence.
private func isHardWrapped(_ lines: [RawLine]) -> Bool {
  guard lines.allSatisfy({ $0.text.unicodeScalars.count <= 100 }) else { return false }
  return zip(lines, lines.dropFirst()).count(where: { runsOn($0, $1) }) >= 3
}

private func runsOn(_ line: RawLine, _ next: RawLine) -> Bool {
  guard !next.followsBlank, !line.endsSentence, line.text.unicodeScalars.count > 45 else {
    return false
  }
  return next.text.unicodeScalars.first?.properties.isLowercase ?? false
}

/// Joins each line to the one before it where that one is full.
private func unwrapped(_ lines: [RawLine]) -> [RawLine] {
  var result: [RawLine] = []
  var isFull = false
  for line in lines {
    if let last = result.last, isFull, !line.followsBlank {
      result[result.count - 1] = RawLine(
        original: last.original + " " + line.original,
        followsBlank: last.followsBlank
      )
    } else {
      result.append(line)
    }
    isFull = line.text.unicodeScalars.count > 45
  }
  return result
}
