import DigestModel
import Testing

/// Texts that fold without Unicode's tables; an accent behind them makes the tables fold them too.
@Test(arguments: [
  "", "Menteri Luar Negeri", "AZ[]az@{`}", "“Kami” ‘bertemu’ – Sa’ar — dan Jum’at",
  "\u{0}\t\r\n\u{7F}", "G20, 20detik; 1.400/5-3",
])
func `a text folds alike with and without the tables`(text: String) {
  #expect((text + "é").folded == text.folded + "e")
}

@Test(arguments: ["é ſ ǆ ŉ", "“–…‑”", "\u{A0}\u{AD}½", ""])
func `plain scalars are in normal form C already`(text: String) {
  #expect(text.hasOnlyPlainScalars)
  #expect((text + "e\u{301}").composed == text + "é")
  let composed = Array((text + "e\u{301}").composed.utf8)
  #expect(composed == Array((text + "\u{E9}").utf8))
}

@Test(arguments: ["e\u{301}", "\u{212B}", "\u{2028}", "한"])
func `marks and signs that may change are not plain`(text: String) {
  #expect(!text.hasOnlyPlainScalars)
}
