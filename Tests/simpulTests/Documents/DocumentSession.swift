import Foundation
import SiteFiles
import TestSupport
import Testing

/// A folder in which one document's commands are typed, from its first block to its last.
///
/// It holds the demo digest. A block begins in the folder in which the one before it ended.
struct DocumentSession {
  private let folder: String
  private let home: String
  private let program: String

  /// Longest that one command block may take, in seconds.
  private static let limit = 600

  /// Runs `body` in a session that is gone afterwards.
  static func running(_ body: (DocumentSession) throws -> Void) throws {
    try withTemporaryFolder { outer in
      let session = DocumentSession(
        folder: outer + "/digest",
        home: outer + "/home",
        program: try InstalledProgram.url().path
      )
      try session.furnish()
      try body(session)
    }
  }

  private func furnish() throws {
    let disk = FileManager.default
    for folder in [folder, home, home + "/bin"] {
      try disk.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    for name in ["simpul.yaml", "content", "templates"] {
      let source = Repository.root.appending(path: name).path
      try disk.copyItem(atPath: source, toPath: "\(folder)/\(name)")
    }
    // Labelled texts to measure; nothing writes there.
    let tests = Repository.root.appending(path: "Tests").path
    try disk.createSymbolicLink(atPath: folder + "/Tests", withDestinationPath: tests)
    try disk.createSymbolicLink(atPath: home + "/bin/simpul", withDestinationPath: program)
    try Data(folder.utf8).write(to: URL(fileURLWithPath: home + "/folder"))
  }

  /// Types the commands and tells what went wrong, if anything.
  func problem(with block: CommandBlock) throws -> String? {
    if block.mark == .notRun { return nil }
    let steps = block.steps
    for (number, step) in steps.enumerated() {
      var expected: Int32 = 0
      if case .endsWith(let status) = block.mark, number == steps.count - 1 { expected = status }
      let (status, output) = try type(step.command)
      guard status == expected else {
        return "'\(step.command)' ended with \(status) instead of \(expected):\n\(output)"
      }
      guard block.language != "console" || printed(output, fits: step.shown) else {
        return "'\(step.command)' prints\n\(output)instead of\n"
          + step.shown.map { $0 + "\n" }.joined()
      }
    }
    return nil
  }

  /// Runs a command in the folder where the last one ended; both its outputs come together.
  func type(_ command: String) throws -> (status: Int32, output: String) {
    let script = """
      set -euo pipefail
      exec 2>&1
      cd "$(cat "$HOME/folder")"
      trap 'pwd > "$HOME/folder"' EXIT
      \(command)
      """
    let result = try InstalledProgram.run(
      URL(fileURLWithPath: "/usr/bin/env"),
      ["timeout", "\(Self.limit)", "bash", "-c", script],
      in: folder,
      environment: [
        "HOME": home, "PATH": "\(home)/bin:/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8",
        "GIT_AUTHOR_NAME": "Desk", "GIT_AUTHOR_EMAIL": "desk@digest.example",
        "GIT_COMMITTER_NAME": "Desk", "GIT_COMMITTER_EMAIL": "desk@digest.example",
      ]
    )
    return (result.status, result.out)
  }
}

/// Whether the lines of `output` are those of `shown`, in which `…` stands for any text in a line, and
/// alone for any number of lines.
func printed(_ output: String, fits shown: [String]) -> Bool {
  func lines(_ text: [String]) -> ArraySlice<String> {
    let ends = text.reversed().drop { $0.allSatisfy(\.isWhitespace) }
    return ArraySlice(ends.reversed())
  }
  func fits(_ output: ArraySlice<String>, _ shown: ArraySlice<String>) -> Bool {
    guard let first = shown.first else { return output.isEmpty }
    if first.trimmingCharacters(in: .whitespaces) == "…" {
      return (output.startIndex...output.endIndex).contains {
        fits(output[$0...], shown.dropFirst())
      }
    }
    guard let line = output.first, isLine(line, first) else { return false }
    return fits(output.dropFirst(), shown.dropFirst())
  }
  return fits(lines(output.components(separatedBy: "\n")), lines(shown))
}

private func isLine(_ line: String, _ shown: String) -> Bool {
  let parts = shown.components(separatedBy: "…")
  guard parts.count > 1, line.hasPrefix(parts[0]) else { return line == shown }
  var rest = line.dropFirst(parts[0].count)
  for part in parts.dropFirst().dropLast() where !part.isEmpty {
    guard let found = rest.range(of: part) else { return false }
    rest = rest[found.upperBound...]
  }
  return rest.hasSuffix(parts[parts.count - 1])
}
