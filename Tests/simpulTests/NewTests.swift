import DigestModel
import Foundation
import SiteFiles
import Synchronization
import Testing

@testable import simpul

/// What is typed, and words that are printed then.
private let wrongLines: [(String, String)] = [
  ("new", "folder"), ("new a b", "b"), ("new a --language fr", "fr"),
  ("new a --titel X", "--title"),
  ("new a --url digest.example", "is not the address of a site"), ("new a --title", "--title"),
  ("new full", "it holds .git, note.txt\n"), ("new .", "it holds file, full\n"),
  ("new file", "is no folder"), ("new file/a", "is no folder"),
]

@Test(arguments: wrongLines)
func `a new site that can't be is wrong usage, and nothing is written`(
  line: String,
  words: String
) async throws {
  try await withSite(["full/.git/HEAD": "x", "full/note.txt": "y", "file": "z"]) { folder in
    let result = await run(line.split(separator: " ").map(String.init), in: folder)
    #expect(result.status == .usage)
    #expect(result.err.contains(words), "\(result.err)")
    let paths = try #require(DiskFileSystem(root: folder)).files(under: nil).map(\.text)
    #expect(paths == ["file", "full/.git/HEAD", "full/note.txt"])
  }
}

@Test(arguments: [
  ("kabar-diplomasi", ["kabar-diplomasi"], "Kabar Diplomasi"),
  ("two words", ["two words", "--title", " Warta "], "Warta"), ("--", ["./--"], "Simpul"),
  ("here", ["--title", "A\u{7}", "here"], nil), ("here", ["--title", " ", "here"], nil),
])
func `without a terminal nothing is asked`(folder: String, arguments: [String], title: String?)
  async throws
{
  try await withSite { parent in
    let result = await run(["new"] + arguments, in: parent)
    #expect(result.status == (title == nil ? .usage : .done), "\(result.err)")
    #expect(FileManager.default.fileExists(atPath: "\(parent)/\(folder)") == (title != nil))
    guard let title else { return }
    let files = try #require(DiskFileSystem(root: "\(parent)/\(folder)"))
    let text = try files.text(of: try #require(RelativePath(SiteSettings.fileName)))
    #expect(SiteSettings.reading(text).value.title == title)
  }
}

/// Runs `new` on a terminal whose user types `lines`; tells how it ended and what was asked.
private func runAsking(
  _ arguments: [String],
  _ lines: [String],
  in folder: String
) async -> (CommandEnding, asked: [String]) {
  let typing = Mutex((left: lines[...], asked: [String]()))
  var console = Console(
    out: { _ in },
    err: { _ in },
    isColoured: false,
    currentFolder: folder,
    processorCount: 2,
    embedded: EmbeddedFileSystem()
  )
  console.ask = { question in
    typing.withLock {
      $0.asked.append(question)
      return $0.left.popFirst()
    }
  }
  let status = await perform(["new"] + arguments, on: console)
  return (status, typing.withLock { $0.asked })
}

@Test func `on a terminal it asks for what no option says, until the answer will do`() async throws
{
  try await withSite { folder in
    let answers = ["", "de", "EN", "digest.example", "https://digest.example/"]
    let (status, asked) = await runAsking(["warta"], answers, in: folder)
    #expect(status == .done)
    let language = "Language of its pages, id or en [id]: "
    let address = "Where it will be [http://localhost:8080]: "
    #expect(asked == ["The site's name [Warta]: ", language, language, address, address])
    let files = try #require(DiskFileSystem(root: folder + "/warta"))
    let text = try files.text(of: try #require(RelativePath(SiteSettings.fileName)))
    let settings = SiteSettings.reading(text).value
    #expect(settings.title == "Warta" && settings.language == .en)
    #expect(settings.baseURL == "https://digest.example")

    let options = ["--title", "A", "--language", "id", "--url", "https://a.example"]
    #expect(await runAsking(["told"] + options, [], in: folder).asked == [])
    let quiet = await runAsking(["quiet", "--yes"], [], in: folder)
    #expect(quiet.asked == [] && quiet.0 == .done)
    let left = await runAsking(["left"], ["A"], in: folder)
    #expect(left.0 == .usage)
    #expect(!FileManager.default.fileExists(atPath: folder + "/left"))
    // Nobody is asked what can't be anyhow.
    #expect(await runAsking(["warta"], [], in: folder).asked == [])
  }
}

@Test(arguments: ["id", "en"])
func `the program alone makes a site that builds`(language: String) throws {
  try withTemporaryFolder { folder in
    let made = try InstalledProgram.run(["new", "a/my site", "--language", language], in: folder)
    #expect(made.status == 0 && made.err == "", "\(made.err)")
    let next = made.out.split(separator: "\n").suffix(3).map { $0.split(separator: "#")[0] }
    #expect(next[0] == "  cd 'a/my site'" && next[1].hasPrefix("  simpul serve "))
    let site = folder + "/a/my site"
    for (command, words) in [
      ("import", "import: 1 read = 0 written + 1 unchanged"),
      ("check --strict", "check: no problems"),
      ("build", "build: 1 articles, 1 events"), ("check --strict", "check: no problems"),
    ] {
      let result = try InstalledProgram.run(
        command.split(separator: " ").map(String.init),
        in: site
      )
      #expect(result.status == 0 && result.err == "", "\(command): \(result.err)")
      #expect(result.out.hasPrefix(words), "\(result.out)")
    }
    let home = try String(contentsOfFile: site + "/public/index.html", encoding: .utf8)
    #expect(home.contains("<html lang=\"\(language)\""))
    let again = try InstalledProgram.run(["new", "a/my site"], in: folder)
    #expect(again.status == 2)
  }
}

@Test func `the empty folder that one stands in becomes a site, and its commands run`() throws {
  try withTemporaryFolder { site in
    let made = try InstalledProgram.run(["new", "."], in: site)
    #expect(made.status == 0, "\(made.err)")
    #expect(!made.out.contains("cd "))
    let readme = try String(contentsOfFile: site + "/README.md", encoding: .utf8)
    let commands = readme.split(separator: "\n").filter {
      $0.hasPrefix("simpul ") && !$0.hasPrefix("simpul serve")
    }
    #expect(commands.count == 6)
    for command in commands {
      let words = command.split(separator: "#")[0].split(separator: " ").dropFirst().map(
        String.init
      )
      let result = try InstalledProgram.run(words, in: site)
      #expect(result.status == 0, "\(command): \(result.err)")
    }
    // The example can be taken away as the README says.
    for line in readme.split(separator: "\n") where line.hasPrefix("rm ") {
      for path in line.split(separator: " ").dropFirst() {
        try FileManager.default.removeItem(atPath: "\(site)/\(path)")
      }
    }
    for words in [["check", "--strict"], ["build"]] {
      let result = try InstalledProgram.run(words, in: site)
      #expect(result.status == 0, "\(result.err)")
    }
  }
}
