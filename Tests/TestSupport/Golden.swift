import Foundation
import Testing

/// Holds `text` against the golden file `name` in Tests/Fixtures/goldens.
///
/// With `RECORD_GOLDENS=1` in the environment the file is rewritten and the test fails, so that a
/// recording run is never taken for a passing one.
package func expectGolden(
  _ text: String,
  _ name: String,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  let file = Repository.root.appending(path: "Tests/Fixtures/goldens/\(name)")
  try expectFile(text, at: file, sourceLocation: sourceLocation)
}

/// Holds `text` against a file that the repository keeps, such as generated documentation.
package func expectFile(
  _ text: String,
  at file: URL,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(file.lastPathComponent)", sourceLocation: sourceLocation)
    return
  }
  guard FileManager.default.fileExists(atPath: file.path) else {
    Issue.record(
      "\(file.lastPathComponent) is missing; record it with RECORD_GOLDENS=1",
      sourceLocation: sourceLocation
    )
    return
  }
  let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  if text != expected {
    let difference = lineDifference(from: expected, to: text)
    Issue.record(
      "\(file.lastPathComponent) differs (RECORD_GOLDENS=1 rewrites it):\n\(difference)",
      sourceLocation: sourceLocation
    )
  }
}

/// Lines that are only in one of the two, with `-` and `+` and their numbers.
func lineDifference(from old: String, to new: String) -> String {
  let oldLines = old.split(separator: "\n", omittingEmptySubsequences: false)
  let newLines = new.split(separator: "\n", omittingEmptySubsequences: false)
  let changes = newLines.difference(from: oldLines).map { change in
    switch change {
    case .remove(let offset, let line, _): (offset, 0, "-\(offset + 1): \(line)")
    case .insert(let offset, let line, _): (offset, 1, "+\(offset + 1): \(line)")
    }
  }
  return changes.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(40).map(\.2)
    .joined(separator: "\n")
}
