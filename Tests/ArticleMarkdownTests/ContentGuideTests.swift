import ArticleMarkdown
import DigestModel
import Foundation
import Testing

/// `docs/content.md` is what editors go by, so it is held against the readers.
private func guide() throws -> String {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  return try String(contentsOf: root.appending(path: "docs/content.md"), encoding: .utf8)
}

/// The examples that are Markdown files, each with the path that stands above it.
private func examples(in guide: String) -> [(path: String, text: String)] {
  guide.split(separator: "\n\n```markdown\n").dropFirst().enumerated().compactMap { index, part in
    let before = guide.split(separator: "\n\n```markdown\n")[index]
    guard let name = before.split(separator: "\n").last,
      let text = part.split(separator: "\n```\n").first
    else { return nil }
    return (name.trimmingCharacters(in: CharacterSet(charactersIn: "`:")), text + "\n")
  }
}

@Test(arguments: FrontMatterKey.allCases)
func `the guide has the key`(key: FrontMatterKey) throws {
  #expect(try guide().contains("| `\(key.rawValue)` |") || isInlineKey(key))
}

/// Keys of small mappings that are explained in the row of the key that holds them.
private func isInlineKey(_ key: FrontMatterKey) throws -> Bool {
  let rows: [FrontMatterKey: String] = [
    .agency: "| `dateline` | `{city: Beijing, agency: Simpul}`",
    .person: "`person` is the holder's name",
    .on: "`on` the day for which it was looked up",
  ]
  return try rows[key].map { try guide().contains($0) } ?? false
}

@Test(
  arguments: EventType.allCases.map(\.rawValue) + EventStatus.allCases.map(\.rawValue)
    + MentionRole.allCases.map(\.rawValue) + DatePrecision.allCases.map(\.rawValue)
    + PublishedBasis.allCases.map(\.rawValue) + Claim.Kind.allCases.map(\.rawValue)
    + TextPolicy.allCases.map(\.rawValue)
)
func `the guide has the value`(value: String) throws {
  #expect(try guide().contains("`\(value)`"))
}

@Test func `the examples of the guide build as they stand`() throws {
  let examples = examples(in: try guide())
  #expect(examples.count == 4)
  for (path, text) in examples {
    switch path.split(separator: "/").dropFirst().first {
    case "articles":
      let read = article(parsing: text, file: path)
      #expect(read.diagnostics.isEmpty)
      let article = try #require(read.value)
      let gone = problems(in: article, knowing: Knowledge())
        .filter { $0.message.identifier == "fact.evidence-gone" }
      #expect(gone.isEmpty)
    case "events":
      let read = eventNote(parsing: text, file: path)
      #expect(read.diagnostics.isEmpty && read.value != nil)
    case "pages":
      let read = contentPage(parsing: text, file: path)
      #expect(read.diagnostics.isEmpty && read.value != nil)
    default: Issue.record("an example without a path: \(path)")
    }
  }
}

@Test func `the full example of the guide is what import would write`() throws {
  let full = try #require(examples(in: guide()).first { $0.text.contains("claims:") })
  let article = try #require(article(parsing: full.text, file: full.path).value)
  #expect(markdown(of: article) == full.text)
}
