import DigestModel

/// What the tool knows of a language, as tables read from data files.
///
/// One value for each theme, each made from a file of its own.
///
/// A class because every reader of every sentence holds it, and nothing in it ever changes: a copy of so
/// many tables would cost more than the reading.
package final class LanguagePack: Sendable {
  package let sentenceWords: SentenceWords
  package let dateWords: DateWords
  package let numberWords: NumberWords
  package let noisePatterns: NoisePatterns
  package let bylineWords: BylineWords
  package let datelineWords: DatelineWords
  package let headlineWords: HeadlineWords
  package let senderWords: SenderWords
  /// The files that the tables were made of, for stages that keep tables of their own beside them.
  package let files: LanguageFiles
  /// What copy is read with, where an evaluation leaves something out.
  package let rules: ReadingRules

  /// Makes the tables out of the language's files: `dates.yaml`, `sentences.yaml` and so on.
  ///
  /// - Throws: the problems of the first file that has some; a missing file is one.
  package init(
    files: LanguageFiles,
    rules: ReadingRules = .all
  ) throws(DiagnosedError) {
    let files = files.leavingOut(rules)
    self.files = files
    self.rules = rules
    numberWords = try NumberWords(files: files)
    sentenceWords = try SentenceWords(files: files)
    dateWords = try DateWords.reading(files)
    noisePatterns = try NoisePatterns(files: files)
    bylineWords = try BylineWords(files: files)
    datelineWords = try DatelineWords(files: files)
    headlineWords = try HeadlineWords(files: files)
    senderWords = try SenderWords(files: files)
  }
}
