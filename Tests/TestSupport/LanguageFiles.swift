import DigestModel
import Foundation

/// The data files of a language in the repository, by name.
package func languageFiles(_ language: String = "id") throws -> [String: String] {
  let folder = Repository.root.appending(path: "Sources/CEmbeddedFiles/language/\(language)")
  let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
  var files: [String: String] = [:]
  for name in names where name.hasSuffix(".yaml") {
    files[name] = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }
  return files
}
