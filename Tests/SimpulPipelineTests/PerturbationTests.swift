import DigestModel
import Evaluation
import Foundation
import SimpulPipeline
import SiteFiles
import TestSupport
import Testing

private let corpus = Repository.root.appending(path: "Tests/Fixtures/corpus/dev")

/// Cities by whose names governments go.
private func seats() throws -> Set<String> {
  let knowledge = try Knowledge.reading(shipped: EmbeddedFileSystem(), site: nil).value
  return Set(knowledge.countries.flatMap { $0.metonyms + [$0.capital].compactMap { $0 } })
}

/// Every word of the knowledge, the language and the texts, in lower case.
private func ordinaryWords() throws -> Set<String> {
  let files =
    try Repository.files(below: "Sources/CEmbeddedFiles/knowledge", ending: "yaml")
    + Repository.files(below: "Sources/CEmbeddedFiles/language", ending: "yaml")
    + Repository.files(below: "Tests/Fixtures/corpus/dev", ending: "txt")
  return try files.reduce(into: []) { words, file in
    for word in try Repository.text(of: file).split(whereSeparator: { !$0.isLetter })
    where word.first?.isLowercase == true || file.hasSuffix("yaml") {
      words.insert(word.lowercased())
    }
  }
}

private func figures(_ folder: any ReadableFiles) async throws -> Scores {
  let parent = DiskFileSystem(root: corpus.deletingLastPathComponent().path)
  let found = try await evaluate(
    [LabelledFolder(name: "dev", files: folder, parent: parent)],
    embedded: EmbeddedFileSystem(),
    width: 2,
    readingWith: articleReader(following: ReadingRules(without: [.knownPeople]))
  )
  return try #require(found.value?.scores, "\(found.diagnostics)")
}

@Test(arguments: [1, 2, 3] as [UInt64])
func `other names and days are read as well as those of the corpus`(seed: UInt64) async throws {
  let plain = try await figures(try #require(DiskFileSystem(root: corpus.path)))
  let renamed = try PerturbedCorpus(
    of: corpus,
    seats: try seats(),
    ordinary: try ordinaryWords(),
    seed: seed
  )
  if let target = ProcessInfo.processInfo.environment["KEEP_PERTURBED"] {
    let folder = URL(filePath: target)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, data) in renamed.files { try data.write(to: folder.appending(path: name)) }
  }
  let files = try renamed.files.map { (try #require(RelativePath($0)), Array($1)) }
  let memory = InMemoryFileSystem(Dictionary(uniqueKeysWithValues: files))
  let losses = try await figures(memory).losses(against: plain)
  print("perturbation \(seed):", losses.filter(\.isVisible).map(\.words).joined(separator: ", "))
  for loss in losses { #expect(loss.points <= 2, "\(loss.words)") }
}
