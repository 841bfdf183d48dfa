import DigestModel
import Foundation
import Logging
import PreviewServer
import SimpulPipeline
import SiteFiles
import Synchronization
import Testing

let article = "content/articles/2022/2022-03-06-wang-blinken.md"
let text = "---\ntitle: Wang dan Blinken\npublished: 2022-03-06\n---\n\nIsi pertama.\n"
let page = "/artikel/2022/03/wang-blinken/"

/// Waits for a condition as long as machines that build at the same time may take.
func eventually(_ what: String, _ condition: () async throws -> Bool) async throws {
  for _ in 0..<60_000 {
    if try await condition() { return }
    try await Task.sleep(for: .milliseconds(10))
  }
  throw PreviewClient.Failure(what: "never: \(what)")
}

/// A preview that runs while `body` does, on a port of its own.
func withPreview(
  baseURL: String = "http://localhost",
  imports: Bool = false,
  reading wrap: (InMemoryFileSystem) -> any FileSystem = { $0 },
  _ body: (InMemoryFileSystem, Int, News) async throws -> Void
) async throws {
  let files = InMemoryFileSystem()
  try write("title: Simpul\nbaseURL: \(baseURL)\nsources: [{name: X}]\n", to: "simpul.yaml", files)
  try write(text, to: article, files)
  let request = PreviewRequest(port: 0, pollMilliseconds: 20, imports: imports, run: "test")
  try await withPreview(request, of: files, in: surroundings(wrap(files))) { port, news in
    try await body(files, port, news)
  }
}

func withPreview(
  _ request: PreviewRequest,
  of files: any WatchableFiles,
  in surroundings: BuildSurroundings,
  wishes: AsyncStream<PreviewWish> = AsyncStream { _ in },
  _ body: (Int, News) async throws -> Void
) async throws {
  let news = News()
  var request = request
  // A busy machine keeps a request waiting that came long ago.
  if request.patience > .seconds(1) { request.patience = .seconds(600) }
  let preview = Task { [request] in
    do {
      try await servePreview(request, of: files, in: surroundings, wishes: wishes) { news.add($0) }
    } catch {
      news.end(with: error)
      throw error
    }
  }
  let port = try await news.port()
  try await body(port, news)
  preview.cancel()
  try await preview.value
}

func surroundings(
  _ files: any FileSystem,
  now: @escaping @autoclosure @Sendable () -> WrittenTime? = nil,
  for audience: Audience = .readers
) -> BuildSurroundings {
  BuildSurroundings(
    files: files,
    embedded: EmbeddedFileSystem(),
    logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
    width: 2,
    now: now(),
    audience: audience
  )
}

func write(_ text: String, to name: String, _ files: any FileSystem) throws {
  try files.write(Array(text.utf8), to: try #require(RelativePath(name)))
}

/// What the preview told.
final class News: Sendable {
  private let all = Mutex<[PreviewNews]>([])
  private let failure = Mutex<(any Error)?>(nil)

  /// Whoever waits for news gets the error instead.
  func end(with error: any Error) { failure.withLock { $0 = error } }

  func add(_ news: PreviewNews) { all.withLock { $0.append(news) } }

  /// All sites that were made.
  var changes: [PreviewedChange] {
    all.withLock { news in
      news.compactMap { if case .rebuilt(let change) = $0 { change } else { nil } }
    }
  }

  /// How many imports were run.
  var imports: Int {
    all.withLock { news in news.count { if case .imported = $0 { true } else { false } } }
  }

  func port() async throws -> Int {
    try await value { news in
      guard case .serving(let address, _) = news else { return nil }
      return address.split(separator: ":").last.flatMap { Int($0.prefix { $0.isNumber }) }
    }
  }

  /// The first value that `read` finds, as soon as there is one.
  func value<Value>(_ read: (PreviewNews) -> Value?) async throws -> Value {
    var found: Value?
    try await eventually("the preview tells of it") {
      if let error = failure.withLock({ $0 }) { throw error }
      found = all.withLock { $0 }.lazy.compactMap(read).first
      return found != nil
    }
    return try #require(found)
  }
}
