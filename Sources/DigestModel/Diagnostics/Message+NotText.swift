extension Diagnostic.Message {
  /// Bytes that are no UTF-8; `offset` counts from 0.
  package static func notText(offset: Int) -> Self {
    Self(
      identifier: "file.not-text",
      summary: "the file is no UTF-8 text from byte \(offset) on",
      hint: "save it as UTF-8"
    )
  }
}
