import DigestModel
import SimpulPipeline
import SiteFiles
import TestSupport
import Testing

private let embedded = EmbeddedFileSystem()

/// A new site's texts, by path.
private func newTexts(
  title: String = "Kabar",
  language: SiteLanguage = .id,
  baseURL: String = "http://localhost:8080"
) async throws -> [String: String] {
  let request = NewSiteRequest(title: title, language: language, baseURL: baseURL)
  let site = try await newSite(request, embedded: embedded, readingWith: articleReader)
  #expect(site.diagnostics == [])
  return Dictionary(
    uniqueKeysWithValues: site.value.map {
      ($0.key.text, String(decoding: $0.value, as: UTF8.self))
    }
  )
}

/// `text` with every setting in force that stands behind a `#`; one space more makes a remark.
private func uncommented(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    let isRemark = line == "#" || (line.hasPrefix("# ") && !line.hasPrefix("#  "))
    return line.hasPrefix("#") && !isRemark ? line.dropFirst() : line
  }
  .joined(separator: "\n")
}

@Test func `a new site has all that a desk needs, and no more`() async throws {
  #expect(
    try await newTexts().keys.sorted() == [
      ".github/workflows/publish.yml", ".gitignore", "README.md", "content/addresses.jsonl",
      "content/articles/2023/2023-01-09-contoh-anwar-ibrahim-temui-joko-widodo-di-istana-bogor.md",
      "content/events/.gitkeep", "content/import.jsonl", "content/knowledge/topics.yaml",
      "content/raw/2023-01-09-contoh.txt", "simpul.yaml",
    ]
  )
}

@Test func `the workflow is the repository's own`() async throws {
  let workflow = ".github/workflows/publish.yml"
  #expect(try await newTexts()[workflow] == Repository.text(of: workflow))
}

@Test func `settings that are not set show what counts then`() async throws {
  let text = try #require(try await newTexts()["simpul.yaml"])
  let asItStands = SiteSettings.reading(text)
  let shown = SiteSettings.reading(uncommented(text))
  #expect(asItStands.diagnostics == [] && shown.diagnostics == [])
  #expect(
    asItStands.value
      == SiteSettings(
        title: "Kabar",
        sources: [
          SourceSettings(name: "Contoh", text: .full)
        ]
      )
  )
  let knowledge = try Knowledge.reading(shipped: embedded, site: nil).value
  #expect(shown.value.topics == knowledge.topics.map(\.id))
  // What has no default shows an example instead.
  #expect(shown.value.licence != nil && shown.value.alternates.count == 1)
  #expect(shown.value.sources.count == 2)
  var plain = shown.value
  (plain.topics, plain.licence, plain.alternates) = ([], nil, [])
  plain.sources.removeLast()
  #expect(plain == asItStands.value)
}

@Test func `every setting that the docs list is explained`() async throws {
  let docs = try Repository.text(of: "docs/content.md")
  let settings = try #require(docs.split(separator: "## The site's settings\n").dropFirst().first)
  let table = settings.split(separator: "Each item of `sources`")[0]
  let keys = table.split(separator: "\n").filter { $0.hasPrefix("| `") }
    .compactMap { $0.split(separator: "`").dropFirst().first }
  #expect(keys.count > 8)
  let lines = try #require(try await newTexts()["simpul.yaml"]).split(separator: "\n")
  for key in keys {
    let place = lines.firstIndex { $0.hasPrefix("\(key):") || $0.hasPrefix("#\(key):") }
    let index = try #require(place, "\(key) is missing")
    #expect(lines[index - 1].hasPrefix("# "), "\(key) is not explained")
  }
}

@Test func `the example of a topic reads as it stands`() async throws {
  let name = "content/knowledge/topics.yaml"
  let text = try #require(try await newTexts()[name])
  let path = try #require(RelativePath(name))
  for (text, count) in [(text, 3), (uncommented(text), 4)] {
    let site = InMemoryFileSystem([path: Array(text.utf8)])
    let knowledge = try Knowledge.reading(shipped: embedded, site: site)
    #expect(knowledge.diagnostics == [])
    #expect(knowledge.value.topics.count == count)
  }
}

@Test(arguments: [
  "Kabar: Diplomasi", "'Simpul' & \"Co\" #1", "yes", "{{baseURL}}", "- [x]", "Ünïcode – 外交",
])
func `a title comes back as it was given`(title: String) async throws {
  let texts = try await newTexts(title: title, language: .en, baseURL: "https://x.example/digest")
  let settings = SiteSettings.reading(try #require(texts["simpul.yaml"]))
  #expect(settings.diagnostics == [])
  #expect(settings.value.title == title)
  #expect(settings.value.language == .en)
  #expect(settings.value.baseURL == "https://x.example/digest")
  #expect(texts["README.md"]?.hasPrefix("# \(title)\n") == true)
  #expect(texts["content/addresses.jsonl"]?.contains("\"/article/2023/01/") == true)
}

@Test func `the desk's day has ten commands, and names files that are there`() async throws {
  let texts = try await newTexts()
  let readme = try #require(texts["README.md"])
  let day = try #require(readme.split(separator: "```sh\n").dropFirst().first)
    .split(separator: "\n").prefix { $0 != "```" }
  #expect(day.count == 10)
  for (number, line) in day.enumerated() { #expect(line.contains("# \(number + 1). "), "\(line)") }
  let named = readme.split { $0.isWhitespace || $0 == "`" }
    .filter { $0.hasPrefix("content/") && ($0.hasSuffix(".md") || $0.hasSuffix(".txt")) }
  #expect(named.count > 3)
  for path in named { #expect(texts[String(path)] != nil, "\(path)") }
}
