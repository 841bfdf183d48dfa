import DigestModel
import Foundation
import PreviewServer
import SimpulPipeline
import SiteFiles
import Synchronization
import Testing

@Suite(.serialized) struct PreviewServing {
  @Test func `a page comes with the script that reloads it, other files as they are`() async throws
  {
    try await withPreview { _, port, _ in
      let answer = try await PreviewClient.answer(of: port, to: page)
      #expect(answer.hasPrefix("HTTP/1.1 200"))
      #expect(answer.contains("Content-Type: text/html; charset=utf-8"))
      #expect(answer.contains("Isi pertama."))
      #expect(answer.contains(##"<div id="notice"></div>"##))
      #expect(answer.contains(##"<script src="/_simpul/preview.js" data-page=""##))
      #expect(answer.contains("X-Simpul-Generation: test-1"))
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
      try await eventually("a second site") { news.changes.count >= 2 }
      let moved = try await PreviewClient.answer(of: port, to: "/baru" + page)
      #expect(moved.hasPrefix("HTTP/1.1 200"))
      #expect(try await PreviewClient.answer(of: port, to: "/lama" + page).contains("/baru/"))
    }
  }

  @Test func `a taken port is told with the next free one`() async throws {
    try await withPreview { files, port, _ in
      let request = PreviewRequest(port: try #require(UInt16(exactly: port)), run: "other")
      let error = await #expect(throws: PreviewError.self) {
        try await withPreview(request, of: files, in: surroundings(files)) { _, _ in }
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
      try await eventually("a second site") { news.changes.count >= 2 }
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
      _ = try await buildSite(BuildRequest(), in: surroundings(files))
      let built = try #require(RelativePath(".simpul/searched-pages"))
      try write(try files.text(of: built), to: ".simpul/search/made-of", files)
      try await eventually("a second site") { news.changes.count >= 2 }
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
