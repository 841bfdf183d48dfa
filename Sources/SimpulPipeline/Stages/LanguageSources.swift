import DigestModel
import LanguagePack
import SiteFiles

/// Where the words of the language come from: the shipped files, and beside them those of a site.
package struct LanguageSources: Sendable {
  /// Where a site keeps words of its own.
  package static let siteFolder = "content/language"

  /// The language of the copy, which is also that of the site's articles.
  static let language = "id"

  private let embedded: any ReadableFiles
  private let site: (any ReadableFiles)?

  package init(embedded: any ReadableFiles, site: (any ReadableFiles)? = nil) {
    self.embedded = embedded
    self.site = site
  }

  /// The files, and the problems of those that can't be read; nil where one of them is an error.
  ///
  /// A site's words stand in files of the shipped names and follow the shipped ones.
  package func files() throws(FileError) -> Diagnosed<LanguageFiles?> {
    var texts: [String: String] = [:]
    for path in try embedded.files(under: RelativePath("language/\(Self.language)")) {
      texts[path.name] = try embedded.text(of: path)
    }
    let own = try ownTexts(among: texts.keys.sorted())
    guard !own.diagnostics.hasErrors else { return Diagnosed(nil, own.diagnostics) }
    do throws(DiagnosedError) {
      var files = try LanguageFiles(texts)
      for (path, text) in own.value { try files.add(text, to: path.name, from: path.text) }
      return Diagnosed(files)
    } catch {
      return Diagnosed(nil, error.diagnostics)
    }
  }

  private func ownTexts(
    among known: [String]
  ) throws(FileError) -> Diagnosed<[(path: RelativePath, text: String)]> {
    guard let site else { return Diagnosed([]) }
    var own: [(path: RelativePath, text: String)] = []
    var diagnostics: [Diagnostic] = []
    for path in try site.files(under: RelativePath(Self.siteFolder)) where !path.isHidden {
      guard path.text == Self.siteFolder + "/" + path.name, known.contains(path.name) else {
        let message = Diagnostic.Message.unknownFile(path.name, among: known)
        diagnostics.append(Diagnostic(.error, message, at: SourceLocation(file: path.text)))
        continue
      }
      let found = try site.diagnosedText(of: path)
      diagnostics += found.diagnostics
      if let text = found.value { own.append((path, text)) }
    }
    return Diagnosed(own, diagnostics)
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownFile(_ name: String, among known: [String]) -> Self {
    Self(
      identifier: "language.unknown-file",
      summary: "the language has no file '\(name)'",
      hint: nearestName(to: name, among: known).map { "did you mean '\($0)'?" }
        ?? "words stand in \(known.joined(separator: ", "))"
    )
  }
}
