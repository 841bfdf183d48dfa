import Foundation
import TestSupport
import Testing

/// Every `identifier: "…"` of the sources, with the file that it stands in.
private func identifiersInSources() throws -> [String: String] {
  var found: [String: String] = [:]
  for path in try Repository.files(below: "Sources", ending: "swift") {
    let parts = try Repository.text(of: path).components(separatedBy: "identifier: \"")
    for part in parts.dropFirst() {
      guard let identifier = part.split(separator: "\"").first else { continue }
      found[String(identifier)] = path
    }
  }
  return found
}

/// The first column of the table in docs/diagnostics.md.
private func documentedIdentifiers() throws -> Set<String> {
  let rows = try Repository.text(of: "docs/diagnostics.md").split(separator: "\n")
    .filter { $0.hasPrefix("| `") }
  return Set(rows.compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) })
}

@Test func `docs diagnostics lists every diagnostic and nothing else`() throws {
  let sources = try identifiersInSources()
  #expect(sources.count > 20)
  let documented = try documentedIdentifiers()
  let missing = sources.keys.filter { !documented.contains($0) }.sorted()
  let gone = documented.filter { sources[$0] == nil }.sorted()
  #expect(missing == [], "add these to docs/diagnostics.md")
  #expect(gone == [], "no source reports these any more")
}
