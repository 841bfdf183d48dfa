import ArticleParsing
import DigestModel
import Testing

@Test(arguments: [
  ("\u{FEFF}Judul", "Judul"), ("a\r\nb\rc", "a\nb\nc"), ("a\u{A0}b\u{202F}c", "a b c"),
  ("cafe\u{301}", "caf\u{E9}"), ("\r\n\r\n", "\n\n"),
])
func `raw bytes become plain text`(raw: String, text: String) {
  let found = rawText(of: Array(raw.utf8), file: "x")
  #expect(found.value.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
}

@Test func `raw bytes that are no UTF-8 are an error with their offset and line`() {
  let found = rawText(of: Array("ab\nc".utf8) + [0xE9, 0x20], file: "content/raw/x.txt")
  #expect(found.value == nil)
  #expect(
    found.diagnostics.map { "\($0.location?.description ?? ""): \($0.message.summary)" }
      == ["content/raw/x.txt:2:1: the file is no UTF-8 text from byte 4 on"]
  )
}

@Test(arguments: [
  (RawLimit.article, [String]()), (RawLimit.article + 1, ["import.article-too-large"]),
  (RawLimit.file + 1, ["import.file-too-large"]),
])
func `raw files have a limit`(count: Int, identifiers: [String]) {
  let found = rawText(of: [UInt8](repeating: 0x61, count: count), file: "x")
  #expect(found.diagnostics.map(\.message.identifier) == identifiers)
}
