import DigestModel
import Foundation

/// The output folder as it was when a build began: `public/` and what the manifest says is ours.
///
/// A build asks `prepare` for each of its files, on as many tasks as it likes, then calls `publish`
/// once with all of them, or `discard`. Nothing below `public/` changes before `publish`.
package struct OutputFolder: Sendable {
  package static let name = "public"
  private static let staging = ".simpul/staging"

  let files: any FileSystem
  private let manifest: OutputManifest
  private let isManifestWhole: Bool
  /// What stood in `public/`, ours and others', sorted.
  private let standing: [RelativePath]
  private let writes: Bool

  /// With `writes` false nothing is staged or published: `publish` tells what it would do.
  package init(of files: any FileSystem, writes: Bool) throws(FileError) {
    self.files = files
    self.writes = writes
    let folder = try Self.root(Self.name)
    standing = try files.files(under: folder).compactMap { $0.below(folder) }
    (manifest, isManifestWhole) = try OutputManifest.last(of: files)
    if writes { try discard() }
  }

  /// Compares one file with what is published, and stages it where it differs.
  package func prepare(_ bytes: [UInt8], at path: RelativePath) throws(FileError) -> PreparedOutput
  {
    let change = try change(to: bytes, at: path)
    if writes, change == .added || change == .changed {
      try files.write(bytes, to: try staged(path))
    }
    return PreparedOutput(path: path, change: change, fingerprint: Fingerprint(of: bytes))
  }

  /// The files that builds wrote, sorted.
  package var written: [RelativePath] { manifest.files.map(\.path) }

  /// Throws away what was staged.
  package func discard() throws(FileError) {
    for leftover in try files.files(under: RelativePath(Self.staging)) {
      try files.remove(leftover)
    }
  }

  /// Makes `public/` hold exactly `outputs` and the files of others.
  ///
  /// Each file appears whole. What pages link to comes first: assets, then pages from the deepest to
  /// the home page, then feeds and maps; removals and the manifest come last. Nothing is published
  /// where an output is blocked, or where a file of others stands for a folder of ours.
  package func publish(_ outputs: [PreparedOutput]) throws(FileError) -> PublishReport {
    let new = OutputManifest(
      outputs.map { OutputManifest.File(path: $0.path, fingerprint: $0.fingerprint) }
    )
    let report = try report(of: outputs, new)
    guard writes, !outputs.contains(where: { $0.change == .blocked }) else { return report }
    try checkKinds(of: report)
    for path in report.added + report.changed + report.removed {
      try files.checkChange(at: try published(path))
    }
    // Known as ours before they appear, so that an interrupted build leaves no strangers behind.
    if !report.added.isEmpty { try manifest.merging(new).write(to: files) }
    let moving = (report.added + report.changed).inPublishingOrder()
    for path in moving { try files.move(try staged(path), to: try published(path)) }
    let standing = outputs.first { $0.change == .unchanged }?.path
    for path in [moving.first, standing].compactMap(\.self) where !files.exists(try published(path))
    {
      // Somebody deleted the folder meanwhile, and what was in it is gone.
      throw FileError(.notFound, try published(path))
    }
    for path in report.removed {
      let place = try published(path)
      // Whoever took it away meanwhile did what was to be done.
      if files.exists(place) { try files.remove(place) }
    }
    if !report.added.isEmpty || manifest != new || !isManifestWhole { try new.write(to: files) }
    return report
  }

  private func change(
    to bytes: [UInt8],
    at path: RelativePath
  ) throws(FileError) -> PreparedOutput.Change {
    let place = try published(path)
    guard files.exists(place) else { return .added }
    if bytes.equals(try files.read(place)) { return .unchanged }
    return manifest[path] == nil ? .blocked : .changed
  }

  private func report(
    of outputs: [PreparedOutput],
    _ new: OutputManifest
  ) throws(FileError) -> PublishReport {
    var report = PublishReport()
    report.added = outputs.filter { $0.change == .added }.map(\.path).sorted()
    report.changed = outputs.filter { $0.change == .changed }.map(\.path).sorted()
    report.unchangedCount = outputs.count { $0.change == .unchanged }
    // Both in order, so that each is gone through once.
    var ours = new.files[...]
    for path in standing {
      while let first = ours.first, first.path < path { ours.removeFirst() }
      if ours.first?.path == path { continue }
      if manifest[path] != nil {
        report.removed.append(path)
      } else if path.text != ".gitignore" {
        report.foreign.append(path)
      }
    }
    return report
  }

  /// Refuses before the first file moves what would else fail half-way.
  private func checkKinds(of report: PublishReport) throws(FileError) {
    let folder = try Self.root(Self.name)
    if files.exists(folder) { throw FileError(.wrongKind, folder) }
    let (added, foreign) = (Set(report.added), Set(report.foreign))
    for path in report.foreign {
      for folder in path.folders where added.contains(folder) {
        throw FileError(.wrongKind, try published(folder))
      }
    }
    for path in report.added where !foreign.isEmpty {
      for folder in path.folders where foreign.contains(folder) {
        throw FileError(.wrongKind, try published(folder))
      }
    }
  }

  func published(_ path: RelativePath) throws(FileError) -> RelativePath {
    try Self.root(Self.name).appending(path)
  }

  /// Where a file waits to be published: in one of 256 folders, since a folder for each page, made and taken
  /// away again, costs more than the page, and makes ext4 slow for whoever writes in the next minutes.
  private func staged(_ path: RelativePath) throws(FileError) -> RelativePath {
    let name = sha256(of: Array(path.text.utf8))
    return try Self.root("\(Self.staging)/\(name.prefix(2))/\(name.dropFirst(2))")
  }

  private static func root(_ name: String) throws(FileError) -> RelativePath {
    guard let folder = RelativePath(name) else { throw FileError(.outsideRoot, nil) }
    return folder
  }
}

extension [RelativePath] {
  /// Assets, pages from the deepest to the home page, feeds and maps.
  fileprivate func inPublishingOrder() -> [RelativePath] {
    map { (turn: $0.publishingTurn, path: $0) }.sorted { ($0.turn, $0.path) < ($1.turn, $1.path) }
      .map(\.path)
  }
}

extension RelativePath {
  fileprivate var publishingTurn: Int {
    switch ending {
    case "html": 1_000 - text.utf8.count { $0 == UInt8(ascii: "/") }
    case "atom", "xml", "json", "ics", "txt": 1_001
    default: 0
    }
  }
}

extension [UInt8] {
  /// What `==` tells, at the speed of memory: that one looks at each byte by itself.
  fileprivate func equals(_ other: [UInt8]) -> Bool {
    guard count == other.count else { return false }
    return withUnsafeBytes { own in
      other.withUnsafeBytes { theirs in
        // Empty ones have no address.
        guard let first = own.baseAddress, let second = theirs.baseAddress else { return true }
        return memcmp(first, second, own.count) == 0
      }
    }
  }
}
