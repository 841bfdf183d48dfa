import DigestModel
import Foundation
import SiteFiles
import Testing

@testable import PreviewServer

private func header(_ name: String, of answer: String) -> String? {
  answer.split(separator: "\r\n").first { $0.hasPrefix(name + ": ") }
    .map { String($0.dropFirst(name.count + 2)) }
}

@Suite(.serialized) struct HTTP {
  @Test func `a browser that has a file is told so, until it changes`() async throws {
    try await withPreview { files, port, news in
      for path in [page, "/feed.atom", "/_simpul/preview.js"] {
        let first = try await PreviewClient.answer(of: port, to: path)
        let tag = try #require(header("ETag", of: first))
        #expect(header("Cache-Control", of: first) == "no-cache")
        let again = try await PreviewClient.answer(
          of: port,
          to: path,
          headers: ["If-None-Match": "\"x\", W/\(tag)"]
        )
        #expect(again.hasPrefix("HTTP/1.1 304") && again.hasSuffix("\r\n\r\n"), "\(path)")
        #expect(header("ETag", of: again) == tag)
      }
      let tag = header("ETag", of: try await PreviewClient.answer(of: port, to: page)) ?? ""
      try write(text.replacing("pertama", with: "kedua"), to: article, files)
      try await eventually("a second site") { news.changes.count == 2 }
      let other = try await PreviewClient.answer(
        of: port,
        to: page,
        headers: ["If-None-Match": tag]
      )
      #expect(other.hasPrefix("HTTP/1.1 200") && other.contains("Isi kedua."))
    }
  }

  @Test func `a part of a file is given, and none beyond its end`() async throws {
    try await withPreview { _, port, _ in
      let whole = try await PreviewClient.answer(of: port, to: "/robots.txt")
      let body = try #require(whole.components(separatedBy: "\r\n\r\n").last)
      func answer(_ range: String, _ others: [String: String] = [:]) async throws -> String {
        try await PreviewClient.answer(
          of: port,
          to: "/robots.txt",
          headers: others.merging(["Range": range]) { first, _ in first }
        )
      }
      let part = try await answer("bytes=2-5")
      #expect(part.hasPrefix("HTTP/1.1 206"))
      #expect(header("Content-Range", of: part) == "bytes 2-5/\(body.utf8.count)")
      #expect(part.hasSuffix("\r\n\r\n" + body.dropFirst(2).prefix(4)))
      let beyond = try await answer("bytes=\(body.utf8.count)-")
      #expect(beyond.hasPrefix("HTTP/1.1 416"))
      #expect(header("Content-Range", of: beyond) == "bytes */\(body.utf8.count)")
      let old = try await answer("bytes=2-5", ["If-Range": "\"old\""])
      #expect(old.hasPrefix("HTTP/1.1 200") && old.hasSuffix(body))
    }
  }

  @Test(arguments: [
    ("bytes=0-0", ByteRange.part(0..<1)), ("bytes=8-", .part(8..<10)),
    ("bytes=8-99", .part(8..<10)), ("bytes=-3", .part(7..<10)), ("bytes=-99", .part(0..<10)),
    ("bytes=10-", .unsatisfiable), ("bytes=-0", .unsatisfiable),
    ("bytes=99999999999999999999-", .unsatisfiable), ("bytes=5-2", .whole), ("bytes=-", .whole),
    ("bytes=0-1,3-4", .whole), ("lines=1-2", .whole), ("bytes=a-b", .whole), ("bytes", .whole),
    ("bytes=+1-2", .whole), ("bytes=0-99999999999999999999", .part(0..<10)),
  ])
  func `of ten bytes a header asks for`(header: String, range: ByteRange) {
    #expect(ByteRange(header, of: 10) == range)
  }

  @Test func `an empty file has no part`() {
    #expect(ByteRange("bytes=0-", of: 0) == .unsatisfiable)
    #expect(ByteRange("bytes=-1", of: 0) == .unsatisfiable)
    #expect(ByteRange(nil, of: 0) == .whole)
  }

