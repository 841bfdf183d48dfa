import DigestModel
import Foundation
import PreviewServer
import SiteFiles
import Synchronization
import Testing

private let other = "content/articles/2023/2023-01-02-lain.md"
private let otherText = "---\ntitle: Lain\npublished: 2023-01-02\n---\n\nIsi lain.\n"

@Suite(.serialized) struct Signalling {
  @Test func `an edit reaches the pages that it changes, and no others`() async throws {
    try await withPreview { files, port, news in
      try write(otherText, to: other, files)
      try await eventually("both articles") { news.changes.last?.counts.articles == 2 }
      try await onThread {
        var touched = try PreviewClient(port: port)
        touched.send("GET", "/_simpul/events?at=/artikel/2022/03/wang-blinken/")
        try touched.wait(for: "event: state\n")
        var untouched = try PreviewClient(port: port)
        untouched.send("GET", "/_simpul/events?at=/artikel/2023/01/lain/")
        try untouched.wait(for: "event: state\n")
        try write(text.replacing("pertama", with: "kedua"), to: article, files)
        try touched.wait(for: "id: test-3\n")
        // What comes next tells that nothing came before.
        try write(otherText.replacing("Isi", with: "Kata"), to: other, files)
        try untouched.wait(for: "id: test-4\n")
        #expect(!untouched.received.contains("id: test-3\n"))
      }
    }
  }

  @Test func `an embargo's end makes the site anew though no file changed`() async throws {
    let files = InMemoryFileSystem()
    try write("title: Simpul\nsources: [{name: X}]\n", to: "simpul.yaml", files)
    let embargoed = text.replacing("\n---\n\n", with: "\npublishAt: 2030-12-01 06:00\n---\n\n")
    try write(embargoed, to: article, files)
    let clock = Mutex("2030-12-01 05:59")
    let surroundings = surroundings(
      files,
      now: WrittenTime(clock.withLock { $0 }),
      for: .desk
    )
    let request = PreviewRequest(port: 0, pollMilliseconds: 20, run: "test")
    try await withPreview(request, of: files, in: surroundings) { port, news in
      let early = try await PreviewClient.answer(of: port, to: page)
      #expect(early.contains("mulai 1 Desember 2030"))
      clock.withLock { $0 = "2030-12-01 06:00" }
      try await eventually("the embargo's end") { news.changes.count == 2 }
      let late = try await PreviewClient.answer(of: port, to: page)
      #expect(late.contains("Isi pertama."))
      #expect(!late.contains("mulai 1 Desember 2030"))
      #expect(late.contains("X-Simpul-Generation: test-2"))
    }
  }

  @Test func `a page is told another state for other contents only, in any run`() async throws {
    let changed = text.replacing("pertama", with: "kedua")
    var states: [String] = []
    for (run, body) in [("test", text), ("again", text), ("changed", changed)] {
      let files = InMemoryFileSystem()
      try write("title: Simpul\nsources: [{name: X}]\n", to: "simpul.yaml", files)
      try write(body, to: article, files)
      let request = PreviewRequest(port: 0, pollMilliseconds: 20, run: run)
      try await withPreview(request, of: files, in: surroundings(files)) { port, _ in
        let answer = try await PreviewClient.answer(of: port, to: page)
        #expect(answer.contains("X-Simpul-Generation: \(run)-1"))
        let mark = try #require(answer.firstRange(of: /data-page="(\w+)"/))
        states.append(String(answer[mark]))
      }
    }
    #expect(states[0] == states[1])
    #expect(states[0] != states[2])
  }

  @Test func `other styles leave the page's state and change that of its styles`() async throws {
    try await withPreview { files, port, _ in
      try await onThread {
        var client = try PreviewClient(port: port)
        client.send("GET", "/_simpul/events?at=/")
        try client.wait(for: "event: state\n")
        try client.wait(for: "\n\n")
        let before = try TabReport(last: client.received)
        try write("body { color: red }", to: "templates/assets/site.css", files)
        try client.wait(for: "id: test-2\n")
        try client.wait(for: "event: state\n", times: 2)
        let after = try TabReport(last: client.received)
        #expect(before.page == after.page)
        #expect(before.styleVersion != after.styleVersion)
        #expect(before.styles != after.styles)
      }
    }
  }
}

/// What a page was told last.
private struct TabReport: Decodable {
  let page: String
  let styles: [String]
  let styleVersion: String

  init(last received: String) throws {
    let line = try #require(received.split(separator: "\n").last { $0.hasPrefix("data: ") })
    self = try JSONDecoder().decode(TabReport.self, from: Data(line.dropFirst(6).utf8))
  }
}
