import ArgumentParser
import ArticleParsing
import DigestModel
import SimpulPipeline
import SiteFiles

/// The command that makes articles of raw copy.
struct Import: ConsoleCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make articles of raw copy.",
    discussion: """
      Reads plain text, HTML, JSON and JSON Lines of article extractors, RSS, Atom and JSON Feed, \
      each known by its content, and writes one Markdown file for each article to \
      content/articles, with all that was found in it. '-' reads standard input and keeps it as \
      content/raw/stdin-HASH with the ending of its form. An article that you edited is never \
      overwritten. What became of the articles in the raw files is counted; name some files, or \
      say --verbose, to be told of each article that was left as it is.

      With --refresh, raw files are read again whose text did not change, because the rules or \
      the knowledge did. Articles that nobody edited are written again under their old addresses; \
      of edited ones it is told where the machine now reads them otherwise.

      With --facts, the files are lines that 'simpul extract --stream' wrote, from anywhere. The \
      articles are those that the raw copy itself would have become; it need not lie here.
      """
  )

  @OptionGroup var site: SiteOptions

  @Argument(
    help: ArgumentHelp(
      "Raw files, folders of them, or - for standard input (default: content/raw).",
      valueName: "file"
    ),
    completion: .file()
  )
  var places: [String] = []

  @Flag(help: "Read raw files again, after rules or knowledge changed.")
  var refresh = false

  @Flag(help: "With --refresh: show what would change, and change nothing.")
  var plan = false

  @Flag(help: "Take in what 'extract --stream' wrote: the files are lines of facts.")
  var facts = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if facts, refresh { throw ValidationError("'--facts' and '--refresh' contradict each other.") }
    if facts, places.isEmpty {
      throw ValidationError("'--facts' needs files of facts, or - for standard input.")
    }
    if plan, !refresh { throw ValidationError("'--plan' needs '--refresh'.") }
    if refresh, places.contains("-") {
      throw ValidationError("'--refresh' reads raw files again; '-' was never read before.")
    }
  }

  func perform(on console: Console) async throws -> CommandEnding {
    if facts { return try await performFacts(on: console) }
    if refresh { return try await performRefresh(on: console) }
    let stopwatch = Stopwatch()
    try console.expectOneInput(among: places)
    let files = try site.folder(console)
    let request = ImportRequest(places: try places.map { try place($0, in: files, console) })
    let report = try await importArticles(
      request,
      in: site.surroundings(files, console),
      readingWith: articleReader
    )
    // Else every import would tell again of every article that the desk ever edited.
    let tellsAll = console.isVerbose || (!places.isEmpty && !console.isQuiet)
    console.print(report.diagnostics, from: files, notes: tellsAll)
    if report.books.read == 0, !report.diagnostics.hasErrors {
      console.remark("note: there is no raw copy; put texts, pages or feeds into content/raw\n")
    }
    console.tell("import: \(report.books) (\(stopwatch.text))\n")
    return report.hasRefused ? .machine : console.status(after: report.diagnostics)
  }

  /// The ledger names raw files by their path in the site, so they have to lie in it.
  func place(
    _ name: String,
    in files: DiskFileSystem,
    _ console: Console
  ) throws -> RelativePath {
    if name == "-" { return try keepInput(in: files, console) }
    let path = absolutePath(of: name, console)
    guard let real = DiskFileSystem.realPath(path) else {
      throw UsageError(
        "there is no file or folder '\(name)'\n  hint: raw copy lies in content/raw"
      )
    }
    guard real.hasPrefix(files.root + "/"),
      let place = RelativePath(real.dropFirst(files.root.utf8.count + 1))
    else {
      throw UsageError(
        "'\(name)' lies outside the site's folder\n  hint: copy it into content/raw first"
      )
    }
    return place
  }

  /// Keeps standard input as a raw file, so that what articles were made of is never lost.
  private func keepInput(in files: DiskFileSystem, _ console: Console) throws -> RelativePath {
    let bytes = try console.rawInput()
    let name = "stdin-\(sha256(of: bytes).prefix(8)).\(rawEnding(of: bytes))"
    guard let path = RelativePath("\(rawFolder)/\(name)") else {
      throw UsageError("standard input can't be kept as '\(name)'")
    }
    if !files.exists(path) { try files.write(bytes, to: path) }
    console.remark("standard input is kept as \(path)\n")
    return path
  }
}

extension Console {
  /// What is read once is gone.
  func expectOneInput(among names: [String]) throws {
    guard names.count(where: { $0 == "-" }) < 2 else {
      throw UsageError("'-' can be given once only")
    }
  }

  /// Standard input as raw copy.
  func rawInput() throws -> [UInt8] {
    let bytes = try input()
    guard !bytes.isEmpty else { throw UsageError("standard input is empty") }
    guard bytes.count <= RawLimit.file else {
      throw UsageError("standard input has more than 10 MiB\n  hint: split it")
    }
    return bytes
  }
}
