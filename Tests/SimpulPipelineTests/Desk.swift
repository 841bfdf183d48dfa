import DigestModel
import Logging
import SimpulPipeline
import SiteFiles
import Testing

/// A site in memory, with a reader of raw copy that is simple enough to foresee.
///
/// The first line is the headline, a line that is a day is the day of publication, all others are
/// paragraphs; a text without any is rejected.
struct Desk {
  let files: InMemoryFileSystem
  var reader: ArticleReaderMaker

  init(_ texts: [String: String] = [:]) throws {
    files = InMemoryFileSystem()
    reader = { _, _ in Diagnosed(Self.read) }
    try write("title: Simpul\nsources: [{name: Simpul, text: full}]\n", to: "simpul.yaml")
    for (name, text) in texts { try write(text, to: name) }
  }

  func write(_ text: String, to name: String) throws {
    try files.write(Array(text.utf8), to: path(name))
  }

  func text(of name: String) throws -> String { try files.text(of: path(name)) }

  func remove(_ name: String) throws { try files.remove(path(name)) }

  func importing(_ places: [String] = [], width: Int = 2) async throws -> ImportReport {
    let request = ImportRequest(places: try places.map { try path($0) })
    return try await importArticles(request, in: surroundings(width), readingWith: reader)
  }

  func building(
    width: Int = 2,
    isPlan: Bool = false,
    now: String? = nil,
    program: Fingerprint? = nil,
    isVerified: Bool = false
  ) async throws -> BuildReport {
    var surroundings = surroundings(width, now: now)
    surroundings.program = { program }
    return try await buildSite(
      BuildRequest(isPlan: isPlan, isVerified: isVerified),
      in: surroundings
    )
  }

  func preparing() async throws -> PreparedSite {
    try await PreparedSite.preparing(surroundings()).value
  }

  func surroundings(
    _ width: Int = 2,
    files: (any FileSystem)? = nil,
    now: String? = nil,
    for audience: Audience = .readers
  ) -> BuildSurroundings {
    BuildSurroundings(
      files: files ?? self.files,
      embedded: EmbeddedFileSystem(),
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
      width: width,
      now: now.flatMap { WrittenTime($0) },
      audience: audience
    )
  }

  @Sendable
  private static func read(_ raw: RawArticle) -> Diagnosed<ReadArticle?> {
    let lines = raw.text.split(separator: "\n").map(String.init)
    let day = lines.lazy.compactMap { Day(iso8601: $0) }.first
    let paragraphs = lines.dropFirst().filter { Day(iso8601: $0) == nil }
    guard let headline = lines.first, !paragraphs.isEmpty else {
      let message = Diagnostic.Message(identifier: "test.no-text", summary: "there is no text")
      let place = SourceLocation(file: raw.file)
      return Diagnosed(nil, [Diagnostic(.error, message, at: place)])
    }
    let cleaned = CleanedArticle(
      headline: Headline(headline),
      publisher: "Simpul",
      published: day,
      publishedBasis: day == nil ? .none : .stated,
      paragraphs: Array(paragraphs)
    )
    return Diagnosed(ReadArticle(cleaned: cleaned, facts: ArticleFacts()))
  }
}

func path(_ text: String) throws -> RelativePath { try #require(RelativePath(text)) }

extension ImportReport {
  /// A line for each raw file: `a.txt written 2022/2022-03-06-x`.
  var lines: [String] {
    outcomes.map { raw, outcome in
      let what =
        switch outcome {
        case .written(let path): "written \(path.articleName)"
        case .unchanged(let path): "unchanged \(path.articleName)"
        case .kept(let path): "kept \(path.articleName)"
        case .duplicate(let other): "duplicate of \(other.name)"
        case .rejected: "rejected"
        }
      return "\(raw.name) \(what)"
    }
  }

  var identifiers: [String] { diagnostics.inPrintingOrder().map(\.message.identifier) }
}

extension RelativePath {
  fileprivate var articleName: String {
    String(text.dropFirst(SiteContent.articleFolder.utf8.count + 1).dropLast(3))
  }
}
