import DigestModel
import Foundation
import SimpulPipeline
import SiteFiles
import Synchronization
import TestSupport

/// Bytes that come in chunks of a given size, and what was written of them.
final class StreamedBytes: Sendable {
  private let state: Mutex<(rest: ArraySlice<UInt8>, written: [UInt8])>
  private let chunk: Int

  init(_ bytes: [UInt8], chunk: Int = ByteStream.chunk) {
    state = Mutex((bytes[...], []))
    self.chunk = chunk
  }

  var stream: ByteStream {
    ByteStream(
      read: { [self] in
        state.withLock { state in
          defer { state.rest = state.rest.dropFirst(chunk) }
          return Array(state.rest.prefix(chunk))
        }
      },
      write: { [self] bytes in state.withLock { $0.written += bytes } }
    )
  }

  var lines: [String] {
    String(decoding: state.withLock { $0.written }, as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }
}

extension Desk {
  /// What `extract --stream` makes of these lines, outside any site.
  func extracting(
    _ lines: String,
    raw: String? = nil,
    width: Int = 2,
    chunk: Int = ByteStream.chunk
  ) async throws -> (lines: [String], books: StreamBooks) {
    let bytes = StreamedBytes(Array(lines.utf8), chunk: chunk)
    let books = try await extractStream(
      ExtractStreamRequest(raw: raw.map { try path($0) }, version: "1.2.3", width: width),
      over: bytes.stream,
      site: nil,
      embedded: EmbeddedFileSystem(),
      readingWith: reader
    )
    return (bytes.lines, books.value)
  }

  func importing(
    facts: [String],
    program: String = "1.2.3",
    into files: (any FileSystem)? = nil
  ) async throws -> ImportReport {
    let bytes = StreamedBytes(Array(facts.map { $0 + "\n" }.joined().utf8))
    return try await importFacts(
      [FactsInput(name: "facts.jsonl", stream: bytes.stream)],
      program: program,
      in: surroundings(files: files),
      readingWith: reader
    )
  }

  /// All that import writes: articles and ledgers.
  var imported: [RelativePath: [UInt8]] {
    files.snapshot.filter { path, _ in
      path.text.hasPrefix("content/") && !path.text.hasPrefix("content/raw/")
    }
  }
}

/// A line that gives a raw file's whole text, or one of its articles.
func copyLine(_ raw: String, _ copy: String, entry: Int? = nil) throws -> String {
  var members: [String: JSONValue] = ["raw": .text(raw), "copy": .text(copy)]
  if let entry { members["entry"] = .number(entry) }
  return JSONValue.object(members).line
}

/// The members of a line of JSON.
func members(_ line: String) throws -> [String: JSONValue] {
  guard case .object(let members) = try JSONDecoder().decode(JSONValue.self, from: Data(line.utf8))
  else { return [:] }
  return members
}

extension JSONValue {
  subscript(key: String) -> JSONValue {
    if case .object(let members) = self { members[key] ?? .null } else { .null }
  }
}
