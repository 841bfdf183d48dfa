import DigestModel
import SiteFiles

/// The theme: the default one with the site's own files laid over it.
package struct ThemeFiles: Sendable {
  package static let folder = "templates"
  /// In bytes.
  private static let templateLimit = 1 << 20

  package struct Template: Hashable, Sendable {
    /// Below `templates`, without its ending: `event`, `partials/link`.
    package var name: String
    package var text: String
    /// For diagnostics: `templates/event.mustache`.
    package var file: String
    /// Whether it is the site's own and none of the default theme.
    package var isOwn: Bool

    package init(name: String, text: String, file: String, isOwn: Bool = false) {
      self.name = name
      self.text = text
      self.file = file
      self.isOwn = isOwn
    }
  }

  package struct Asset: Hashable, Sendable {
    /// Below `templates/assets`.
    package var path: RelativePath
    package var bytes: [UInt8]

    package init(path: RelativePath, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// Sorted by name.
  package var templates: [Template]
  /// Sorted by path.
  package var assets: [Asset]

  package init(templates: [Template] = [], assets: [Asset] = []) {
    self.templates = templates
    self.assets = assets
  }

  /// Reads the theme; a template that is no UTF-8 leaves an error.
  static func reading(
    _ own: any ReadableFiles,
    over shipped: any ReadableFiles
  ) throws(FileError) -> Diagnosed<ThemeFiles> {
    let files = LayeredFiles(own, over: shipped)
    var theme = ThemeFiles()
    var diagnostics: [Diagnostic] = []
    for path in try files.files(under: RelativePath(folder)) where !path.isHidden {
      let below = path.text.dropFirst(folder.utf8.count + 1)
      if below.hasPrefix("assets/"), let asset = RelativePath(below.dropFirst("assets/".count)) {
        theme.assets.append(Asset(path: asset, bytes: try files.read(path)))
      } else if path.ending == "mustache" {
        let found = try files.diagnosedText(of: path, upTo: templateLimit)
        diagnostics += found.diagnostics
        let name = String(below.dropLast(".mustache".count))
        if let text = found.value {
          theme.templates.append(
            Template(name: name, text: text, file: path.text, isOwn: own.exists(path))
          )
        }
      }
    }
    return Diagnosed(theme, diagnostics)
  }
}
