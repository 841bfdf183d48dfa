import DigestModel

/// How much raw copy is read.
package enum RawLimit {
  /// In bytes.
  package static let file = 10 << 20
  /// In bytes.
  package static let article = 1 << 20
  /// In one file: what is told of each is held until the run ends.
  static let entries = 100_000
}

/// The text of a raw file's bytes: UTF-8 without byte order mark, lines ended by LF, no-break spaces
/// as spaces, composed.
///
/// Bytes that are no UTF-8, and files beyond the limits, leave an error and no text.
package func rawText(of bytes: [UInt8], file: String) -> Diagnosed<String?> {
  let place = SourceLocation(file: file)
  if bytes.count > RawLimit.file {
    return Diagnosed(nil, [Diagnostic(.error, .fileTooLarge(bytes.count), at: place)])
  }
  guard let text = String(validating: bytes, as: UTF8.self) else {
    let offset = bytes.firstOffsetThatIsNoUTF8
    let line = 1 + bytes.prefix(offset).count { $0 == UInt8(ascii: "\n") }
    let message = Diagnostic.Message.notText(offset: offset)
    return Diagnosed(nil, [Diagnostic(.error, message, at: SourceLocation(file: file, line: line))])
  }
  if bytes.count > RawLimit.article {
    return Diagnosed(nil, [Diagnostic(.error, .articleTooLarge(bytes.count), at: place)])
  }
  return Diagnosed(plainLines(text))
}

/// Line breaks as LF, no byte order marks, no-break spaces as spaces, composed.
func plainLines(_ text: String) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  var isAfterReturn = false
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\r": bytes.append(UInt8(ascii: "\n"))
    case "\n" where isAfterReturn: break
    case "\u{FEFF}": break
    case "\u{A0}", "\u{202F}", "\u{2007}": bytes.append(UInt8(ascii: " "))
    case _ where scalar.isASCII: bytes.append(UInt8(ascii: scalar))
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    isAfterReturn = scalar == "\r"
  }
  return String(decoding: bytes, as: UTF8.self).composed
}

extension Diagnostic.Message {
  static func fileTooLarge(_ count: Int) -> Self {
    Self(
      identifier: "import.file-too-large",
      summary: "the file has \(count) bytes; 10 MiB is the most that is read",
      hint: "split it"
    )
  }

  static func tooManyEntries(_ count: Int) -> Self {
    Self(
      identifier: "raw.too-many-entries",
      summary: "the file has \(count) entries; \(RawLimit.entries) is the most that is read",
      hint: "split it, or see whether it holds articles at all"
    )
  }

  static func articleTooLarge(_ count: Int) -> Self {
    Self(
      identifier: "import.article-too-large",
      summary: "the article has \(count) bytes; 1 MiB is the most that is read",
      hint: "see whether the file holds many articles"
    )
  }
}
