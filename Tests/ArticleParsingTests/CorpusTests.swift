import ArticleParsing
import DigestModel
import Foundation
import LanguagePack
import TestSupport
import Testing

/// The seeds lie beside the repository where the desk works; a fresh clone has none.
private let seeds = Repository.root.deletingLastPathComponent()
  .appending(path: "shared/corpus/seeds")

@Test func `the labelled corpus is read this well`() throws {
  let folder = Repository.root.appending(path: "Tests/Fixtures/corpus/dev")
  let score = score(try LabelledText.all(in: folder), try indonesian())
  print("corpus/dev, \(score.articles) texts: \(score.summary)")
  for miss in score.misses { print("  " + miss) }
  #expect(score.articles >= 40)
  #expect(score.share(score.titles) >= 0.97)
  #expect(score.share(score.publishers) >= 0.97)
  #expect(score.share(score.cities) >= 0.97)
  #expect(score.share(score.published) >= 0.95)
  #expect(score.bylines >= 0.96)
  #expect(score.noiseShare >= 0.99)
  #expect(score.share(score.bodies) >= 0.95)
}

@Test(
  .enabled(
    if: FileManager.default.fileExists(atPath: seeds.path),
    "the seeds are not part of the repository"
  )
)
func `the seeds come out right`() throws {
  let score = score(try LabelledText.all(in: seeds), try indonesian())
  print("seeds: \(score.summary)")
  for miss in score.misses { print("  " + miss) }
  #expect(score.misses == [])
}