  @Test(arguments: [
    ("127.0.0.1", "localhost", true), ("127.0.0.1", "LOCALHOST:8080", true),
    ("127.0.0.1", "127.0.0.1:80", true), ("127.0.0.1", "[::1]:8080", true),
    ("127.0.0.1", "evil.example", false), ("127.0.0.1", "localhost.evil.example", false),
    ("127.0.0.1", "desk", false), ("127.0.0.1", "10.0.0.7", false),
    ("127.0.0.1", "localhost:80x", false), ("127.0.0.1", "", false), ("127.0.0.1", ":80", false),
    ("0.0.0.0", "10.0.0.7:8080", true), ("0.0.0.0", "[fe80::1]:8080", true),
    ("0.0.0.0", "desk:8080", true), ("0.0.0.0", "desk.local", true),
    ("0.0.0.0", "evil.example", false), ("0.0.0.0", "10.0.0.7.evil.example", false),
    ("::1", "[::1]:8080", true), ("::1", "evil.example", false),
  ])
  func `a preview that listens on an address answers to`(
    host: String,
    header: String,
    isAllowed: Bool
  ) throws {
    let hosts = AllowedHosts(listeningOn: try ServerAddress(host: host), machine: "desk")
    #expect(hosts.contain(header) == isAllowed)
  }

  @Test func `a request that is too long or has a body is refused, and the connection ends`()
    async throws
  {
    try await withPreview { _, port, _ in
      let host = "Host: localhost\r\n"
      let long = String(repeating: "a", count: 9_000)
      let headers = (0..<5).map { "X-\($0): \(long)\r\n" }.joined()
      let post = "POST / HTTP/1.1\r\n\(host)Content-Length: 0\r\n\r\n"
      let requests = [
        ("GET /\(long) HTTP/1.1\r\n\(host)\r\n", 414),
        ("GET / HTTP/1.1\r\n\(host)\(headers)\r\n", 431),
        ("GET / HTTP/1.1\r\n\(host)Content-Length: 3\r\n\r\nabc", 400),
        (post + post, 405),
        ("GET / HTTP/1.1\r\n\r\n", 403),
      ]
      for (request, status) in requests {
        let answer = try await onThread {
          var client = try PreviewClient(port: port)
          client.send(raw: request)
          while try client.readMore() {}
          return client.received
        }
        #expect(answer.hasPrefix("HTTP/1.1 \(status)"))
        #expect(answer.ranges(of: "HTTP/1.1").count == 1)
      }
    }
  }

  @Test func `who never ends a request is disconnected`() async throws {
    let files = InMemoryFileSystem()
    try write("title: Simpul\nsources: [{name: X}]\n", to: "simpul.yaml", files)
    try write(text, to: article, files)
    var request = PreviewRequest(port: 0, pollMilliseconds: 20, run: "test")
    request.patience = .milliseconds(300)
    try await withPreview(request, of: files, in: surroundings(files)) { port, _ in
      try await onThread {
        var slow = try PreviewClient(port: port)
        slow.send(raw: "GET / HTTP/1.1\r\nHost: local")
        while try slow.readMore() {}
        #expect(slow.received == "")
      }
    }
  }

  @Test(arguments: [
    "/../simpul.yaml", "/%2e%2e/simpul.yaml", "/..%2fsimpul.yaml", "/%252e%252e/simpul.yaml",
    "/..%5csimpul.yaml", "/artikel/..\\..\\simpul.yaml", "/simpul.yaml%00.html", "//simpul.yaml",
    "/./simpul.yaml", "/%2f%2fetc%2fpasswd", "/%ff%fe", "/content/../simpul.yaml",
  ])
  func `no path leaves the site`(path: String) async throws {
    try await withPreview { _, port, _ in
      let answer = try await PreviewClient.answer(of: port, to: path)
      #expect(answer.hasPrefix("HTTP/1.1 404"))
      #expect(!answer.contains("title: Simpul") && !answer.contains("root:"))
    }
  }
}
