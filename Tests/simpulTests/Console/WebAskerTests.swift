import Foundation
import SimpulPipeline
import SiteFiles
import TestSupport
import Testing

@testable import simpul

/// A real server on loopback for as long as `body` runs; `body` gets its port, the result is its log.
private func withServer(_ body: (String) async throws -> Void) async throws -> [String] {
  let log = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  try Data().write(to: log)
  func lines() throws -> [String] {
    try String(contentsOf: log, encoding: .utf8).split(separator: "\n").map(String.init)
  }
  let server = Process()
  server.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  let script = Repository.root.appending(path: "Tests/Fixtures/linkserver.py").path
  server.arguments = ["python3", "-u", script]
  server.standardOutput = try FileHandle(forWritingTo: log)
  server.standardError = FileHandle.nullDevice
  let input = Pipe()
  server.standardInput = input
  try server.run()
  while server.isRunning, try lines().isEmpty { try await Task.sleep(for: .milliseconds(10)) }
  let port = try #require(try lines().first)
  do { try await body(port) } catch { Issue.record(error) }
  try input.fileHandleForWriting.close()
  let requests = try lines().dropFirst()
  try FileManager.default.removeItem(at: log)
  return Array(requests)
}

@Test func `the web is asked for heads alone, and redirects come back unfollowed`() async throws {
  let asker = WebAsker()
  let log = try await withServer { port in
    let start = "http://127.0.0.1:\(port)"
    let rows: [(String, LinkMethod, LinkAnswer)] = [
      ("/well", .head, .answered(status: 200)), ("/well", .get, .answered(status: 200)),
      ("/moved", .head, .redirected(status: 301, to: start + "/new")),
      ("/passing", .get, .redirected(status: 302, to: start + "/new")),
      ("/no-head", .head, .answered(status: 405)), ("/no-head", .get, .answered(status: 200)),
      ("/gone", .head, .answered(status: 410)),
    ]
    for (path, method, answer) in rows {
      #expect(await asker.ask(start + path, method) == answer, "\(method) \(path)")
    }
  }
  #expect(log.count == 7, "\(log)")
  #expect(log.allSatisfy { $0.contains("Simpul/") })
  #expect(await asker.ask("http://127.0.0.1:1/", .head) == .failed(.refused))
  // A name that is too long for the Domain Name System, so that no server of names is asked.
  let nowhere = "https://\(String(repeating: "a", count: 64)).example/"
  #expect(await asker.ask(nowhere, .head) == .failed(.unknownHost))
  #expect(await asker.ask("http://", .head) == .failed(.other))
}

@Test func `check --links tells what a server answers, and asks it once a day`() async throws {
  let log = try await withServer { port in
    let start = "http://127.0.0.1:\(port)"
    let body = ["/moved", "/gone", "/no-head", "/endless"].map { "[x](\(start)\($0))" }
    let article =
      "---\ntitle: A\npublished: 2022-07-10\npublisher: S\n---\n\n"
      + body.joined(separator: "\n") + "\n"
    try await withSite([
      "simpul.yaml": "title: T\nsources: [{name: S, text: full}]\n",
      "content/articles/2022/2022-07-10-a.md": article,
    ]) { folder in
      _ = await run(["check", "--fix"], in: folder)
      for _ in 1...2 {
        let result = await run(["check", "--links", "--strict"], in: folder)
        #expect(result.status == .problems)
        let lines = result.err.split(separator: "\n").filter { $0.contains(": warning: ") }
        let places = lines.map {
          "\($0.split(separator: ":")[1]) \($0.split(separator: "[").last ?? "")"
        }
        #expect(
          places == ["7 link.moved]", "8 link.gone]", "10 link.unreachable]"],
          "\(result.err)"
        )
      }
      #expect(await run(["build"], in: folder).status == .done)
    }
  }
  #expect(log.count == 6, "\(log)")
}
