import DigestModel
import Foundation
import SimpulPipeline
import SiteFiles
import Synchronization
import Testing

@testable import simpul

/// Runs a command line in `folder` and tells how it ended and what it printed; it reads `input`.
func run(
  _ arguments: [String],
  in folder: String,
  input: [UInt8] = []
) async -> (status: CommandEnding, out: String, err: String) {
  let printed = Mutex((out: "", err: ""))
  var console = Console(
    out: { text in printed.withLock { $0.out += text } },
    err: { text in printed.withLock { $0.err += text } },
    isColoured: false,
    currentFolder: folder,
    processorCount: 2,
    embedded: EmbeddedFileSystem()
  )
  console.input = { input }
  let rest = Mutex(input[...])
  console.stream = ByteStream(
    read: {
      rest.withLock { rest in
        defer { rest = rest.dropFirst(ByteStream.chunk) }
        return Array(rest.prefix(ByteStream.chunk))
      }
    },
    write: { bytes in printed.withLock { $0.out += String(decoding: bytes, as: UTF8.self) } }
  )
  let status = await perform(arguments, on: console)
  return printed.withLock { (status, $0.out, $0.err) }
}

/// Makes a folder with these files for as long as `body` runs.
func withSite(
  _ texts: [String: String] = [:],
  _ body: (String) async throws -> Void
) async throws {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("simpul-tests-\(UUID().uuidString)").path
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  let files = try #require(DiskFileSystem(root: folder))
  for (name, text) in texts {
    try files.write(Array(text.utf8), to: try #require(RelativePath(name)))
  }
  try await body(folder)
  try FileManager.default.removeItem(atPath: folder)
}
