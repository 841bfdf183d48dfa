import DigestModel
import Foundation
import Logging
import PreviewServer
import SimpulPipeline
import SiteFiles
import Synchronization
import Testing

private let article = "content/articles/2022/2022-03-06-wang-blinken.md"
private let text = "---\ntitle: Wang dan Blinken\npublished: 2022-03-06\n---\n\nIsi pertama.\n"
private let page = "/artikel/2022/03/wang-blinken/"

/// A preview that runs while `body` does, on a port of its own.
private func withPreview(
  baseURL: String = "http://localhost",
  reading wrap: (InMemoryFileSystem) -> any FileSystem = { $0 },
  _ body: (InMemoryFileSystem, Int, News) async throws -> Void
) async throws {
  let files = InMemoryFileSystem()
  try write("title: Simpul\nbaseURL: \(baseURL)\nsources: [{name: X}]\n", to: "simpul.yaml", files)
  try write(text, to: article, files)
  let news = News()
  let surroundings = BuildSurroundings(
    files: wrap(files),
    embedded: EmbeddedFileSystem(),
    logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
    width: 2
  )
  let preview = Task {
    try await servePreview(
      PreviewRequest(port: 0, watchMilliseconds: 20),
      of: files,
      in: surroundings
    ) { news.add($0) }
  }
  let port = try await news.port()
  try await body(files, port, news)
  preview.cancel()
  try await preview.value
}

