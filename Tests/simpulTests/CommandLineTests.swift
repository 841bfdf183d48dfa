import DigestModel
import Foundation
import SimpulPipeline
import SiteFiles
import TestSupport
import Testing

@testable import simpul

private let settings = "title: Simpul\nsources: [{name: Simpul, text: full}]\n"
private let raw = """
  Wang Yi dan Blinken Kembali Bertelepon

  Beijing (Simpul) - Menteri Luar Negeri China Wang Yi dan Menteri Luar Negeri Amerika Serikat \
  Antony Blinken berbicara lewat telepon pada Sabtu (5/3/2022).

  Keduanya membahas perang di Ukraina.
  """
private let site = [
  "simpul.yaml": settings, "content/raw/2022-03-06-telepon.txt": raw,
]

/// What is typed, how it ends, and words that are printed then.
private let commandLines: [(String, CommandEnding, String)] = [
  ("--help", .done, "USAGE"), ("", .done, "SUBCOMMANDS"), ("--version", .done, "0.1"),
  ("build --help", .done, "Build the website"),
  ("publish", .usage, "the commands are new"),
  ("biuld", .usage, "did you mean 'simpul build'"),
  ("help biuld", .usage, "did you mean 'simpul build'"), ("help build", .done, "Build the website"),
  ("build --site none", .usage, "'simpul new FOLDER' makes a site"),
  ("extract none.txt", .usage, "'-' reads standard input"),
  ("build --nothing", .usage, "--nothing"),
  ("build extra", .usage, "extra"), ("serve --port 70000", .usage, "port"),
  ("serve --help", .done, "--import"), ("serve --host", .usage, "--host"),
  ("build --jobs 0", .usage, "--jobs"), ("check --format xml", .usage, "xml"),
  ("build", .usage, "simpul.yaml"), ("build --site none", .usage, "'none'"),
  ("extract none.txt", .usage, "none.txt"), ("extract", .usage, "file"),
  ("extract .", .usage, "'.' is a folder"), ("extract - -", .usage, "once only"),
  ("extract -", .usage, "standard input is empty"), ("extract x --raw", .usage, "--raw"),
  ("import", .usage, "simpul.yaml"), ("import -", .usage, "simpul.yaml"),
  ("import --plan", .usage, "'--plan' needs '--refresh'"),
  ("import --refresh -", .usage, "'-' was never read before"),
  ("import --refresh", .usage, "simpul.yaml"), ("import --help", .done, "--refresh"),
  ("import --json", .usage, "--json"), ("check --fixx", .usage, "Did you mean '--fix'"),
  ("explain", .usage, "article-or-event"), ("evaluate", .usage, "folder"),
  ("evaluate none", .usage, "there is no folder 'none'"),
  ("evaluate .", .usage, "'.' holds no labelled texts"),
  ("evaluate . --format xml", .usage, "xml"),
  ("evaluate . --sentences", .usage, "'.' holds no labelled sentences"),
  ("evaluate . --sentences --halves", .usage, "--halves"),
  ("evaluate . --without grammar", .usage, "grammar"),
  ("evaluate . --minimums none.json", .usage, "there is no file 'none.json'"),
]

/// What is typed in a site where no preview can run, and words that are printed then.
private let previews: [(String, String)] = [
  ("serve --host no.such.host.invalid", "there is no host 'no.such.host.invalid'"),
  ("serve --host 192.0.2.1 --port 0", "'192.0.2.1' is no address of this machine"),
]

@Test(arguments: previews)
func `a preview where none can be ends with`(line: String, words: String) async throws {
  try await withSite(["simpul.yaml": settings]) { folder in
    let result = await run(line.split(separator: " ").map(String.init), in: folder)
    #expect(result.status == .usage)
    #expect(result.err.contains(words))
  }
}

@Test(arguments: commandLines)
func `a command line outside a site ends with`(
  line: String,
  status: CommandEnding,
  words: String
) async throws {
  try await withSite { folder in
    let result = await run(line.split(separator: " ").map(String.init), in: folder)
    #expect(result.status == status)
    #expect((status == .done ? result.out : result.err).contains(words))
  }
}

