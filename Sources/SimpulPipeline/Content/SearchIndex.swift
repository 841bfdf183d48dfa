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
  private var pages: String?

  package init() {}

  static func reading(_ files: any ReadableFiles) throws(FileError) -> SearchIndex {
    var index = SearchIndex()
    guard let record = RelativePath(recordName), files.exists(record) else { return index }
    index.pages = try files.text(of: record).split(separator: "\n").first.map(String.init)
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

  /// Whether there is an index, made over other pages than those that were published.
  func isOld(beside published: SearchedPages) -> Bool {
    program != nil && pages != published.hash
  }
}

/// The pages that a search's index is made over, as one hash.
struct SearchedPages {
  /// For scripts/search.sh, which makes no index over the same pages again.
  static let fileName = ".simpul/searched-pages"

  let hash: String

  /// All pages but the search page and the home page: neither is searched, and both tell whether there
  /// is an index.
  init(_ outputs: [PreparedOutput], of settings: SiteSettings) {
    let telling = [SiteAddresses(language: settings.language).search, .home].map(\.outputFile)
    let pages = outputs.filter { $0.path.ending == "html" && !telling.contains($0.path) }
    let lines = pages.map { "\($0.path) \($0.sha256)\n" }.sorted()
    hash = sha256(of: Array(lines.joined().utf8))
  }

  func write(to files: any FileSystem) throws(FileError) {
    guard let path = RelativePath(Self.fileName) else { return }
    let bytes = Array((hash + "\n").utf8)
    if files.exists(path), try files.read(path) == bytes { return }
    try files.write(bytes, to: path)
  }
}
