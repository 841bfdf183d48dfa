import DigestModel
import Foundation
import SiteFiles
import Testing

/// The folders that are embedded, by the path that they have inside the binary.
private let sources = [
  "language": "Sources/CEmbeddedFiles/language",
  "knowledge": "Sources/CEmbeddedFiles/knowledge",
  "starter": "Sources/CEmbeddedFiles/starter",
  "templates": "templates",
]

@Test func `the binary carries what the folders hold: else run scripts/embed.sh`() throws {
  var root = URL(fileURLWithPath: #filePath)
  for _ in 1...3 { root.deleteLastPathComponent() }
  let repository = try #require(DiskFileSystem(root: root.path))
  let embedded = EmbeddedFileSystem()
  var expected = [
    try path("starter/publish.yml"): try path(".github/workflows/publish.yml")
  ]
  for (name, folder) in sources {
    for file in try repository.files(under: path(folder)) where !file.text.contains("/.") {
      expected[try path(name + file.text.dropFirst(folder.utf8.count))] = file
    }
  }
  let carried = embedded.files(under: nil)
  #expect(carried == expected.keys.sorted(), "a file is missing or too many: run scripts/embed.sh")
  for (path, file) in expected where embedded.exists(path) {
    let isSame = try embedded.read(path) == repository.read(file)
    #expect(isSame, "\(path) differs in the binary: run scripts/embed.sh and build again")
  }
}
