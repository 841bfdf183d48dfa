import DigestModel
import SimpulPipeline
import SiteFiles
import TestSupport
import Testing

private let good = "Menlu Tiba\n2022-03-06\nIa disambut."
private let paragraph =
  "Menteri Luar Negeri Norwegia menerima rekannya dari Kenya di Oslo, Rabu (6/3/2024), untuk berunding."

/// A file by its name, its bytes, and what is told of each article in it.
struct HostileFile: CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  let identifiers: [String]

  init(_ name: String, _ bytes: [UInt8], _ identifiers: [String]) {
    (self.name, self.bytes, self.identifiers) = (name, bytes, identifiers)
  }

  var testDescription: String { "\(name) of \(bytes.count) bytes: \(identifiers)" }
}

/// Files that must not cost any other its article.
private let hostile: [HostileFile] = [
  HostileFile("x.html", many("<div>") + text(paragraph), ["raw.too-deep"]),
  HostileFile("x.json", text(#"{"text":"#) + many("["), ["raw.too-deep"]),
  HostileFile("x.json", text("[") + many(#"{"a":"#), ["raw.too-deep"]),
  HostileFile("x.xml", text("<rss><channel>") + many("<item>"), ["raw.too-deep"]),
  HostileFile("x.html", text("<html><body><p a") + crowd("'", ">"), ["raw.crowded-tag"]),
  HostileFile("x.html", text("<html><body><p \"/") + crowd("", " "), ["raw.crowded-tag"]),
  HostileFile("x.html", text("<html><!-- <script> --><p") + crowd("", ""), ["raw.crowded-tag"]),
  HostileFile("x.html", text("<html><!-- <p a=\" --><p") + crowd("", ""), ["raw.crowded-tag"]),
  HostileFile("x.html", text("<html><script/><p =\"b") + crowd("", ""), ["raw.crowded-tag"]),
  HostileFile("x.html", text("<html><p ") + many("a", 600_000), ["raw.crowded-tag"]),
  HostileFile("x.xml", text("<rss><channel>") + many("<![CDATA[", 500_000), ["raw.no-entries"]),
  HostileFile(
    "x.xml",
    text("<rss><!-- <![CDATA[ --><channel") + crowd("'", "") + text("<!-- ]]> -->"),
    ["raw.crowded-tag"]
  ),
  HostileFile(
    "x.xml",
    text("<!DOCTYPE rss [<!ATTLIST item a CDATA ''>]><rss><channel><item/></channel></rss>"),
    ["raw.entities"]
  ),
  HostileFile("x.xml", text("<rss><channel") + crowd("\"", ">"), ["raw.crowded-tag"]),
  HostileFile("x.jsonl", many("x\n", 100_001), ["raw.too-many-entries"]),
  HostileFile("x.json", text("[1") + many(",1", 100_000) + text("]"), ["raw.too-many-entries"]),
  HostileFile(
    "x.xml",
    text("<rss><channel>") + many("<item/>", 100_001) + text("</channel></rss>"),
    ["raw.too-many-entries"]
  ),
  HostileFile("x.xml", text(bomb), ["raw.entities"]),
  HostileFile(
    "x.xml",
    text(#"<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel/></rss>"#),
    ["raw.entities"]
  ),
  HostileFile("x.txt", [UInt8](repeating: 0x78, count: 11 << 20), ["import.file-too-large"]),
  HostileFile("x.html", [UInt8](repeating: 0x78, count: 11 << 20), ["import.file-too-large"]),
  HostileFile("x.txt", [UInt8](repeating: 0x78, count: 1_153_434), ["import.article-too-large"]),
  HostileFile("x.txt", text(paragraph) + [0xFF, 0xFE, 0xFD], ["file.not-text"]),
  HostileFile("x.txt", [0xFF, 0xFE, 0x41], ["raw.broken-utf-16"]),
  HostileFile("x.html", [0xFE, 0xFF, 0xD8, 0x00], ["raw.broken-utf-16"]),
  HostileFile("x.jsonl", text("{\"text\":\"") + [0xFF] + text("\"}"), ["raw.bad-json"]),
]

private let bomb =
  #"<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">"#
  + #"<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><rss><channel><item><description>&c;"#
  + "</description></item></channel></rss>"

/// Half a megabyte of attributes in one tag, their values between quotes that hold `inside`.
private func crowd(_ quote: String, _ inside: String) -> [UInt8] {
  text((0..<50_000).map { " b\($0)=\(quote)\(inside)\(quote)" }.joined() + "></p>")
}

private func text(_ text: String) -> [UInt8] { Array(text.utf8) }

private func many(_ text: String, _ count: Int = 10_000) -> [UInt8] {
  Array(String(repeating: text, count: count).utf8)
}

@Test(arguments: hostile)
func `a hostile file is rejected with its reason, and no other with it`(
  file: HostileFile
) async throws {
  let desk = try Desk(["content/raw/good.txt": good])
  try desk.files.write(file.bytes, to: path("content/raw/\(file.name)"))
  let report = try await desk.importing()
  #expect(report.identifiers == file.identifiers)
  #expect(report.diagnostics.allSatisfy { $0.location?.file == "content/raw/\(file.name)" })
  #expect(
    report.books.description == "2 read = 1 written + 0 unchanged + 0 duplicates + 1 rejected"
  )
}

@Test func `an article beyond the limit costs none of those beside it`() async throws {
  let large = #"{"id":"b","text":"\#(String(repeating: "kata ", count: 230_000))"}"#
  let lines = ["a", "c"].map {
    #"{"id":"\#($0)","text":"Menlu \#($0)\n2022-03-06\nIa disambut \#($0)."}"#
  }
  let desk = try Desk(["content/raw/x.jsonl": [lines[0], large, lines[1]].joined(separator: "\n")])
  let report = try await desk.importing()
  #expect(report.identifiers == ["import.article-too-large"])
  #expect(report.diagnostics.first?.location?.line == 2)
  #expect(report.books.written == 2)
}

@Test(arguments: [
  "<!DOCTYPE rss SYSTEM \"http://127.0.0.1:9/x.dtd\"><rss><channel><item><title>Menlu Norwegia Terima Menlu Kenya</title><description>\(paragraph) &x;</description></item></channel></rss>",
  "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><body><h1>Menlu Norwegia Terima Menlu Kenya</h1><p>&x;</p><p>\(paragraph)</p></body></html>",
])
func `nothing outside the file is read`(markup: String) async throws {
  var desk = try Desk(["content/raw/x.xml": markup])
  desk.reader = articleReader
  let report = try await desk.importing()
  #expect(report.books.written == 1, "\(report.diagnostics)")
  let article = try desk.text(of: "content/articles/undated/menlu-norwegia-terima-menlu-kenya.md")
  #expect(article.contains(paragraph) && !article.contains("root:"))
}

@Test(
  arguments: ["utf-8", "utf-16 little", "utf-16 big", "nul"],
  ["x.txt", "x.html", "x.json", "x.xml"]
)
func `marks of byte order and NUL bytes stay out of the article`(coding: String, name: String)
  async throws
{
  let charset = coding.hasPrefix("utf") ? coding.prefix(6) : "utf-8"
  let content =
    switch name {
    case "x.txt": "Menlu Norwegia Terima Menlu Kenya\n\n\(paragraph)"
    case "x.html":
      "<meta charset='\(charset)'><h1>Menlu Norwegia Terima Menlu Kenya</h1><p>\(paragraph)</p>"
    case "x.json": #"{"title":"Menlu Norwegia Terima Menlu Kenya","text":"\#(paragraph)"}"#
    default:
      "<?xml version='1.0' encoding='\(charset)'?><rss><channel><item><title>Menlu Norwegia Terima Menlu Kenya</title>"
        + "<description>\(paragraph)</description></item></channel></rss>"
    }
  var desk = try Desk()
  desk.reader = articleReader
  try desk.files.write(bytes(of: content, coding), to: path("content/raw/\(name)"))
  let report = try await desk.importing()
  #expect(report.books.written == 1, "\(report.diagnostics)")
  let article = try desk.text(of: "content/articles/undated/menlu-norwegia-terima-menlu-kenya.md")
  #expect(article.contains("\n\(paragraph)\n"))
  #expect(!article.unicodeScalars.contains { ["\0", "\u{FEFF}", "\u{FFFD}"].contains($0) })
}

private func bytes(of content: String, _ coding: String) -> [UInt8] {
  switch coding {
  case "utf-16 little":
    [0xFF, 0xFE] + content.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  case "utf-16 big": [0xFE, 0xFF] + content.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  case "nul":
    Array(content.utf8).reduce(into: []) { bytes, byte in
      bytes.append(byte)
      if byte == UInt8(ascii: "K") { bytes.append(0) }
    }
  default: [0xEF, 0xBB, 0xBF] + Array(content.utf8)
  }
}
