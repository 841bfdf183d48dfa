import DigestModel
import Foundation
import SimpulPipeline
import SiteFiles
import TestSupport
import Testing

private let article = "content/articles/2022/2022-03-06-wang-blinken.md"
private let text = """
  ---
  title: Wang Yi dan Blinken Bertelepon
  published: 2022-03-06
  topics: [ukraine]
  publisher: Simpul
  ---

  Keduanya berbicara lagi.
  """
private let page = "public/artikel/2022/03/wang-blinken/index.html"

/// The files of the worked example: 'File `path`:' and the fenced block after it.
private func example() throws -> [String: String] {
  var files: [String: String] = [:]
  let lines = try Repository.text(of: "docs/theming.md").components(separatedBy: "\n")
  for (number, line) in lines.enumerated() where line.hasPrefix("File `") {
    let name = line.dropFirst("File `".count).prefix { $0 != "`" }
    let block = lines[(number + 3)...].prefix { $0 != "```" }
    files[String(name)] = block.joined(separator: "\n") + "\n"
  }
  return files
}

private func building(_ theme: [String: String]) async throws -> (desk: Desk, report: BuildReport) {
  let desk = try Desk(theme.merging([article: text]) { own, _ in own })
  return (desk, try await desk.building())
}

private func printed(_ report: BuildReport, _ desk: Desk) -> String {
  DiagnosticPrinter(files: desk.files, isColoured: false).text(of: report.diagnostics)
}

@Test func `the worked example of the documentation builds without a word`() async throws {
  let files = try example()
  #expect(files.count == 6)
  let (desk, report) = try await building(files)
  #expect(printed(report, desk) == "")
  let shown = try desk.text(of: page)
  #expect(shown.contains("<article class=\"reading own\">"))
  #expect(shown.contains("<p class=\"byline\">"))
  #expect(shown.contains("Halaman Depan</a>"))
  let head = try #require(shown.components(separatedBy: "</head>").first)
  let sheets = head.components(separatedBy: "<link rel=\"stylesheet\"").count - 1
  #expect(sheets == 2 && head.contains("<link rel=\"stylesheet\" href=\"/assets/own.css\">"))
  #expect(try desk.text(of: "public/assets/own.css") == files["templates/assets/own.css"])
  #expect(try desk.text(of: "public/index.html").contains("/assets/own.js"))
}

@Test func `the mistake of the documentation is told as it says`() async throws {
  var files = try example()
  let byline = "templates/partials/mine/byline.mustache"
  files[byline] = files[byline]?.replacing("{{source}}", with: "{{sourse}}")
  let (desk, report) = try await building(files)
  #expect(report.published == nil)
  let told = printed(report, desk).split(separator: "\n").dropLast().joined(separator: "\n")
  #expect(try Repository.text(of: "docs/theming.md").contains("```\n\(told)\n```"))
}

@Test func `every colour that the documentation names is one of the style sheet`() throws {
  let style = try Repository.text(of: "templates/assets/site.css")
  let names = try Repository.text(of: "docs/theming.md")
    .split { !$0.isLetter && $0 != "-" }.filter { $0.hasPrefix("--") && $0.last != "-" }
  #expect(names.count >= 5)
  #expect(Set(names).filter { !style.contains("\($0):") } == [])
}

@Test func `an asset replaces the default's, and the others stay`() async throws {
  let (desk, report) = try await building([
    "templates/assets/site.css": "body { color: black }", "templates/assets/logo.svg": "<svg/>",
  ])
  #expect(report.diagnostics.isEmpty)
  let files = desk.files.files(under: try path("public/assets")).map(\.text)
  #expect(files.count { $0.hasSuffix(".css") } == 1)
  let sheet = try #require(files.first { $0.hasSuffix(".css") })
  #expect(try desk.text(of: sheet) == "body { color: black }")
  #expect(try desk.text(of: page).contains(sheet.dropFirst("public".count)))
  #expect(
    files.contains { $0.hasPrefix("public/assets/search.") }
      && files.contains("public/assets/logo.svg")
  )
}

@Test(arguments: [
  (
    ["templates/article.mustache": "{{<base}}{{$main}}{{>partials/bylin}}{{/main}}{{/base}}"],
    "templates/article.mustache:1:19: error: there is no template 'partials/bylin', "
      + "on the page 'article' [template.no-partial]"
  ),
  (
    ["templates/partials/topic-tags.mustache": "{{#topics}}{{titel}}{{/topics}}"],
    "templates/partials/topic-tags.mustache:1:12: error: nothing here is called 'titel', "
      + "on the page "
  ),
  (
    [
      "templates/article.mustache": "{{>a}}", "templates/a.mustache": "{{>b}}",
      "templates/b.mustache": "{{>a}}",
    ],
    "hint: take one of them out: a → b → a"
  ),
  (
    ["templates/base.mustache": "{{$head}}{{/head}}"],
    "hint: write '{{$main}}{{/main}}' where its content is to stand in 'base.mustache'; "
      + "this file is the default theme's"
  ),
  (
    ["templates/artcle.mustache": "x"],
    "templates/artcle.mustache:1:1: warning: no page uses the template 'artcle' [template.unused]\n"
      + "  x\n  ^\n  hint: did you mean 'article.mustache'?"
  ),
])
func `a newcomer's mistake is told so that it can be mended`(
  theme: [String: String],
  told: String
) async throws {
  let (desk, report) = try await building(theme)
  let words = printed(report, desk)
  #expect(words.contains(told), "\(words)")
}

@Test func `a mistake in a file of the default theme shows its line`() async throws {
  let (desk, report) = try await building(["templates/base.mustache": "{{$head}}{{/head}}"])
  let shown = printed(report, desk)
  #expect(shown.contains("templates/article.mustache:2:1: error: 'base' has no block 'main'"))
  #expect(shown.contains("  {{$main}}\n  ^\n"))
}
