import Foundation
import TestSupport
import Testing

/// Libraries that ARCHITECTURE's table passes over: a target that logs or listens may have them.
private let commonLibraries: Set<String> = ["Logging", "FlyingSocks"]

/// What each target of Package.swift below Sources depends on, by its name.
private func packagedImports() throws -> [String: Set<String>] {
  let manifest = try Repository.text(of: "Package.swift").split(separator: "\n").filter {
    !$0.trimmingCharacters(in: .whitespaces).hasPrefix("//")
  }
  let kinds = [".systemLibrary(", ".executableTarget(", ".target("]
  let text = manifest.joined(separator: "\n").replacing(".testTarget(", with: "\u{1}test")
  let declarations = kinds.reduce(text) { $0.replacing($1, with: "\u{1}") }.split(
    separator: "\u{1}"
  )
  var result: [String: Set<String>] = [:]
  for declaration in declarations.dropFirst()
  where !declaration.hasPrefix("test") && !declaration.contains("path: \"Tests/")
    && !declaration.contains("path: \"benchmarks/")
  {
    guard let name = quoted(declaration).first else { continue }
    result[name] = imports(in: declaration)
  }
  return result
}

/// The names in a declaration's list of dependencies; of a product its own name, not its package's.
private func imports(in declaration: Substring) -> Set<String> {
  guard let list = declaration.range(of: "dependencies: [") else { return [] }
  let rest = declaration[list.upperBound...]
  let products = rest.split(separator: ".product(name: ").dropFirst()
    .compactMap { quoted($0).first }
  let targets = quoted(rest.split(separator: "]").first ?? "")
    .prefix { !products.contains($0) }
  return Set(targets + products).subtracting(commonLibraries)
}

private func quoted(_ text: Substring) -> [String] {
  text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
    .filter { $0.offset % 2 == 1 }.map { String($0.element) }
}

/// The table of ARCHITECTURE.md: what each target may import, by its name.
private func documentedImports() throws -> [String: Set<String>] {
  let rows = try Repository.text(of: "ARCHITECTURE.md").split(separator: "\n")
    .filter { $0.hasPrefix("| `") }.map { $0.split(separator: "|").map(String.init) }
  var result: [String: Set<String>] = [:]
  for row in rows {
    let names = row[0].split(separator: "`").filter { $0.first?.isLetter == true }
    let imports = row[2].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    for name in names { result[String(name)] = Set(imports).subtracting(["–"]) }
  }
  return result
}

@Test func `the table of targets in ARCHITECTURE is what Package allows`() throws {
  let (packaged, documented) = (try packagedImports(), try documentedImports())
  #expect(packaged.count > 15)
  #expect(packaged.keys.sorted() == documented.keys.sorted())
  for (name, imports) in packaged { #expect(documented[name] == imports, "\(name)") }
}
