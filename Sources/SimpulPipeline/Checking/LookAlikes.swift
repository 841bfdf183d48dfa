extension String {
  /// The folded text with letters of other scripts that look like Latin ones as these, so that two names
  /// which readers can't tell apart are the same.
  ///
  /// Source: Unicode Technical Standard 39, confusables; the small letters of Cyrillic and Greek that look
  /// the same in most typefaces.
  var seeminglyLatin: String {
    guard unicodeScalars.contains(where: { Self.latinByLookAlike[$0] != nil }) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { Self.latinByLookAlike[$0] ?? $0 }))
  }

  private static let latinByLookAlike: [Unicode.Scalar: Unicode.Scalar] = [
    "а": "a", "с": "c", "ԁ": "d", "е": "e", "һ": "h", "і": "i", "ј": "j", "ӏ": "l", "о": "o",
    "р": "p", "ԛ": "q", "ѕ": "s", "ѵ": "v", "ԝ": "w", "х": "x", "у": "y",
    "α": "a", "ι": "i", "ο": "o", "ρ": "p", "υ": "u", "ν": "v", "χ": "x", "γ": "y",
  ]
}
