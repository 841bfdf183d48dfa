import DigestModel

/// A reader of what comes from outside, or a writer of it, to be put before any bytes at all.
package enum FuzzedReader: String, CaseIterable, Sendable {
  case text
  case html
  case json
  case feed
  case dates
  case frontMatter = "front-matter"
  case markdown
  case settings
  case knowledge
  case templates
  case syndication

  /// What reading `bytes` shows to be wrong; empty where every law of the reader holds.
  ///
  /// A crash or a hang shows by itself.
  package func brokenLaws(reading bytes: [UInt8], with tools: ReadingTools) -> [String] {
    switch self {
    case .text: copyLaws(bytes, file: "content/raw/2022-03-06-kiriman.txt", tools)
    case .html: copyLaws(bytes, file: "content/raw/halaman.html", tools)
    case .json: copyLaws(bytes, file: "content/raw/catatan.json", tools)
    case .feed: copyLaws(bytes, file: "content/raw/umpan.xml", tools)
    case .dates: dateLaws(String(decoding: bytes, as: UTF8.self), tools.pack)
    case .frontMatter: frontMatterLaws(String(decoding: bytes, as: UTF8.self))
    case .markdown: markdownLaws(String(decoding: bytes, as: UTF8.self))
    case .settings: settingsLaws(String(decoding: bytes, as: UTF8.self))
    case .knowledge: knowledgeLaws(String(decoding: bytes, as: UTF8.self), tools)
    case .templates: templateLaws(String(decoding: bytes, as: UTF8.self))
    case .syndication: syndicationLaws(String(decoding: bytes, as: UTF8.self))
    }
  }
}
