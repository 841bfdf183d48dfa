import DigestModel
import SiteFiles

extension ReadingMemory {
  package static let fileName = ".simpul/reading"
  private static let form = SealedForm("simpul reading 1")
  /// Of more files than one in so many that were read anew, came or went, the memory is kept anew: to read
  /// a few again takes less than to write what all were read as.
  private static let leastShare = 50
  /// How many articles one task takes out of the file, or puts in.
  private static let runLength = 500

  /// What the last build read articles as, with their texts put aside on `texts`; nothing yet where it left
  /// no file that this program wrote, and nil where nothing is to be kept.
  static func kept(
    in surroundings: BuildSurroundings,
    on texts: ReadAgainTexts?
  ) async throws -> ReadingMemory? {
    guard let files = surroundings.files as? any WatchableFiles, let texts,
      let program = surroundings.programWithLibraries, let path = RelativePath(fileName)
    else { return nil }
    var memory = ReadingMemory(of: files, standingInForBroken: false)
    guard let stamp = files.stamp(of: path), files.exists(path),
      let body = form.body(of: try files.read(path)),
      let kept = KeptRuns(body), kept.program == program
    else { return memory }
    let read = try await concurrentMap(kept.runs, width: surroundings.width) { run in
      readings(in: run, on: texts)
    }
    guard read.allSatisfy({ $0 != nil }) else { return memory }
    memory.names = kept.names
    memory.articles = MarkdownMemory(read.flatMap { $0 ?? [] })
    memory.keptAt = stamp.touched
    // None was kept whose stamp could hide a second write.
    return memory.trusted(before: Int.max)
  }

  /// Keeps it for the next build, where much of it is new.
  func keep(in surroundings: BuildSurroundings) async throws {
    guard let program = surroundings.programWithLibraries, let path = RelativePath(Self.fileName),
      let names, articles.changeCount * Self.leastShare > articles.readings.count
    else { return }
    let readings = articles.readings
    // Each file was stamped before any was read, so none was read before this. A file may say of itself that
    // it was written tomorrow; only the file system's clock is believed.
    let begin = max(keptAt, readings.map { $0.stamp?.touched ?? 0 }.max() ?? 0)
    let runs = stride(from: 0, to: readings.count, by: Self.runLength).map {
      readings[$0..<min($0 + Self.runLength, readings.count)]
    }
    let parts = try await concurrentMap(runs, width: surroundings.width) { run in
      stored(run, settledAt: begin)
    }
    var bytes = Self.form.begun(reserving: parts.reduce(100) { $0 + $1.count + 9 })
    bytes.append(program)
    bytes.append(names)
    for run in parts {
      bytes.append(varint: run.count)
      bytes += run
    }
    try surroundings.files.write(Self.form.sealed(begun: bytes), to: path)
  }
}

/// The file's parts, which are read on several tasks.
private struct KeptRuns {
  let program: Fingerprint
  /// Of the names that articles were checked against and people were called by.
  let names: Fingerprint
  let runs: [ArraySlice<UInt8>]

  init?(_ body: ArraySlice<UInt8>) {
    var reader = ByteReader(body)
    guard let program = reader.fingerprint(), let names = reader.fingerprint() else { return nil }
    var runs: [ArraySlice<UInt8>] = []
    while !reader.isAtEnd {
      guard let run = reader.varint().flatMap({ reader.bytes($0) }) else { return nil }
      runs.append(run)
    }
    (self.program, self.names, self.runs) = (program, names, runs)
  }
}

private typealias ArticleReading = MarkdownReading<SampledArticle>

/// Nil for bytes that `stored` did not write.
private func readings(
  in run: ArraySlice<UInt8>,
  on texts: ReadAgainTexts
) -> [ArticleReading]? {
  guard var reader = StoredReader.readers(of: run)?.first else { return nil }
  var readings: [ArticleReading] = []
  do {
    while !reader.isAtEnd {
      guard let path = RelativePath(try reader.read(String.self)) else { return nil }
      let stamp = try reader.read(FileStamp?.self)
      let diagnostics = try reader.read([Diagnostic].self)
      let article = try SampledArticle(from: &reader, textOn: texts)
      readings.append(
        ArticleReading(path, stamp: stamp, Diagnosed(article, diagnostics), lastGood: article)
      )
    }
  } catch {
    return nil
  }
  return readings
}

/// What articles were read as; those that could not be read are left out.
private func stored(
  _ run: ArraySlice<ArticleReading>,
  settledAt time: Int
) -> [UInt8] {
  var writer = StoredWriter()
  for reading in run {
    guard let found = reading.found.value else { continue }
    let stamp = reading.stamp.flatMap { $0.isSettled(at: time) ? $0 : nil }
    writer.store(reading.path.text, stamp, reading.found.diagnostics)
    found.store(in: &writer)
  }
  writer.endSection()
  return writer.body
}
