import DigestModel
import LanguagePack
import MarkedYAML
import TestSupport
import Testing

/// Families that are left out by taking words away; all others are asked for where they are read.
private let ofWords: [(RuleFamily, file: String)] = [
  (.noiseLines, "noise.yaml"), (.readAlso, "noise.yaml"), (.copyrightLines, "noise.yaml"),
  (.bylineLabels, "bylines.yaml"), (.knownOutlets, "datelines.yaml"),
  (.relativeDays, "dates.yaml"), (.reportingVerbs, "clauses.yaml"), (.nouns, "events.yaml"),
  (.passives, "events.yaml"), (.falseFriends, "events.yaml"), (.pairs, "clauses.yaml"),
  (.pronouns, "clauses.yaml"), (.sharedTimes, "clauses.yaml"), (.aims, "clauses.yaml"),
  (.plans, "status.yaml"), (.cancellations, "status.yaml"), (.denials, "status.yaml"),
  (.disclaimers, "status.yaml"),
]

@Test(arguments: ofWords)
func `a family of words is taken out of its file alone`(
  family: RuleFamily,
  file: String
) throws {
  let names = try languageFiles().keys.sorted()
  let whole = try pack(without: []).files
  let left = try pack(without: [family]).files
  #expect(names.filter { whole[$0] != left[$0] } == [file])
}

@Test(arguments: RuleFamily.allCases)
func `a language reads without any one family`(family: RuleFamily) throws {
  let pack = try pack(without: [family])
  #expect(RuleFamily.allCases.filter { !pack.rules.include($0) } == [family])
}

@Test func `only the entries with a flag go`() throws {
  let whole = try #require(try pack(without: []).files["events.yaml"]?.scalars)
  let left = try #require(try pack(without: [.nouns]).files["events.yaml"]?.scalars)
  #expect(whole.contains("percakapan telepon") && !left.contains("percakapan telepon"))
  #expect(whole.contains("bertemu") && left.contains("bertemu"))
}

private func pack(without families: Set<RuleFamily>) throws -> LanguagePack {
  try LanguagePack(files: LanguageFiles(languageFiles()), rules: ReadingRules(without: families))
}

extension MarkedNode {
  /// Every single value in it.
  fileprivate var scalars: [String] {
    switch content {
    case .scalar(let text, isPlain: _): [text]
    case .sequence(let items): items.flatMap(\.scalars)
    case .mapping(let entries): entries.flatMap(\.value.scalars)
    }
  }
}
