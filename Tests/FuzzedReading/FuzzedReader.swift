import DigestModel

/// A reader of what comes from outside, to be put before any bytes at all.
package enum FuzzedReader: String, CaseIterable, Sendable {
  case text
  case html
  case json
  case feed
  case dates
  case frontMatter = "front-matter"

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
    }
  }
}
