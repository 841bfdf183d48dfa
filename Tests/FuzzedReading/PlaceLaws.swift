import DigestModel

/// Each problem is told of a place that the file has, so that an editor can go there.
func placeLaws(_ diagnostics: [Diagnostic], in text: String, file: String) -> [String] {
  // Behind the last line end stands the place of what is missing there.
  let lines = 1 + text.utf8.count { $0 == UInt8(ascii: "\n") }
  return diagnostics.compactMap { diagnostic in
    guard let place = diagnostic.location else {
      return "'\(diagnostic.message.summary)' is told of no place"
    }
    let isThere = place.file == file && (1...lines).contains(place.line) && place.column >= 1
    return isThere ? nil : "'\(diagnostic.message.summary)' is told of \(place)"
  }
}
