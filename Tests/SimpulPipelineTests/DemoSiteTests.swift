import DigestModel
import Foundation
import SimpulPipeline
import SiteFiles
import Testing

/// The repository's own site, from raw copy on, in memory.
func demoDesk(reversed: Bool = false) throws -> Desk {
  var root = URL(fileURLWithPath: #filePath)
  for _ in 1...3 { root.deleteLastPathComponent() }
  let repository = try #require(DiskFileSystem(root: root.path))
  var desk = try Desk()
  desk.reader = articleReader
  var paths = try repository.files(under: path("content/raw"))
  paths += try repository.files(under: path("content/pages")) + [path("simpul.yaml")]
  for path in reversed ? paths.reversed() : paths {
    try desk.files.write(try repository.read(path), to: path)
  }
  return desk
}

private func built(_ desk: Desk, width: Int) async throws -> [RelativePath: [UInt8]] {
  let imported = try await desk.importing(width: width)
  #expect(imported.books.areBalanced)
  #expect(imported.books.rejected == 0)
  let report = try await desk.building(width: width)
  let errors = report.diagnostics.filter { $0.severity == .error }
  try #require(errors.isEmpty, "\(errors)")
  return desk.files.snapshot
}

@Test func `the demo site is the same for any width and order of files`() async throws {
  let one = try await built(try demoDesk(), width: 1)
  let many = try await built(try demoDesk(reversed: true), width: 6)
  #expect(one.keys.sorted() == many.keys.sorted())
  for (path, bytes) in one where many[path] != bytes { Issue.record("\(path) differs") }
  #expect(one.keys.contains { $0.text.hasPrefix("public/peristiwa/") })
}

@Test func `every link and fragment of the demo site leads somewhere`() async throws {
  let files = try await built(try demoDesk(), width: 2)
  let pages = files.filter { $0.key.text.hasPrefix("public/") && $0.key.ending == "html" }
    .mapValues { String(decoding: $0, as: UTF8.self) }
  var linkCount = 0
  for (page, html) in pages {
    for link in values(of: "href", in: html) + values(of: "src", in: html)
    where link.hasPrefix("/") || link.hasPrefix("#") {
      linkCount += 1
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let target = parts[0].isEmpty ? page : try file(of: String(parts[0]))
      guard files[target] != nil else {
        Issue.record("\(page) links to \(link), which is not there")
        continue
      }
      guard parts.count == 2, let text = pages[target] else { continue }
      #expect(values(of: "id", in: text).contains(String(parts[1])), "\(page): \(link)")
    }
  }
  #expect(linkCount > 1_000)
}

@Test(arguments: [("excerpt", 1), ("facts", 0)])
func `a withheld text stands in no file`(policy: String, shown: Int) async throws {
  let desk = try Desk([
    "simpul.yaml": "title: T\nsources: [{name: Kantor Lain, text: \(policy)}]\n",
    "content/articles/2022/2022-03-06-x.md": """
    ---
    title: Judul
    published: 2022-03-06
    publisher: Kantor Lain
    topics: [ukraine]
    ---

    Kalimat pembuka sepanjang perlu.

    Kalimat rahasia yang ditahan.
    """,
  ])
  let report = try await desk.building()
  #expect(report.published != nil)
  let texts = desk.files.snapshot.filter { $0.key.text.hasPrefix("public/") }
    .mapValues { String(decoding: $0, as: UTF8.self) }
  #expect(texts.filter { $0.value.contains("Kalimat rahasia") }.isEmpty)
  #expect(texts.contains { $0.value.contains("Kalimat pembuka") } == (shown == 1))
}

/// The values of an attribute, as the theme writes it: in double quotes.
private func values(of attribute: String, in html: String) -> [String] {
  html.split(separator: " \(attribute)=\"").dropFirst().compactMap { rest in
    rest.firstIndex(of: "\"").map {
      String(rest[..<$0]).replacing("&amp;", with: "&").replacing("&#39;", with: "'")
    }
  }
}

private func file(of address: String) throws -> RelativePath {
  let decoded = try #require(address.removingPercentEncoding)
  return try path("public" + (decoded.hasSuffix("/") ? decoded + "index.html" : decoded))
}
