import DigestModel
import SiteFiles

/// Lines of facts, and what they are called where a place in them is told.
package struct FactsInput: Sendable {
  package let name: String
  package let stream: ByteStream

  package init(name: String, stream: ByteStream) {
    self.name = name
    self.stream = stream
  }
}

/// Articles that were read elsewhere, taken in as if their raw copy had been read here.
struct FactsIntake: Sendable {
  /// Sorted as import finds the raw copy, each under the key that it would have.
  private(set) var files: [RawFile] = []
  /// How many lines hold no article.
  private(set) var unreadable = 0
  private(set) var diagnostics: [Diagnostic] = []

  private typealias Line = (article: StreamedArticle, place: SourceLocation)

  /// The cleaned text, its facts and what was removed, of an article of 1 MiB.
  static let lineLimit = 32 << 20

  static func reading(
    _ inputs: [FactsInput],
    of version: ReadingVersion,
    in surroundings: BuildSurroundings
  ) async throws -> FactsIntake {
    var intake = FactsIntake()
    var lines: [Line] = []
    for input in inputs { lines += try await intake.lines(of: input, surroundings.width) }
    intake.tellOtherVersions(lines, version)
    let order = lines.indices.sorted {
      (lines[$0].article.raw, lines[$0].article.entry?.number ?? 0, $0)
        < (lines[$1].article.raw, lines[$1].article.entry?.number ?? 0, $1)
    }
    intake.take(order.map { lines[$0] })
    try await intake.leaveOutOtherCopies(surroundings)
    return intake
  }

  private mutating func lines(of input: FactsInput, _ width: Int) async throws -> [Line] {
    var lines: [Line] = []
    try await transformLines(
      of: input.stream,
      limit: Self.lineLimit,
      width: width,
      { line -> (Diagnosed<StreamedArticle?>, SourceLocation) in
        let place = SourceLocation(file: input.name, line: line.number)
        guard let bytes = line.bytes else {
          return (Diagnosed(nil, [Diagnostic(.error, .lineTooLong, at: place)]), place)
        }
        return (StreamedArticle.reading(bytes, at: place), place)
      },
      handingOn: { results in
        for (found, place) in results {
          diagnostics += found.diagnostics
          if let article = found.value {
            lines.append((article, place))
          } else {
            unreadable += 1
          }
        }
      }
    )
    return lines
  }

  /// One warning for each version, however many articles it read.
  private mutating func tellOtherVersions(_ lines: [Line], _ version: ReadingVersion) {
    var counts: [ReadingVersion: (count: Int, place: SourceLocation)] = [:]
    for line in lines where line.article.version != version {
      counts[line.article.version, default: (0, line.place)].count += 1
    }
    diagnostics += counts.values.sorted { $0.place < $1.place }.map { other in
      Diagnostic(.warning, .otherVersion(other.count), at: other.place)
    }
  }

  /// Gives each article its key; of one that comes twice the first counts.
  private mutating func take(_ lines: [Line]) {
    var previous: StreamedArticle?
    var keys: RawEntryKeys?
    for (article, place) in lines {
      defer { previous = article }
      if previous?.raw != article.raw { keys = RawEntryKeys(article.raw) }
      let isSame = previous?.raw == article.raw && previous?.entry == article.entry
      if isSame, previous?.sha256 == article.sha256 {
        diagnostics.append(Diagnostic(.note, .twice(article.raw), at: place))
        continue
      }
      if isSame, article.entry == nil {
        diagnostics.append(Diagnostic(.error, .rawTwice(article.raw), at: place))
        unreadable += 1
        continue
      }
      let key = article.entry == nil ? article.raw : keys?.key(of: article.entry, at: 1)
      guard let key else { continue }
      files.append(
        RawFile(
          path: key,
          sha256: article.sha256,
          article: Diagnosed<ArticleMaterial?>(.read(article, at: place))
        )
      )
    }
  }

  /// Where the raw copy lies here and is another one, it is for import to read.
  private mutating func leaveOutOtherCopies(_ surroundings: BuildSurroundings) async throws {
    let disk = surroundings.files
    let hashes = try await surroundings.concurrentMap(files, telling: .rawFiles) { file in
      guard file.path.fileOfEntry == nil, disk.exists(file.path) else { return String?.none }
      return sha256(of: try disk.read(file.path))
    }
    var entries = EntryHashes()
    for index in files.indices {
      let file = files[index]
      let entry = file.path.fileOfEntry.flatMap {
        entries.hash(of: file.path, in: $0, from: disk)
      }
      guard let standing = hashes[index] ?? entry, standing != file.sha256,
        let place = file.article.value?.location
      else { continue }
      let problem = Diagnostic(.error, .otherCopy(file.path), at: place)
      files[index] = RawFile(
        path: file.path,
        sha256: file.sha256,
        article: Diagnosed<ArticleMaterial?>(nil, [problem])
      )
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let lineTooLong = Self(
    identifier: "facts.line-too-long",
    summary: "the line has more than 32 MiB, and was passed over",
    hint: "see whether line breaks are missing"
  )

  fileprivate static func otherVersion(_ count: Int) -> Self {
    let what = count == 1 ? "1 article was" : "\(count) articles were"
    return Self(
      identifier: "facts.other-version",
      summary: "\(what) read by another version of simpul, or with other words or knowledge",
      hint:
        "they are taken as they are; 'simpul import --refresh' reads their raw copy again, where"
        + " it lies in \(rawFolder)"
    )
  }

  fileprivate static func twice(_ raw: RelativePath) -> Self {
    Self(identifier: "facts.twice", summary: "the facts of '\(raw)' came before; once is enough")
  }

  fileprivate static func rawTwice(_ raw: RelativePath) -> Self {
    Self(
      identifier: "facts.raw-twice",
      summary: "'\(raw)' came before with another text, and that one counts",
      hint: "keep the line that was made of the raw file as it is"
    )
  }

  fileprivate static func otherCopy(_ raw: RelativePath) -> Self {
    Self(
      identifier: "facts.other-copy",
      summary: "'\(raw)' is another text here than these facts were read from",
      hint: "run 'simpul import', which reads it itself, or take the facts anew"
    )
  }
}
