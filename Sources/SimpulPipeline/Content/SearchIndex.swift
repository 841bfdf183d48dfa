import DigestModel
import SiteComposition
import SiteFiles

/// The search's index as the last run of scripts/search.sh left it: `.simpul/search`.
///
/// It is made over built pages, so it comes after a build; the next build publishes it like anything
/// else of the site. A site without one has all its pages.
package struct SearchIndex: Sendable {
  private static let folder = ".simpul/search"
  /// Where the index stands, below `.simpul/search` and in the built site.
  private static let place = "pagefind"
  /// A file whose first line is the hash of the pages that the index was made over.
  ///
  /// It appears with the whole index, in one step, so that watching it is enough.
  package static let recordName = ".simpul/search/made-of"

  var outputs: [PlannedOutput] = []
  /// Whether an index was left out since it holds texts that were changed or withdrawn since.
  private(set) var isWithdrawn = false
  private var pages: String?
  /// The texts that it was held against, where there was anything to hold.
  private(set) var texts: SearchedTexts?

  package init() {}

  /// The index, but for one that holds any text that is not among those that are `shown`.
  ///
  /// So what was withdrawn can't be found any longer, before anybody makes the index anew. One that only
  /// lacks new texts stays.
  static func reading(
    _ files: any ReadableFiles,
    over shown: () async throws -> SearchedTexts
  ) async throws -> SearchIndex {
    var index = SearchIndex()
    guard let record = RelativePath(recordName), files.exists(record) else { return index }
    let texts = try await shown()
    index.texts = texts
    let made = SearchedPages(parsing: try files.text(of: record))
    guard made.texts.isHeld(by: texts) else {
      index.isWithdrawn = true
      return index
    }
    index.pages = made.hash
    for path in try files.files(under: RelativePath("\(folder)/\(place)")) {
      guard let target = RelativePath(path.text.dropFirst(folder.utf8.count + 1)) else { continue }
      index.outputs.append(
        PlannedOutput(path: target) { () throws(FileError) in Diagnosed(try files.read(path)) }
      )
    }
    return index
  }

  /// The address of the program that reads the index; nil where there is no index.
  var program: SitePath? {
    let path = SitePath(file: [Self.place, "pagefind.js"])
    return outputs.contains { $0.path == path.outputFile } ? path : nil
  }

  func state(beside published: SearchedPages) -> SearchState {
    if isWithdrawn { return .withdrawn }
    guard program != nil else { return .none }
    return pages == published.hash ? .fresh : .old
  }
}

/// The pages that a search's index is made over, as one hash, and the texts that they show.
struct SearchedPages {
  /// For scripts/search.sh, which makes no index over the same pages again and keeps a copy with the
  /// index.
  static let fileName = ".simpul/searched-pages"

  let hash: String
  let texts: SearchedTexts

  /// All pages, in the order of the site, but the search page and the home page: neither is searched, and both tell whether there
  /// is an index.
  init(_ outputs: [PreparedOutput], of settings: SiteSettings, _ texts: SearchedTexts) {
    self.texts = texts
    let telling = [SiteAddresses(language: settings.language).search, .home].map(\.outputFile)
    let pages = outputs.filter { $0.path.ending == "html" && !telling.contains($0.path) }
    let fingerprint = Fingerprint { digester in
      for page in pages {
        digester.feed(page.path.text)
        digester.feed(page.fingerprint)
      }
    }
    hash = fingerprint.description
  }

  /// Reads its own form, or what the script made of it, with a line of its own at the end.
  init(parsing text: String) {
    let lines = text.split(separator: "\n").map(String.init)
    let hash = lines.first ?? ""
    self.hash = hash
    texts = SearchedTexts(Set(lines.dropFirst().compactMap { Fingerprint($0) }))
  }

  func write(to files: any FileSystem) throws(FileError) {
    guard let path = RelativePath(Self.fileName) else { return }
    var bytes = Array((hash + "\n").utf8)
    for text in texts.fingerprints.sorted() { bytes += (text.description + "\n").utf8 }
    if files.exists(path), try files.read(path) == bytes { return }
    try files.write(bytes, to: path)
  }
}
