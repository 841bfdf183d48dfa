import DigestModel
import Foundation

/// The theme of the repository, read from its folder.
package enum DefaultTheme {
  private static let folder = Repository.root.appending(path: "templates")

  /// Each template's text by its name.
  package static func templates() throws -> [String: String] {
    var templates: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where path.hasSuffix(".mustache") {
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      templates[String(path.dropLast(".mustache".count))] = text
    }
    return templates
  }

  /// Reads `key: "text"` lines; the words files have no others but comments.
  package static func words(_ language: SiteLanguage) throws -> ThemeWords {
    let file = folder.appending(path: "words/\(language.rawValue).yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    var words: [String: String] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      guard let colon = line.range(of: ": \""), line.hasSuffix("\"") else {
        throw UnreadableLine(line: String(line))
      }
      let key = String(line[..<colon.lowerBound])
      guard words.updateValue(String(line[colon.upperBound...].dropLast()), forKey: key) == nil
      else { throw UnreadableLine(line: String(line)) }
    }
    return ThemeWords(language: language, words: words)
  }

  package struct UnreadableLine: Error { package let line: String }
}
