import DigestModel
import MarkedYAML

/// How a headline came to be, as front matter says it.
enum TitleBasis: String, CaseIterable {
  case stated
  case derived
}

extension MappingReader {
  mutating func headline() -> Headline? {
    let basis = choice(.titleBasis, of: TitleBasis.self)
    return words(.title).map { Headline($0, isDerived: basis == .derived) }
  }

  /// Nil where neither city nor agency is told.
  mutating func dateline() -> Dateline? {
    mapping(.dateline) { reader in
      let dateline = Dateline(city: reader.string(.city), agency: reader.string(.agency))
      return dateline == Dateline() ? nil : dateline
    }
  }

  /// Sources, and where their addresses stand.
  mutating func sources() -> [(credit: SourceCredit, place: SourceLocation)] {
    mappings(.sources) { reader in
      let name = reader.words(.name)
      let url = reader.string(.url)
      let address = url?.asWebAddress
      if let url, address == nil {
        reader.report(.notWebAddress(url), at: reader.location(of: .url))
      }
      return name.map { (SourceCredit(name: $0, url: address), reader.location(of: .url)) }
    }
  }

  mutating func rawPath() -> String? {
    guard let raw = exactString(FrontMatterKey.raw.rawValue) else { return nil }
    if RelativePath(raw) == nil { report(.notBelowSite(raw), at: location(of: .raw)) }
    return raw
  }
}

extension Diagnostic.Message {
  fileprivate static func notWebAddress(_ url: String) -> Self {
    Self(
      identifier: "article.not-web-address",
      summary: "'\(url)' is no address of the web",
      hint: "a source's address begins with 'https://' or 'http://'"
    )
  }

  fileprivate static func notBelowSite(_ path: String) -> Self {
    Self(
      identifier: "article.raw-not-below-site",
      summary: "'\(path)' is no path below the site's folder",
      hint: "write it as 'content/raw/NAME.txt', or leave 'raw' out"
    )
  }
}
