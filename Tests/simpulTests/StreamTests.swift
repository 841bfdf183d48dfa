import Foundation
import SiteFiles
import Testing

@testable import simpul

private let site = ["simpul.yaml": "title: Simpul\n"]
private let copy = """
  Norwegia dan Kenya Bahas Sudan

  Rabu, 6 Maret 2024 09.00 WIB

  Oslo (ANTARA) - Menteri Luar Negeri Norwegia menerima rekannya dari Kenya di Oslo, Rabu (6/3/2024).
  """

private func line(_ raw: String) -> String {
  JSONValue.object(["raw": .text(raw), "copy": .text(copy)]).line + "\n"
}

@Test(arguments: [(["--strict"], CommandEnding.problems), ([], .done)])
func `a stream ends well though a line is broken, unless it is to be strict`(
  options: [String],
  ending: CommandEnding
) async throws {
  try await withSite { folder in
    let input = line("content/raw/a.txt") + "{\n"
    let result = await run(
      ["extract", "--stream"] + options,
      in: folder,
      input: Array(input.utf8)
    )
    #expect(result.status == ending)
    #expect(result.out.split(separator: "\n").count == 2)
    #expect(result.err.hasPrefix("extract: 2 lines = 1 article + 1 error ("))
  }
}

@Test func `no line gives no line`() async throws {
  try await withSite { folder in
    let result = await run(["extract", "--stream", "--quiet"], in: folder)
    #expect(result.status == .done)
    #expect(result.out + result.err == "")
  }
}

@Test func `a stream is not read with words or knowledge that hold an error`() async throws {
  let broken = site.merging(["content/knowledge/people.yaml": "- nama: Ani\n"]) { own, _ in own }
  try await withSite(broken) { folder in
    let input = Array(line("content/raw/a.txt").utf8)
    let result = await run(["extract", "--stream"], in: folder, input: input)
    #expect(result.status == .problems)
    #expect(result.out == "")
    #expect(result.err.contains("content/knowledge/people.yaml:1"))
  }
}

@Test func `facts come from files anywhere, or from standard input`() async throws {
  try await withSite(site) { folder in
    let read = await run(
      ["extract", "--stream"],
      in: folder,
      input: Array((line("content/raw/a.txt") + line("content/raw/b.txt")).utf8)
    )
    let lines = read.out.split(separator: "\n").map { $0 + "\n" }
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("facts-\(UUID().uuidString).jsonl")
    try Data(lines[0].utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let result = await run(
      ["import", "--facts", file.path, "-"],
      in: folder,
      input: Array(lines[1].utf8)
    )
    #expect(result.status == .done, "\(result.err)")
    #expect(result.out.hasPrefix("import: 2 read = 1 written + 0 unchanged + 1 duplicate"))
  }
}

@Test func `a damaged line of facts is told with file, line and column, and ends with 1`()
  async throws
{
  try await withSite(site.merging(["facts.jsonl": "{}\n{\"format\": \n"]) { own, _ in own }) {
    folder in
    let result = await run(["import", "--facts", "facts.jsonl"], in: folder)
    #expect(result.status == .problems)
    #expect(result.out.hasPrefix("import: 2 read = 0 written + 0 unchanged + 0 duplicates + 2"))
    #expect(result.err.contains("facts.jsonl:1:1: error: 'format' is missing"))
    #expect(result.err.contains("facts.jsonl:2:12: error: this is no JSON from here on"))
  }
}

@Test(arguments: [
  (["extract"], "Name raw files, or - for standard input."),
  (["extract", "--stream", "a.txt"], "'--stream' reads standard input and takes no files."),
  (["extract", "a.txt", "--strict"], "'--strict' needs '--stream'."),
  (["extract", "a.txt", "--raw", "x"], "'--raw' needs '--stream'."),
  (["extract", "--stream", "--raw", "/x"], "'--raw /x' is no path in a site"),
  (["import", "--facts"], "'--facts' needs files of facts"),
  (["import", "--facts", "--refresh", "a"], "'--facts' and '--refresh' contradict each other."),
  (["import", "--facts", "nowhere.jsonl"], "there is no file 'nowhere.jsonl'"),
  (["import", "--facts", "."], "there is no file '.'"),
  (["import", "--facts", "-", "-"], "'-' can be given once only"),
])
func `what streams can't do is wrong usage`(arguments: [String], words: String) async throws {
  try await withSite(site) { folder in
    let result = await run(arguments, in: folder)
    #expect(result.status == .usage)
    #expect(result.err.contains(words), "\(result.err)")
  }
}

@Test func `whoever reads a stream may stop, and may answer each line before the next`() throws {
  let lines = (0..<400).map { line("content/raw/\($0).txt") }.joined()
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("simpul-stream-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try Data(lines.utf8).write(to: folder.appendingPathComponent("lines"))
  let program = try InstalledProgram.url().path
  let scripts = [
    "\(program) extract --stream < lines | head -n 1 | wc -l; echo ${PIPESTATUS[0]}": "1\n0\n",
    // The second line is sent when the first was answered.
    """
    coproc simpul { \(program) extract --stream --quiet; }
    for number in 1 2; do
      sed -n ${number}p lines >&${simpul[1]}
      read -r answer <&${simpul[0]}; echo ${#answer} > length
      [ $(cat length) -gt 500 ] && echo $number
    done
    """: "1\n2\n",
  ]
  for (script, expected) in scripts {
    let result = try InstalledProgram.run(
      URL(fileURLWithPath: "/bin/bash"),
      ["-c", script],
      in: folder.path,
      environment: [:]
    )
    #expect(result.out == expected)
    #expect(result.err == "")
  }
}
