import DigestModel
import MarkedYAML

/// The settings that concern others: who may use the data, and where the site's twins are.
extension MappingReader {
  mutating func licence() -> Licence? {
    let name = requiredString("name")
    let url = webAddress()
    return name.map { Licence(name: $0, url: url) }
  }

  /// Each language once, and never the site's own.
  mutating func alternates(beside own: SiteLanguage) -> [AlternateSite] {
    var taken: Set<SiteLanguage> = [own]
    return mappings("alternates") { reader in
      // Asked for as texts first, which tells where one is missing.
      let isWhole = reader.requiredString("language") != nil
      let language = isWhole ? reader.choice("language", of: SiteLanguage.self) : nil
      let address = reader.requiredString("baseURL").flatMap { _ in reader.baseURL() }
      guard let language, let address else { return nil }
      guard taken.insert(language).inserted else {
        reader.report(.languageTwice(language), at: reader.location(of: "language"))
        return nil
      }
      return AlternateSite(language: language, baseURL: address)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func languageTwice(_ language: SiteLanguage) -> Self {
    Self(
      identifier: "settings.alternate-language",
      summary: "the language '\(language.rawValue)' has a site already",
      hint: "'alternates' lists each other language once"
    )
  }
}
