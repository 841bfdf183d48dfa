import DigestModel
import SiteComposition
import SiteFiles

/// What a build takes over from the one before, and what it leaves for the next.
///
/// An output is taken over where four things are the same: what all outputs share, what this one was
/// given, what each of its reads comes to, and the file that was published.
struct BuildMemory: Sendable {
  private let shared: Fingerprint
  private let linked: BuildRecord.Linked
  private let fingerprints: SiteFingerprints
  private let outputs: [RelativePath: BuildRecord.Output]
  private let reads: KnownReads
  private let numbering: ReadNumbering
  private let isShared: Bool

  /// How many changed reads are kept for `explain`.
  private static let mostNames = 5

  /// Nil where this build is to be a cold one, and nothing is to be left.
  init?(
    of site: PreparedSite,
    sharing inputs: Fingerprint?,
    after record: BuildRecord?,
    width: Int
  ) async throws {
    guard let inputs, let linked = site.linkedKeys,
      let fingerprints = site.planned.site?.fingerprints
    else { return nil }
    shared = Fingerprint {
      $0.feed(inputs)
      $0.feed(fingerprints.shared)
    }
    self.linked = linked
    isShared = record?.shared == shared
    self.fingerprints = fingerprints
    outputs = Dictionary((record?.outputs ?? []).map { ($0.path, $0) }) { first, _ in first }
    reads = try await KnownReads(
      isShared ? record?.reads ?? [] : [],
      now: fingerprints,
      changed: record.map { linked.change(since: $0.linked) } ?? .facts,
      width: width
    )
    numbering = ReadNumbering(after: reads, fingerprints)
  }
}

extension PreparedSite {
  /// Nil where nothing was linked.
  fileprivate var linkedKeys: BuildRecord.Linked? {
    guard let joining = memory.linking.joining, let relating = memory.linking.relating else {
      return nil
    }
    let facts = Fingerprint { digester in
      digester.feed(joining.key)
      digester.feed(content.pages)
      digester.feed(content.released.withdrawn)
      digester.feed(content.eventsToCome.sorted())
    }
    return BuildRecord.Linked(facts: facts, headlines: relating.key)
  }
}

extension BuildRecord.Linked {
  fileprivate func change(since earlier: Self) -> SiteRead.Change {
    if facts != earlier.facts { return .facts }
    return headlines == earlier.headlines ? .texts : .headlines
  }
}

/// What became of an output.
struct PreparedFile: Sendable {
  let output: PreparedOutput
  /// For the next build; nil where nobody notes what it reads.
  let record: BuildRecord.Output?
}

extension BuildMemory {
  /// Takes the last build's file over, or makes it again.
  func prepared(
    _ output: PlannedOutput,
    in folder: OutputFolder
  ) throws(FileError) -> Diagnosed<PreparedFile?> {
    guard let given = output.given else { return try output.prepared(in: folder) }
    let reason: RenderingReason
    switch try finding(output.path, given, in: folder) {
    case .same(let record):
      let same = PreparedOutput(path: record.path, change: .unchanged, fingerprint: record.bytes)
      return Diagnosed(PreparedFile(output: same, record: record))
    case .toMake(let found): reason = found
    }
    let log = ReadLog()
    return try output.prepared(in: folder, noting: log) { prepared in
      BuildRecord.Output(
        path: output.path,
        given: given,
        bytes: prepared.fingerprint,
        stamp: nil,
        reads: numbering.numbers(of: log, like: outputs[output.path]?.reads),
        reason: reason
      )
    }
  }

  private enum Finding {
    case same(BuildRecord.Output)
    case toMake(RenderingReason)
  }

  private func finding(
    _ path: RelativePath,
    _ given: Fingerprint,
    in folder: OutputFolder
  ) throws(FileError) -> Finding {
    guard var earlier = outputs[path] else { return .toMake(.new) }
    if !isShared { return .toMake(.shared) }
    if earlier.given != given { return .toMake(.given) }
    var others: [Int] = []
    for number in earlier.reads.numbers {
      guard let isChanged = reads.isChanged(number) else { return .toMake(.new) }
      if isChanged { others.append(number) }
    }
    if !others.isEmpty {
      return .toMake(.reads(others.prefix(Self.mostNames).map { reads.name(of: $0) }))
    }
    guard let stamp = try folder.stamp(of: earlier) else { return .toMake(.file) }
    earlier.stamp = stamp
    earlier.reason = .same
    return .same(earlier)
  }

  /// What the next build may take over, of files that were published; nil where all of them were taken
  /// over, so that the last record tells the same.
  func record(
    of files: [PreparedFile],
    in folder: OutputFolder,
    width: Int
  ) async throws -> BuildRecord? {
    let made = files.compactMap(\.record)
    if made.count == outputs.count, made.allSatisfy({ $0.reason == .same }) { return nil }
    let fingerprints = fingerprints
    let added = try await concurrentMap(numbering.added, width: width) { read in
      BuildRecord.Read(
        name: fingerprints.name(of: read),
        fingerprint: fingerprints.fingerprint(of: read)
      )
    }
    return BuildRecord(
      shared: shared,
      linked: linked,
      reads: reads.now + added,
      outputs: try folder.stamped(made)
    )
  }
}

extension PlannedOutput {
  /// Makes the file and stages it where it differs from what is published; no file, where it can't be
  /// made.
  func prepared(
    in folder: OutputFolder,
    noting log: ReadLog? = nil,
    _ record: (PreparedOutput) -> BuildRecord.Output? = { _ in nil }
  ) throws(FileError) -> Diagnosed<PreparedFile?> {
    let made = try bytes(noting: log)
    if made.diagnostics.hasErrors { return Diagnosed(nil, made.diagnostics) }
    let prepared = try folder.prepare(made.value, at: path)
    var diagnostics = made.diagnostics
    if prepared.change == .blocked { diagnostics.append(.blocked(path)) }
    return Diagnosed(PreparedFile(output: prepared, record: record(prepared)), diagnostics)
  }
}

extension BuildRecord {
  /// What the last build left; nil where it left nothing that can be read.
  static func last(of files: any FileSystem) throws(FileError) -> BuildRecord? {
    guard let path = RelativePath(fileName), files.exists(path) else { return nil }
    return BuildRecord(try files.read(path))
  }

  func write(to files: any FileSystem) throws(FileError) {
    if let path = RelativePath(Self.fileName) { try files.write(bytes, to: path) }
  }
}

extension Diagnostic {
  fileprivate static func blocked(_ path: RelativePath) -> Diagnostic {
    let place = SourceLocation(file: "\(OutputFolder.name)/\(path)")
    return Diagnostic(.error, .foreignFileInTheWay, at: place, excerpt: nil)
  }
}

extension Diagnostic.Message {
  fileprivate static let foreignFileInTheWay = Self(
    identifier: "output.foreign-file",
    summary: "no build wrote this file, and one of the site's own files belongs here",
    hint: "move it away, or empty public/ if it came from an earlier build"
  )
}
