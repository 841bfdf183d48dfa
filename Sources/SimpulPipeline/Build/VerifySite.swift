import DigestModel
import SiteFiles

/// Holds `public/` against a site that is made from nothing, and tells each file that is another one.
///
/// Where any is, all that builds keep for the next one is thrown away, so that it makes all files anew.
///
/// - Returns: how many files were compared.
/// - Throws: `FileError` where the machine fails.
func verifiedSite(in surroundings: BuildSurroundings) async throws -> Diagnosed<Int> {
  try await ReadAgainTexts.while(surroundings.files) {
    try await verifiedSite(in: surroundings, $0)
  }
}

private func verifiedSite(
  in surroundings: BuildSurroundings,
  _ texts: ReadAgainTexts?
) async throws -> Diagnosed<Int> {
  let site = try await PreparedSite.preparing(surroundings, puttingAside: texts)
  let outputs = site.value.planned.outputs
  let files = surroundings.files
  let found = try await surroundings.concurrentMap(outputs, telling: .pages) { output in
    let made = try output.bytes()
    return made.diagnostics + (try difference(made.value, at: output.path, of: files))
  }
  try texts?.checkUnchanged()
  let ours = Set(outputs.map(\.path))
  let surplus = try OutputFolder(of: files, writes: false).written.filter { !ours.contains($0) }
    .map { Diagnostic.differing(.surplus, at: $0) }
  let diagnostics = found.flatMap(\.self) + surplus
  if diagnostics.hasErrors {
    let kept = [BuildRecord.fileName, LinkingMemory.fileName, ReadingMemory.fileName]
    for path in kept.compactMap({ RelativePath($0) }) where files.exists(path) {
      try files.remove(path)
    }
  }
  return Diagnosed(outputs.count, diagnostics)
}

private func difference(
  _ bytes: [UInt8],
  at path: RelativePath,
  of files: any FileSystem
) throws(FileError) -> [Diagnostic] {
  guard let place = RelativePath("\(OutputFolder.name)/\(path)"), files.exists(place) else {
    return [.differing(.missing, at: path)]
  }
  return try files.read(place) == bytes ? [] : [.differing(.otherBytes, at: path)]
}

extension Diagnostic {
  fileprivate static func differing(_ message: Message, at path: RelativePath) -> Diagnostic {
    Diagnostic(.error, message, at: SourceLocation(file: "\(OutputFolder.name)/\(path)"))
  }
}

extension Diagnostic.Message {
  private static let again = "build again: what the last build noted was thrown away"

  fileprivate static let otherBytes = Self(
    identifier: "output.not-exact",
    summary: "a build from nothing makes another file",
    hint: again
  )

  fileprivate static let missing = Self(
    identifier: "output.missing",
    summary: "a build from nothing makes this file, and it is not there",
    hint: again
  )

  fileprivate static let surplus = Self(
    identifier: "output.surplus",
    summary: "an earlier build made this file, and a build from nothing makes none",
    hint: again
  )
}