@Test func `import, build and check of a good site end well, and again`() async throws {
  try await withSite(site) { folder in
    let first = await run(["import"], in: folder)
    #expect(first.status == .done, "\(first.err)")
    #expect(first.out.hasPrefix("import: 1 read = 1 written + 0 unchanged"))
    let built = await run(["build"], in: folder)
    #expect(built.status == .done, "\(built.err)")
    #expect(built.out.hasPrefix("build: 1 articles, 1 events"))
    #expect(await run(["check", "--strict"], in: folder).status == .done)
    #expect(await run(["import"], in: folder).out.contains("0 written + 1 unchanged"))
    #expect(await run(["build"], in: folder).out.contains("; 0 files written, 0 removed"))
    #expect(await run(["build", "--plan"], in: folder).out.hasPrefix("build: "))
  }
}

@Test func `the site's folder may be named from anywhere`() async throws {
  try await withSite(site) { folder in
    let result = await run(["import", "--site", folder, folder + "/content/raw"], in: "/")
    #expect(result.status == .done, "\(result.err)")
    let outside = await run(["import", "--site", folder, "/etc"], in: "/")
    #expect(outside.status == .usage)
    #expect(outside.err.contains("outside the site's folder"))
  }
}

@Test func `problems in the content end with 1, and name file, line and column`() async throws {
  let files = ["simpul.yaml": settings + "langauge: id\n", "content/import.jsonl": ""]
  try await withSite(files) { folder in
    for command in ["build", "check", "import"] {
      let result = await run([command], in: folder)
      #expect(result.status == .problems)
      #expect(
        result.err.hasPrefix(
          """
          simpul.yaml:3:1: error: unknown key 'langauge' [yaml.unknown-key]
            langauge: id
            ^
            hint: did you mean 'language'?
          1 error

          """
        ),
        "\(command): \(result.err)"
      )
    }
  }
}

@Test func `a warning fails a strict check only`() async throws {
  let undated = [
    "simpul.yaml": settings, "content/articles/undated/x.md": "---\ntitle: X\n---\n\nY.\n",
  ]
  try await withSite(undated) { folder in
    let fixed = await run(["check", "--fix"], in: folder)
    #expect(fixed.status == .done)
    #expect(fixed.out == "check: new lines in content/addresses.jsonl: 1\n")
    #expect(await run(["check", "--strict"], in: folder).status == .problems)
    let github = await run(["check", "--format", "github"], in: folder)
    #expect(github.out.hasPrefix("::warning file=content/articles/undated/x.md,line=1"))
    let above = (folder as NSString).deletingLastPathComponent
    let name = (folder as NSString).lastPathComponent
    let arguments = ["check", "--format", "github", "--site", name]
    let seen = await run(arguments, in: above).out
    #expect(seen.hasPrefix("::warning file=\(name)/content/articles/undated/x.md,line=1"))
  }
}

@Test func `a disk that refuses ends with 3 and says what`() async throws {
  try await withSite(site.merging(["public": "a file"]) { old, _ in old }) { folder in
    let result = await run(["build"], in: folder)
    #expect(result.status == .machine)
    #expect(result.err.contains("public"))
    #expect(
      result.err.hasSuffix("  hint: move what stands there out of the way\n"),
      "\(result.err)"
    )
  }
}

@Test func `extract prints one object and needs no site`() async throws {
  try await withSite(["2022-03-06-telepon.txt": raw]) { folder in
    let result = await run(["extract", "2022-03-06-telepon.txt"], in: folder)
    #expect(result.status == .done, "\(result.err)")
    let json = try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any]
    let articles = try #require(json?["articles"] as? [[String: Any]])
    #expect(articles.first?["file"] as? String == "2022-03-06-telepon.txt")
    let event = try #require((articles.first?["events"] as? [[String: Any]])?.first)
    #expect(event["type"] as? String == "phone-call")
    #expect(event["start"] as? String == "2022-03-05")
    #expect(event["end"] is NSNull)
    #expect(event["event"] is String)
  }
}

@Test func `malformed gold ends with 1 and its place, and no figures`() async throws {
  let gold = "{\n  \"id\": 5\n}\n"
  try await withSite(["corpus/a.gold.json": gold, "corpus/a.txt": raw]) { folder in
    let result = await run(["evaluate", "corpus/"], in: folder)
    #expect(result.status == .problems)
    #expect(result.out == "")
    #expect(result.err.hasPrefix("corpus/a.gold.json:2:9: error: "), "\(result.err)")
  }
}

