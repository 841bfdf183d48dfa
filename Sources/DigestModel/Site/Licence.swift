/// On what terms others may use the site's own data.
package struct Licence: Hashable, Sendable {
  /// `CC BY 4.0`.
  package var name: String
  /// Where its text stands.
  package var url: String?

  package init(name: String, url: String? = nil) {
    self.name = name
    self.url = url
  }
}

/// The same site in another language, at an address of its own.
package struct AlternateSite: Hashable, Sendable {
  package var language: SiteLanguage
  /// As the settings' own: without a slash at the end.
  package var baseURL: String

  package init(language: SiteLanguage, baseURL: String) {
    self.language = language
    self.baseURL = baseURL
  }
}

extension SiteLanguage {
  /// For OpenGraph: language and territory.
  package var locale: String {
    switch self {
    case .id: "id_ID"
    case .en: "en_GB"
    }
  }
}
