import DigestModel
import MarkedYAML

/// What whoever starts a site says of it.
package struct NewSiteRequest: Hashable, Sendable {
  package var title: String
  package var language: SiteLanguage
  package var baseURL: String

  package init(title: String, language: SiteLanguage, baseURL: String) {
    self.title = title
    self.language = language
    self.baseURL = baseURL
  }
}

extension NewSiteRequest {
  /// The files that a new site starts with, before its raw copy is imported.
  package func starterFiles(
    from embedded: any ReadableFiles
  ) throws(FileError) -> [RelativePath: [UInt8]] {
    var result: [RelativePath: [UInt8]] = [:]
    for path in try embedded.files(under: RelativePath(Self.folder)) {
      guard let place = Self.place(of: path) else { continue }
      let text = try embedded.text(of: path)
      // The workflow's own braces are GitHub's.
      let isWorkflow = place.text == Self.workflow
      result[place] = Array((isWorkflow ? text : filled(text, in: place)).utf8)
    }
    // Git keeps no folder without a file.
    if let events = RelativePath("content/events/.gitkeep") { result[events] = [] }
    return result
  }

  private static let folder = "starter"
  private static let workflow = ".github/workflows/publish.yml"

  /// Names that begin with a dot are not embedded under it.
  private static func place(of path: RelativePath) -> RelativePath? {
    let name = String(path.text.dropFirst(folder.utf8.count + 1))
    return switch name {
    case "gitignore": RelativePath(".gitignore")
    case "publish.yml": RelativePath(workflow)
    default: RelativePath(name)
    }
  }

  /// Settings that have their default stay remarks.
  private func filled(_ text: String, in place: RelativePath) -> String {
    let standard = SiteSettings(title: "")
    let other: SiteLanguage = language == .id ? .en : .id
    let twin = "\(other.rawValue).digest.example"
    let isSettings = place.text == SiteSettings.fileName
    let values = [
      "title": isSettings ? YAMLText.scalar(title) : title,
      "language": (language == standard.language ? "#" : "") + "language: \(language.rawValue)",
      "baseURL": (baseURL == standard.baseURL ? "#" : "") + "baseURL: \(YAMLText.scalar(baseURL))",
      "alternates": "#alternates: [{language: \(other.rawValue), baseURL: \"https://\(twin)\"}]",
    ]
    // In one pass, so that a title which reads like a mark stays what it is.
    let parts = text.split(separator: "{{", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(into: String(parts[0])) { result, part in
      let halves = part.split(separator: "}}", maxSplits: 1, omittingEmptySubsequences: false)
      let value = halves.first.flatMap { values[String($0)] }
      guard let value, halves.count == 2 else {
        result += "{{" + part
        return
      }
      result += value + halves[1]
    }
  }
}

extension SiteSettings {
  /// What is wrong with `baseURL` as the address of a site, if anything.
  package static func problem(withBaseURL baseURL: String) -> Diagnostic.Message? {
    let text = "title: x\nbaseURL: \(YAMLText.scalar(baseURL))\n"
    return reading(text).diagnostics.first?.message
  }
}