private func write(_ text: String, to name: String, _ files: InMemoryFileSystem) throws {
  try files.write(Array(text.utf8), to: try #require(RelativePath(name)))
}

/// What the preview told.
private final class News: Sendable {
  private let all = Mutex<[PreviewNews]>([])

  func add(_ news: PreviewNews) { all.withLock { $0.append(news) } }

  /// Whether each site that was made is shown.
  var shown: [Bool] {
    all.withLock { news in
      news.compactMap { if case .rebuilt(_, _, let isShown) = $0 { isShown } else { nil } }
    }
  }

  func port() async throws -> Int {
    try await value { news in
      guard case .serving(let address) = news else { return nil }
      return address.split(separator: ":").last.flatMap { Int($0.prefix { $0.isNumber }) }
    }
  }

  /// The first value that `read` finds, within a minute: machines that build at the same time are slow.
  func value<Value>(_ read: (PreviewNews) -> Value?) async throws -> Value {
    for _ in 0..<6_000 {
      if let value = all.withLock({ $0 }).lazy.compactMap(read).first { return value }
      try await Task.sleep(for: .milliseconds(10))
    }
    throw PreviewClient.Failure(what: "the preview told nothing of it")
  }
}

@Suite(.serialized) struct PreviewServing {
  @Test func `a page comes with the script that reloads it, other files as they are`() async throws
  {
    try await withPreview { _, port, _ in
      let answer = try await PreviewClient.answer(of: port, to: page)
      #expect(answer.hasPrefix("HTTP/1.1 200"))
      #expect(answer.contains("Content-Type: text/html; charset=utf-8"))
      #expect(answer.contains("Isi pertama."))
      #expect(
        answer.contains(#"<script src="/_simpul/reload.js" data-generation="1"></script></body>"#)
      )
      let feed = try await PreviewClient.answer(of: port, to: "/feed.atom")
      #expect(feed.contains("Content-Type: application/atom+xml"))
      #expect(!feed.contains("_simpul"))
      let head = try await PreviewClient.answer(of: port, "HEAD", to: page)
      #expect(head.hasPrefix("HTTP/1.1 200"))
      #expect(!head.contains("Isi pertama."))
    }
  }

  @Test func `what is not there, not ours or not read is refused`() async throws {
    try await withPreview { _, port, _ in
      let missing = try await PreviewClient.answer(of: port, to: "/nowhere/")
      #expect(missing.hasPrefix("HTTP/1.1 404"))
      #expect(missing.contains("<html"))
      let slashless = try await PreviewClient.answer(of: port, to: String(page.dropLast()))
      #expect(slashless.contains("Location: \(page)"))
      for host in ["evil.example", "evil.example:\(port)", "localhost.evil.example", "[::2]"] {
        let answer = try await PreviewClient.answer(of: port, to: page, host: host)
        #expect(answer.hasPrefix("HTTP/1.1 403"), "\(host)")
        #expect(!answer.contains("Isi pertama."))
      }
      let post = try await PreviewClient.answer(of: port, "POST", to: page)
      #expect(post.hasPrefix("HTTP/1.1 405"))
      for escape in ["/../simpul.yaml", "/%2e%2e/simpul.yaml", "/..%2fsimpul.yaml"] {
        let answer = try await PreviewClient.answer(of: port, to: escape)
        #expect(!answer.contains("title: Simpul"))
      }
    }
  }

  @Test func `an edit reaches open pages, a mistake leaves the last good site up`() async throws {
    try await withPreview { files, port, news in
      let changed = text.replacing("pertama", with: "kedua")
      try await onThread {
        var client = try PreviewClient(port: port)
        client.send("GET", "/_simpul/events")
        try client.wait(for: "event: generation\ndata: 1\n\n")
        try write(changed, to: article, files)
        try client.wait(for: "event: generation\ndata: 2\n\n")
      }
      let answer = try await PreviewClient.answer(of: port, to: page)
      #expect(answer.contains("Isi kedua."))

      try write("---\ntitel: X\n---\n\nIsi ketiga.\n", to: article, files)
      let problems = try await news.value { news in
        if case .rebuilt(_, let found, isShown: false) = news { found } else { nil }
      }
      #expect(problems.hasErrors)
      let later = try await PreviewClient.answer(of: port, to: page)
      #expect(later.contains("Isi kedua."))
    }
  }

  @Test func `a site below a path is shown below that path`() async throws {
    try await withPreview(baseURL: "https://x.example/digest") { _, port, _ in
      let above = try await PreviewClient.answer(of: port, to: "/")
      #expect(above.contains("Location: /digest/"))
      let below = try await PreviewClient.answer(of: port, to: "/digest" + page)
      #expect(below.contains("Isi pertama."))
    }
  }

  @Test func `another base address moves the preview while it runs`() async throws {
    try await withPreview(baseURL: "https://contoh.example/lama") { files, port, news in
      #expect(try await PreviewClient.answer(of: port, to: "/lama" + page).contains("Isi pertama."))
      let settings = "title: Simpul\nbaseURL: https://contoh.example/baru\nsources: [{name: X}]\n"
      try write(settings, to: "simpul.yaml", files)
      for _ in 0..<6_000 where news.shown.count < 2 { try await Task.sleep(for: .milliseconds(10)) }
      let moved = try await PreviewClient.answer(of: port, to: "/baru" + page)
      #expect(moved.hasPrefix("HTTP/1.1 200"))
      #expect(try await PreviewClient.answer(of: port, to: "/lama" + page).contains("/baru/"))
    }
  }

  @Test func `a taken port is told with the next free one`() async throws {
    try await withPreview { files, port, _ in
      let surroundings = BuildSurroundings(
        files: files,
        embedded: EmbeddedFileSystem(),
        logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
        width: 2
      )
      let request = PreviewRequest(port: try #require(UInt16(exactly: port)))
      let error = await #expect(throws: PreviewError.self) {
        try await servePreview(request, of: files, in: surroundings) { _ in }
      }
      guard case .portTaken(port, let free?) = error else {
        Issue.record("not told: \(String(describing: error))")
        return
      }
      #expect(free > port)
    }
  }

  @Test func `a file that goes while the site is made anew does not end the preview`() async throws
  {
    let fading = Mutex<FadingFiles?>(nil)
    let wrap: (InMemoryFileSystem) -> any FileSystem = { files in
      let wrapped = FadingFiles(files)
      fading.withLock { $0 = wrapped }
      return wrapped
    }
    try await withPreview(reading: wrap) { files, port, news in
      let fading = try #require(fading.withLock { $0 })
      fading.fade()
      try write(text.replacing("pertama", with: "kedua"), to: article, files)
      let failure = try await news.value { news in
        if case .rebuildFailed(let error) = news { error } else { nil }
      }
      #expect(failure == FileError(.notFound, RelativePath(article)))
      #expect(try await PreviewClient.answer(of: port, to: page).hasPrefix("HTTP/1.1 200"))
      fading.appear()
      try write(text.replacing("pertama", with: "ketiga"), to: article, files)
      for _ in 0..<6_000 where news.shown.count < 2 { try await Task.sleep(for: .milliseconds(10)) }
      #expect(try await PreviewClient.answer(of: port, to: page).contains("Isi ketiga."))
    }
  }

  @Test func `the preview serves the search's index once it is there`() async throws {
    try await withPreview { files, port, news in
      #expect(
        try await PreviewClient.answer(of: port, to: "/pagefind/pagefind.js").contains(" 404 ")
      )
      try write("export {}", to: ".simpul/search/pagefind/pagefind.js", files)
      // The record is a copy of what a build noted.
      _ = try await buildSite(
        BuildRequest(),
        in: BuildSurroundings(
          files: files,
          embedded: EmbeddedFileSystem(),
          logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
          width: 2
        )
      )
      let built = try #require(RelativePath(".simpul/searched-pages"))
      try write(try files.text(of: built), to: ".simpul/search/made-of", files)
      for _ in 0..<6_000 where news.shown.count < 2 { try await Task.sleep(for: .milliseconds(10)) }
      let program = try await PreviewClient.answer(of: port, to: "/pagefind/pagefind.js")
      #expect(program.contains("text/javascript") && program.hasSuffix("export {}"))
      #expect(try await PreviewClient.answer(of: port, to: "/cari/").contains("id=\"search\""))
      try files.remove(try #require(RelativePath(".simpul/search/pagefind/pagefind.js")))
      #expect(
        try await PreviewClient.answer(of: port, to: "/pagefind/pagefind.js").contains(" 404 ")
      )
    }
  }
}
