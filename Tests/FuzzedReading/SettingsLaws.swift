import DigestModel
import SiteFiles

/// Settings that are accepted hold what pages and feeds may rely on; a theme's words never get lost.
func settingsLaws(_ text: String) -> [String] {
  let read = SiteSettings.reading(text)
  var laws = placeLaws(read.diagnostics, in: text, file: SiteSettings.fileName)
  let settings = read.value
  if !read.diagnostics.hasErrors {
    if settings.title.isEmpty { laws.append("a site without a title is accepted") }
    laws += settings.shownTexts.filter(\.holdsControls).map { "'\($0)' holds a control character" }
    if Set(settings.alternates.map(\.language)).count != settings.alternates.count {
      laws.append("a language has two sites")
    }
  }
  if !(5...500).contains(settings.itemsPerPage) { laws.append("a page holds no such number") }
  for address in settings.addresses where !address.isPlainAddress {
    laws.append("'\(address)' is accepted as an address")
  }
  return laws + wordLaws(text)
}

private func wordLaws(_ text: String) -> [String] {
  let file = ThemeWords.file(of: .id)
  let base = ThemeWords(language: .id, words: ["title": "Judul", "count": "{n} buku"])
  let read = ThemeWords.reading(text, language: .id, file: file, over: base)
  var laws = placeLaws(read.diagnostics, in: text, file: file)
  for key in base.keys where !read.value.has(key) { laws.append("the word '\(key)' is gone") }
  for key in read.value.keys {
    let filled = read.value.filled(key) { "<\($0)>" }
    if filled.isEmpty, !read.value[key].isEmpty { laws.append("the word '\(key)' is filled empty") }
  }
  return laws
}

extension SiteSettings {
  fileprivate var shownTexts: [String] {
    [title, summary, publisher] + sources.map(\.name) + (licence.map { [$0.name] } ?? [])
  }

  fileprivate var addresses: [String] {
    [baseURL] + alternates.map(\.baseURL) + sources.compactMap(\.url)
      + (licence?.url.map { [$0] } ?? [])
  }
}

extension String {
  /// Line ends and tabs apart, which texts of several lines have.
  var holdsControls: Bool {
    unicodeScalars.contains {
      $0.properties.generalCategory == .control && !"\n\t".contains(Character($0))
    }
  }

  /// Whether it begins as an address of the web does and can't end the attribute or line it stands in.
  fileprivate var isPlainAddress: Bool {
    let lowered = lowercased()
    return (lowered.hasPrefix("https://") || lowered.hasPrefix("http://"))
      && !unicodeScalars.contains { $0.properties.isWhitespace || "\"<>".contains(Character($0)) }
      && !(split(separator: "/").dropFirst().first ?? "").contains("'")
      && !holdsControls
  }
}
