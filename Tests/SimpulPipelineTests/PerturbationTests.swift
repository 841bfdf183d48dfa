import DigestModel
import Evaluation
import Foundation
import SimpulPipeline
import SiteFiles
import TestSupport
import Testing

private let corpus = Repository.root.appending(path: "Tests/Fixtures/corpus/dev")

/// Whose names a perturbed corpus keeps but in datelines.
private enum KeptCities: String, CaseIterable {
  /// Capitals and others by whose names governments go.
  case seats
  /// All that knowledge has: what they tell of their states, no text tells.
  case known

  func names() throws -> Set<String> {
    let knowledge = try Knowledge.reading(shipped: EmbeddedFileSystem(), site: nil).value
    let seats = knowledge.countries.flatMap { $0.metonyms + [$0.capital].compactMap { $0 } }
    return Set(self == .seats ? seats : seats + knowledge.places.flatMap { [$0.name] + $0.also })
  }
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

/// The figures that names and days may not decide, and what they may lose at most, in points.
///
/// A summit in a city that nobody knows has no host: where cities are renamed, more events may go.
private let bearable: [(figure: Figure, known: Double, seats: Double)] = [
  (.title, 2, 2), (.publisher, 2, 2), (.city, 2, 2), (.published, 2, 2), (.bylines, 2, 2),
  (.noise, 2, 2), (.body, 2, 2), (.people, 2, 2), (.events, 2, 4), (.start, 2, 2),
  (.participants, 2, 2),
]

@Test func `other names and days are read as well as those of the corpus`() async throws {
  let plain = try await figures(try #require(DiskFileSystem(root: corpus.path)))
  let ordinary = try ordinaryWords()
  for (seed, kept) in [(1, KeptCities.known), (2, .seats), (3, .known)] as [(UInt64, KeptCities)] {
    let renamed = try PerturbedCorpus(
      of: corpus,
      seats: try kept.names(),
      ordinary: ordinary,
      seed: seed
    )
    try keep(renamed, "\(kept.rawValue)-\(seed)")
    let files = try renamed.files.map { (try #require(RelativePath($0)), Array($1)) }
    let memory = InMemoryFileSystem(Dictionary(uniqueKeysWithValues: files))
    let losses = try await figures(memory).losses(against: plain)
    let words = losses.filter(\.isVisible).map(\.words).joined(separator: ", ")
    print("renamed but \(kept), \(seed): \(words.isEmpty ? "nothing" : words)")
    for limit in bearable {
      let loss = try #require(losses.first { $0.figure == limit.figure })
      #expect(loss.points <= (kept == .known ? limit.known : limit.seats), "\(loss.words)")
    }
  }
}

/// Leaves the texts where somebody wants to read them: below the folder that `KEEP_PERTURBED` names.
private func keep(_ renamed: PerturbedCorpus, _ name: String) throws {
  guard let target = ProcessInfo.processInfo.environment["KEEP_PERTURBED"] else { return }
  let folder = URL(filePath: target).appending(path: name)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  for (name, data) in renamed.files { try data.write(to: folder.appending(path: name)) }
}

@Test func `nothing of the old names is left in text or gold`() throws {
  let renamed = try PerturbedCorpus(
    of: corpus,
    seats: [],
    ordinary: try ordinaryWords(),
    seed: 1
  )
  let gone = Set(renamed.renaming.gone)
  for (name, data) in renamed.files where name != "links.json" {
    let object = name.hasSuffix(".gold.json") ? try JSONSerialization.jsonObject(with: data) : nil
    let record = (object as? [String: Any])?.filter { !["id", "basis", "events"].contains($0.key) }
    let text = record.map { "\($0)" } ?? String(decoding: data, as: UTF8.self)
    let words = Set(text.split { !$0.isLetter }.map(String.init))
    #expect(words.intersection(gone) == [], "\(name)")
  }
}

@Test(arguments: [
  ("Sabtu (5/3/2022)", "Sabtu (6/3/2021)"), ("Sabtu (5/3)", "Sabtu (6/3)"),
  ("2022-03-05T08:00", "2021-03-06T08:00"), ("/2022/03/05/judul", "/2021/03/06/judul"),
  ("/read/20220305/18", "/read/20210306/18"), ("Sabtu, 5 Maret 2022", "Sabtu, 6 Maret 2021"),
  ("Sabtu 05 Mar 2022 09:41 WIB", "Sabtu 06 Mar 2021 09:41 WIB"), ("05/03/2022", "06/03/2021"),
  ("(5-6/3)", "(6-7/3)"), ("(28/2-1/3)", "(1/3-2/3)"),
  ("30-31 Maret 2022", "31 Maret-1 April 2021"),
  ("28 Februari-1 Maret 2022", "1 Maret-2 Maret 2021"), ("Maret 2022", "Maret 2021"),
  ("© 2022 Simpul", "© 2021 Simpul"), ("pekan lalu", "pekan lalu"),
  // No dates.
  ("sejak 1967", "sejak 1967"),
  ("2.022 orang", "2.022 orang"),
])
func `dates of every form move by whole weeks`(text: String, moved: String) throws {
  let day = try #require(Day(iso8601: "2022-03-08"))
  var edits = TextEdits(text)
  try ShiftedDates(years: -1, near: day).edit(text, &edits)
  #expect(edits.result == moved)
}

@Test(arguments: 1...3)
func `a day that moves keeps its weekday`(years: Int) {
  for number in stride(from: 18_000, to: 20_000, by: 37) {
    let day = Day(daysSince1970: number)
    let dates = ShiftedDates(years: years, near: day)
    #expect(dates.moved(day).weekday == day.weekday)
    #expect(dates.moved(day, precision: "month").month == day.month)
  }
}

@Test(arguments: [
  ("Wang bertemu Blinken", "Wang", "Brom bertemu Drulek"), ("WANG", "WANG", "BROM"),
])
func `a part of a text changes with the text`(text: String, part: String, changed: String) {
  var edits = TextEdits(text)
  for (old, new) in [("Wang", "Brom"), ("WANG", "BROM"), ("Blinken", "Drulek")] {
    if let range = text.range(of: old) { edits.replace(range, with: new) }
  }
  #expect(edits.result == changed)
  #expect(edits.result(of: part) == changed.split(separator: " ").first.map(String.init))
  #expect(edits.result(of: "Lavrov") == nil)
}
