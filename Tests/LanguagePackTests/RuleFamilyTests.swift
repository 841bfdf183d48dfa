import DigestModel
import LanguagePack
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
func `a family of words is taken out of its file alone, and the rest stays`(
  family: RuleFamily,
  file: String
) throws {
  let files = try languageFiles()
  let left = try ReadingRules(without: [family]).files(files)
  #expect(files.keys.filter { files[$0] != left[$0] } == [file])
  let (whole, rest) = (try #require(files[file]), try #require(left[file]))
  #expect(lines(of: rest).count == lines(of: whole).count)
  #expect(zip(lines(of: whole), lines(of: rest)).allSatisfy { $0 == $1 || $1.isEmpty })
}

@Test(arguments: RuleFamily.allCases)
func `a language reads without any one family`(family: RuleFamily) throws {
  let pack = try LanguagePack(files: languageFiles(), rules: ReadingRules(without: [family]))
  #expect(!pack.rules.include(family))
  #expect(RuleFamily.allCases.filter { !pack.rules.include($0) } == [family])
}

@Test func `with all rules the files are as they stand`() throws {
  let files = try languageFiles()
  #expect(try ReadingRules.all.files(files) == files)
}

@Test func `only the entries with a flag go`() throws {
  let left = try ReadingRules(without: [.nouns]).files(languageFiles())
  let triggers = lines(of: try #require(left["events.yaml"]))
  #expect(!triggers.contains { $0.contains("noun: true,") })
  #expect(triggers.contains { $0.contains("bertemu") })
}

private func lines(of text: String) -> [Substring] {
  text.split(separator: "\n", omittingEmptySubsequences: false)
}
