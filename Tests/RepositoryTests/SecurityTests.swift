import Foundation
import TestSupport
import Testing

/// What stands in backticks in the last column of the table of threats.
private func namedTests() throws -> [String] {
  let rows = try Repository.text(of: "docs/security.md").split(separator: "\n")
    .filter { $0.hasPrefix("| ") && !$0.hasPrefix("| threat") && !$0.hasPrefix("| ---") }
  #expect(rows.count > 15)
  return rows.flatMap { row -> [String] in
    let shown = row.split(separator: "|").last ?? ""
    let parts = shown.split(separator: "`", omittingEmptySubsequences: false)
    let names = parts.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
    #expect(!names.isEmpty, "no test is named: \(row)")
    return names
  }
}

@Test func `each threat of docs security names tests that are there`() throws {
  let hostile = try Repository.text(of: "Tests/Site/test_hostile.py")
  let menu = try Repository.text(of: "Makefile")
  let files = try Repository.files(below: "Tests", ending: "swift")
  for name in Set(try namedTests()) {
    let isThere =
      if name.hasPrefix("Tests/") {
        FileManager.default.fileExists(atPath: Repository.root.appending(path: name).path)
      } else if name.hasPrefix("make ") {
        menu.contains("\n\(name.dropFirst(5)): ##")
      } else if name.hasSuffix("Tests") {
        files.contains { $0.contains("/\(name)/") || $0.hasSuffix("/\(name).swift") }
      } else {
        hostile.contains("def test_" + name.replacing("…", with: ""))
      }
    #expect(isThere, "\(name)")
  }
}
