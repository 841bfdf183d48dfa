import DigestModel
import Evaluation
import SiteFiles

/// Reads every labelled sentence of the folders' `*.jsonl` files as an article of its own, with the
/// shipped knowledge only, and holds the events found against its labels.
///
/// Nil, with errors, where a line is malformed. A sentence that can't be read counts as missed.
package func evaluateSentences(
  in folders: [LabelledFolder],
  embedded: any ReadableFiles,
  width: Int,
  readingWith makeReader: ArticleReaderMaker
) async throws -> Diagnosed<SentenceScores?> {
  let knowledge = try Knowledge.reading(shipped: embedded, site: nil)
  let reader = try makeReader(knowledge.value, embedded)
  var diagnostics = knowledge.diagnostics + reader.diagnostics
  var sentences: [LabelledSentence] = []
  for folder in folders {
    let found = try folder.sentences()
    sentences += found.value
    diagnostics += found.diagnostics
  }
  guard let read = reader.value, !diagnostics.hasErrors else { return Diagnosed(nil, diagnostics) }
  let found = try await concurrentMap(sentences, width: width) { sentence in
    read(sentence.raw).value.map { FoundArticle(cleaned: $0.cleaned, facts: $0.facts) }
  }
  let scores = SentenceScores(of: Array(zip(sentences, found)))
  return Diagnosed(scores, diagnostics)
}

extension LabelledFolder {
  /// The sentences of all its files, by file and line.
  func sentences() throws(FileError) -> Diagnosed<[LabelledSentence]> {
    var found: Diagnosed<[LabelledSentence]> = Diagnosed([])
    for path in try sentenceFiles() {
      let bytes = try files.read(path)
      do throws(DiagnosedError) {
        found.value += try labelledSentences(parsing: bytes, file: place(of: path.text))
      } catch {
        found.diagnostics += error.diagnostics
      }
    }
    return found
  }

  /// Files of labelled sentences, sorted; empty where this is no folder of them.
  package func sentenceFiles() throws(FileError) -> [RelativePath] {
    try files.files(under: nil).filter { $0.folders.isEmpty && $0.text.hasSuffix(".jsonl") }
  }

  /// The figures of the first run over its sentences, where the folder keeps them.
  package func firstRun() throws(FileError) -> Diagnosed<SentenceReport?> {
    try firstRun { bytes, file throws(DiagnosedError) in
      try SentenceReport.reading(bytes, file: file)
    }
  }

  /// The figures of the first run over its texts, where the folder keeps them.
  package func firstFigures() throws(FileError) -> Diagnosed<EarlierFigures?> {
    try firstRun { bytes, file throws(DiagnosedError) in
      try EarlierFigures.reading(bytes, file: file)
    }
  }

  private func firstRun<Figures>(
    _ read: ([UInt8], String) throws(DiagnosedError) -> Figures
  ) throws(FileError) -> Diagnosed<Figures?> {
    let name = "first-run.json"
    guard let path = RelativePath(name), files.exists(path) else { return Diagnosed(nil) }
    let bytes = try files.read(path)
    do throws(DiagnosedError) {
      return Diagnosed(try read(bytes, place(of: name)))
    } catch {
      return Diagnosed(nil, error.diagnostics)
    }
  }
}
