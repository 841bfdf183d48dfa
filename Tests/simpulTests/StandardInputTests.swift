import Foundation
import SiteFiles
import Testing

@testable import simpul

private let site = ["simpul.yaml": "title: Simpul\n"]
private let raw = """
  Norwegia dan Kenya Bahas Sudan

  Rabu, 6 Maret 2024 09.00 WIB

  Oslo (ANTARA) - Menteri Luar Negeri Norwegia menerima rekannya dari Kenya di Oslo, Rabu (6/3/2024).
  """

/// What standard input holds, named and not shown, since it may be long.
enum Input: String {
  case nothing, article, tooMuch

  var bytes: [UInt8] {
    switch self {
    case .nothing: []
    case .article: Array(raw.utf8)
    case .tooMuch: [UInt8](repeating: 0x78, count: 10 << 20 | 1)
    }
  }
}

/// What stands in `content/raw`, sorted.
private func kept(in folder: String) throws -> [String] {
  let path = folder + "/content/raw"
  guard FileManager.default.fileExists(atPath: path) else { return [] }
  return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
}

@Test(arguments: [
  (raw, "txt"), ("<html><body><h1>Judul Halaman Ini</h1><p>\(raw)</p></body></html>", "html"),
  (#"{"title":"Norwegia dan Kenya","text":"\#(raw.split(separator: "\n").last ?? "")"}"#, "json"),
])
func `standard input is kept as raw copy and imported once`(text: String, ending: String)
  async throws
{
  try await withSite(site) { folder in
    let first = await run(["import", "-"], in: folder, input: Array(text.utf8))
    #expect(first.status == .done, "\(first.err)")
    #expect(first.out.hasPrefix("import: 1 read = 1 written"))
    let names = try kept(in: folder)
    #expect(names.count == 1)
    #expect(names.allSatisfy { $0.hasPrefix("stdin-") && $0.hasSuffix("." + ending) })
    let again = await run(["import", "-"], in: folder, input: Array(text.utf8))
    #expect(again.out.hasPrefix("import: 1 read = 0 written + 1 unchanged"))
    #expect(try kept(in: folder) == names)
  }
}

@Test(arguments: [
  (["import", "-"], Input.nothing, "standard input is empty"),
  (["import", "-"], .tooMuch, "more than 10 MiB"),
  (["import", "-", "-"], .article, "'-' can be given once only"),
  (["extract", "-"], .nothing, "standard input is empty"),
  (["extract", "-"], .tooMuch, "more than 10 MiB"),
  (["extract", "-", "-"], .article, "'-' can be given once only"),
])
func `standard input that can't be read is wrong usage, and nothing is kept`(
  arguments: [String],
  input: Input,
  words: String
) async throws {
  try await withSite(site) { folder in
    let result = await run(arguments, in: folder, input: input.bytes)
    #expect(result.status == .usage)
    #expect(result.err.contains(words), "\(result.err)")
    let names = try kept(in: folder)
    #expect(names.isEmpty)
  }
}

@Test func `extract reads standard input and keeps nothing`() async throws {
  try await withSite(site) { folder in
    let result = await run(["extract", "-"], in: folder, input: Array(raw.utf8))
    #expect(result.status == .done, "\(result.err)")
    #expect(result.out.contains("Norwegia dan Kenya Bahas Sudan"))
    let names = try kept(in: folder)
    #expect(names.isEmpty)
  }
}

@Test(arguments: [
  (["import", "nowhere.txt"], "there is no file or folder 'nowhere.txt'"),
  (["import", "/"], "outside the site's folder"),
  (["extract", "content"], "'content' is a folder"),
])
func `a place that holds no raw copy is wrong usage`(arguments: [String], words: String)
  async throws
{
  try await withSite(site.merging(["content/raw/a.txt": raw]) { own, _ in own }) { folder in
    let result = await run(arguments, in: folder)
    #expect(result.status == .usage)
    #expect(result.err.contains(words), "\(result.err)")
  }
}

@Test func `the records of import are no raw copy, though they lie in a folder that is named`()
  async throws
{
  try await withSite(site.merging(["content/raw/a.txt": raw]) { own, _ in own }) { folder in
    #expect(await run(["import"], in: folder).status == .done)
    let result = await run(["import", "content"], in: folder)
    #expect(result.status == .done, "\(result.err)")
    #expect(result.out.hasPrefix("import: 1 read = 0 written + 1 unchanged"))
  }
}
