import ArticleParsing
import DigestModel
import EventExtraction
import SiteFiles

/// Each file of knowledge, made of the same text: told of in its place, and what is accepted can be used.
func knowledgeLaws(_ text: String, _ tools: ReadingTools) -> [String] {
  KnowledgeFile.allCases.flatMap { knowledgeLaws(text, in: $0, tools) }
}

private func knowledgeLaws(
  _ text: String,
  in file: KnowledgeFile,
  _ tools: ReadingTools
) -> [String] {
  guard let path = RelativePath(Knowledge.siteFolder + "/" + file.name) else {
    return ["the file has no path"]
  }
  let site = InMemoryFileSystem([path: Array(text.utf8)])
  do {
    let read = try Knowledge.reading(shipped: InMemoryFileSystem(), site: site)
    let laws = placeLaws(read.diagnostics, in: text, file: path.text)
    if read.diagnostics.hasErrors { return laws }
    return try laws + contentLaws(read.value) + usingLaws(read.value, tools)
  } catch {
    return ["a file in memory can't be read: \(error)"]
  }
}

/// What names a thing is never empty, or a page would have no name.
private func contentLaws(_ knowledge: Knowledge) -> [String] {
  let names: [String] =
    knowledge.people.map(\.name) + knowledge.places.map(\.name)
    + knowledge.countries.flatMap { [$0.code.code, $0.name.id, $0.name.en] }
    + knowledge.organisations.flatMap { [$0.code.code, $0.name.id, $0.name.en] }
    + knowledge.topics.flatMap { [$0.id.text, $0.name.id, $0.name.en] }
  var laws = names.filter { $0.allSatisfy(\.isWhitespace) }.map { _ in "a name is empty" }
  laws += names.filter(\.holdsControls).map { "'\($0)' holds a control character" }
  for slugs in knowledge.topics.map(\.slugs) where Slug(slugs.id) == nil || Slug(slugs.en) == nil {
    laws.append("'\(slugs.id)' and '\(slugs.en)' are accepted as slugs")
  }
  return laws
}

/// An article is read with it as with any other, and every event has its evidence.
private func usingLaws(_ knowledge: Knowledge, _ tools: ReadingTools) throws -> [String] {
  let isEmpty =
    knowledge.people.isEmpty && knowledge.places.isEmpty && knowledge.countries.isEmpty
    && knowledge.organisations.isEmpty && knowledge.topics.isEmpty
  guard !isEmpty else { return [] }
  let tables = try ExtractionTables(pack: tools.pack, knowledge: knowledge)
  return copyLaws(Array(sample.utf8), file: "content/raw/2022-03-14-contoh.txt", tools, tables)
}

private let sample = """
  Wang Yi Temui Blinken di Roma

  Roma (Simpul) - Menteri Luar Negeri China Wang Yi bertemu Menteri Luar Negeri Amerika Serikat Antony \
  Blinken di Roma, Senin (14/3/2022). Keduanya membahas Ukraina.
  """