@Test func `a figure under its guard ends with 1, with the table all the same`() async throws {
  let corpus = Repository.root.appending(path: "Tests/Fixtures/corpus/dev").path
  let least = #"{"noise": {"guard": 1.1}, "plannedAsHeld": {"guard": 0}}"#
  try await withSite(["least.json": least, "wrong.json": #"{"noize": {}}"#]) { folder in
    let missed = await run(["evaluate", corpus, "--minimums", "least.json"], in: folder)
    #expect(missed.status == .problems)
    #expect(missed.out.contains("guard"))
    #expect(missed.err.contains("noise is "), "\(missed.err)")
    #expect(!missed.err.contains("plannedAsHeld"))
    let wrong = await run(["evaluate", corpus, "--minimums", "wrong.json"], in: folder)
    #expect(wrong.status == .problems)
    #expect(wrong.out == "")
  }
}

@Test func `sentences are told by type, and a family left out makes a difference`() async throws {
  let folder = Repository.root.appending(path: "Tests/Fixtures/sentences/second").path
  let full = await run(["evaluate", folder, "--sentences"], in: "/")
  #expect(full.status == .done, "\(full.err)")
  for type in EventType.allCases { #expect(full.out.contains("\n\(type.rawValue) ")) }
  let less = await run(["evaluate", folder, "--sentences", "--without", "nouns"], in: "/")
  #expect(less.status == .done)
  #expect(less.out != full.out)
}

@Test func `evaluate prints the figures, as a table or as JSON, and each miss where asked`()
  async throws
{
  let corpus = Repository.root.appending(path: "Tests/Fixtures/corpus/dev").path
  let table = await run(["evaluate", corpus], in: "/")
  #expect(table.status == .done, "\(table.err)")
  #expect(table.out.hasPrefix("40 articles, "))
  #expect(!table.out.contains(".txt: "))
  let misses = await run(["evaluate", corpus, "--errors"], in: "/")
  #expect(misses.out.hasPrefix(table.out))
  #expect(misses.out.contains(".txt: "))
  let json = await run(["evaluate", corpus, "--format", "json", "--errors"], in: "/")
  let object = try JSONSerialization.jsonObject(with: Data(json.out.utf8)) as? [String: Any]
  #expect(Set(object?.keys.map { $0 } ?? []) == ["articles", "read", "figures", "misses"])
}

@Test func `a file is no site, and a site without raw copy is told where it belongs`() async throws
{
  try await withSite(["simpul.yaml": settings]) { folder in
    let file = await run(["build", "--site", "simpul.yaml"], in: folder)
    #expect(file.status == .usage)
    #expect(file.err == "error: 'simpul.yaml' is a file\n  hint: name the folder that it lies in\n")
    let empty = await run(["import"], in: folder)
    #expect(empty.status == .done)
    #expect(empty.err == "note: there is no raw copy; put texts, pages or feeds into content/raw\n")
  }
}

@Test func `annotations name files from the repository's folder, wherever check runs`() async throws
{
  let texts = [
    ".git/HEAD": "x", "digest/simpul.yaml": settings,
    "digest/content/articles/undated/x.md": "---\ntitle: X\n---\n\nY.\n",
  ]
  try await withSite(texts) { folder in
    for (arguments, place) in [
      (["--site", "digest"], ""), ([], "/digest"), (["--site", "../.."], "/digest/content/raw"),
    ] {
      try FileManager.default.createDirectory(
        atPath: folder + "/digest/content/raw",
        withIntermediateDirectories: true
      )
      let seen = await run(["check", "--format", "github"] + arguments, in: folder + place).out
      #expect(
        seen.contains("::warning file=digest/content/articles/undated/x.md,line=1"),
        "\(seen)"
      )
    }
  }
}

@Test func `a new site that can't be made is told by the folder that was named`() async throws {
  try await withSite([:]) { folder in
    let result = await run(["new", "/proc/simpul", "--yes"], in: folder)
    #expect(result.status == .machine)
    #expect(result.err.hasPrefix("error: '/proc/simpul'"), "\(result.err)")
    #expect(result.err.contains("hint:"))
  }
}
