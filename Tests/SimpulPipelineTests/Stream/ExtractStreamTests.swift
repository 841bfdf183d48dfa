import DigestModel
import SimpulPipeline
import SiteFiles
import Synchronization
import Testing

private func copies(_ count: Int) throws -> String {
  try (0..<count).map { number in
    try copyLine("content/raw/\(number).txt", "Judul \(number)\n2022-03-06\nIsi \(number).") + "\n"
  }.joined()
}

@Test(arguments: [(1, 7), (2, 100), (8, 32 << 10)])
func `each line becomes one line, in the same order, for any width and any chunks`(
  width: Int,
  chunk: Int
) async throws {
  let found = try await Desk().extracting(try copies(200), width: width, chunk: chunk)
  let raws = try found.lines.map { try members($0)["raw"] }
  #expect(raws == (0..<200).map { .text("content/raw/\($0).txt") })
  #expect(found.books.description == "200 lines = 200 articles + 0 errors")
}

@Test func `the same copy gives the same bytes, wherever it stands in a stream`() async throws {
  let line = try copyLine("content/raw/a.txt", "Judul\n2022-03-06\nIsi.")
  let alone = try await Desk().extracting(line)
  let among = try await Desk().extracting(try copies(50) + line + "\n" + copies(9))
  #expect(alone.lines.count == 1)
  #expect(among.lines[50] == alone.lines[0])
}

/// A line, what is wrong with it, and in which column.
private let brokenLines: [(String, String, Int)] = [
  ("", "stream.empty-line", 1),
  (" \t", "stream.empty-line", 1),
  ("[1]", "stream.not-an-object", 1),
  (#"{"text": "Judul","#, "raw.bad-json", 18),
  (#"{"raw": "content/raw/a.txt" "copy": ""}"#, "raw.bad-json", 29),
  ("\u{FFFD}{}", "raw.bad-json", 1),
  (String(repeating: "[", count: 400), "raw.too-deep", 257),
  (#"{"raw": "/etc/passwd", "copy": "x"}"#, "stream.not-a-path", 1),
  (#"{"raw": "content/../../x", "copy": "x"}"#, "stream.not-a-path", 1),
  (#"{"raw": 7, "copy": "x"}"#, "stream.not-a-path", 1),
  (#"{"copy": ["x"]}"#, "stream.copy-is-no-text", 1),
  (#"{"raw": "content/raw/a.txt", "copy": "x", "entry": 0}"#, "stream.not-an-entry", 1),
  (#"{"raw": "content/raw/a.txt", "copy": "x", "entry": 1e9}"#, "stream.not-an-entry", 1),
  (#"{"raw": "content/raw/a.txt", "copy": "J\nI.", "entry": 2}"#, "stream.no-such-entry", 1),
  (#"{"raw": "content/raw/a.jsonl#1", "id": "x", "text": "J\nI."}"#, "import.name-of-entry", 1),
  (#"{"raw": "content/raw/a.txt#1", "copy": "J\nI."}"#, "import.name-of-entry", 1),
  (#"{"raw": "content/raw/a.jsonl", "text": "J\nI."}"#, "stream.no-key", 1),
  (#"{"raw": "content/raw/a.jpg", "copy": "J\nI."}"#, "import.unknown-form", 1),
  (#"{"copy": "{\"text\":\"J\"}\n{\"text\":\"K\"}"}"#, "stream.several-articles", 1),
  (#"{"title": "Judul"}"#, "raw.no-text", 1),
  (#"{"raw": "content/raw/a.txt", "copy": "Judul saja"}"#, "test.no-text", 1),
]

@Test(arguments: brokenLines)
func `a line that can't be read becomes one that says why, and the next is read`(
  line: String,
  identifier: String,
  column: Int
) async throws {
  let next = try copyLine("content/raw/b.txt", "Judul\n2022-03-06\nIsi.")
  let found = try await Desk().extracting([next, line, next].joined(separator: "\n"))
  #expect(found.books.description == "3 lines = 2 articles + 1 error")
  #expect(found.lines.count == 3)
  #expect(found.lines[0] == found.lines[2])
  let problem = try members(found.lines[1])
  #expect(problem["line"] == .number(2))
  #expect(problem["error"]?["identifier"] == .text(identifier))
  #expect(problem["error"]?["column"] == .number(column))
  #expect(problem["article"] == nil)
}

@Test func `a line of more than 10 MiB is told and passed over`() async throws {
  let next = try copyLine("content/raw/b.txt", "Judul\n2022-03-06\nIsi.")
  let long = String(repeating: "x", count: 10 << 20 | 1)
  let found = try await Desk().extracting([next, long, next].joined(separator: "\n"))
  let problems = try found.lines.map { try members($0)["error"]?["identifier"] }
  #expect(problems == [nil, .text("stream.line-too-long"), nil])
}

/// A record, the raw file that the stream is said to be, and what the line then tells of its place.
private let records: [(String, String?, String, Int?, String?)] = [
  (#"{"text": "J\n2022-03-06\nI."}"#, nil, "content/raw/stream/283400548f8e4e48.json", nil, nil),
  (#"{"text": "J\n2022-03-06\nI."}"#, "content/raw/a.jsonl", "content/raw/a.jsonl", 1, nil),
  (
    #"{"raw": "content/raw/b.jsonl", "entry": 7, "text": "J\n2022-03-06\nI."}"#,
    "content/raw/a.jsonl", "content/raw/b.jsonl", 7, nil
  ),
  (
    #"{"raw": "content/raw/b.jsonl", "url": "https://a.example/1", "text": "J\n2022-03-06\nI."}"#,
    nil, "content/raw/b.jsonl", 1, "https://a.example/1"
  ),
  (#"{"copy": "J\n2022-03-06\nI."}"#, nil, "content/raw/stream/42cb7b97374fff09.txt", nil, nil),
]

@Test(arguments: records)
func `a record says which raw file it is, or is known by its bytes`(
  line: String,
  stream: String?,
  raw: String,
  entry: Int?,
  identity: String?
) async throws {
  let found = try await Desk().extracting(line, raw: stream)
  let told = try members(try #require(found.lines.first))
  #expect(told["raw"] == .text(raw))
  #expect(told["entry"] == entry.map { .number($0) })
  #expect((told["identity"] ?? .null) == .text(orNull: identity))
}

@Test func `what was read is handed on before more is waited for`() async throws {
  let bytes = Mutex((given: 0, written: 0, ahead: 0))
  let lines = try (0..<20).map { number in
    Array((try copyLine("content/raw/\(number).txt", "J\n2022-03-06\nI \(number).") + "\n").utf8)
  }
  let stream = ByteStream(
    read: {
      bytes.withLock { state in
        state.ahead = max(state.ahead, state.given - state.written)
        guard state.given < lines.count else { return [] }
        state.given += 1
        return lines[state.given - 1]
      }
    },
    isReady: { false },
    write: { written in
      bytes.withLock { $0.written += written.count { $0 == UInt8(ascii: "\n") } }
    }
  )
  try await extracting(stream)
  #expect(bytes.withLock { $0.written } == 20)
  #expect(bytes.withLock { $0.ahead } == 0)
}

@Test func `no more than a window of lines is read ahead of what is written`() async throws {
  let bytes = Mutex((given: 0, written: 0, ahead: 0))
  let line = Array((try copyLine("content/raw/a.txt", "J\n2022-03-06\nI.") + "\n").utf8)
  let stream = ByteStream(
    read: {
      bytes.withLock { state in
        guard state.given < 1000 else { return [] }
        state.given += 1
        state.ahead = max(state.ahead, state.given - state.written)
        return line
      }
    },
    write: { written in
      bytes.withLock { $0.written += written.count { $0 == UInt8(ascii: "\n") } }
    }
  )
  try await extracting(stream)
  #expect(bytes.withLock { $0.written } == 1000)
  #expect(bytes.withLock { $0.ahead } == 8)
}

@Test func `a reader that has had enough ends the work`() async throws {
  let lines = StreamedBytes(Array(try copies(5000).utf8))
  let written = Mutex(0)
  let stream = ByteStream(
    read: lines.stream.read,
    write: { _ in
      let count = written.withLock { count in
        count += 1
        return count
      }
      if count > 3 { throw StreamClosed() }
    }
  )
  await #expect(throws: StreamClosed.self) { try await extracting(stream) }
  #expect(written.withLock { $0 } == 4)
}

private func extracting(_ stream: ByteStream) async throws {
  _ = try await extractStream(
    ExtractStreamRequest(version: "1.2.3", width: 2),
    over: stream,
    site: nil,
    embedded: EmbeddedFileSystem(),
    readingWith: try Desk().reader
  )
}
