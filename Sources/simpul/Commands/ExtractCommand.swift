import ArgumentParser
import DigestModel
import Foundation
import SimpulPipeline
import SiteFiles

/// The command that shows what import would find.
struct ExtractCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Print as JSON what import would find in raw files, and write nothing.",
    discussion: """
      Takes plain text, HTML, JSON and JSON Lines of article extractors, RSS, Atom and JSON Feed, \
      each known by its content; '-' reads standard input. Works anywhere: outside a site, what \
      the program itself knows of the world is used. Files given together are linked together.

      With --stream, standard input holds a raw article on each line, as JSON: a record of an \
      article extractor, or {"raw": PATH, "copy": TEXT} for a raw file. For each, in the same \
      order, a line with what was found is written as soon as it is read; a line that can't be read \
      becomes one with an 'error', and the next ones are read. 'simpul import --facts' makes \
      articles of them. docs/scale.md explains the lines.
      """
  )

  @OptionGroup var site: SiteOptions

  @Argument(
    help: ArgumentHelp("Raw files, or - for standard input.", valueName: "file"),
    completion: .file()
  )
  var names: [String] = []

  @Flag(help: "Read raw articles line by line from standard input, and write a line for each.")
  var stream = false

  @Option(
    help: ArgumentHelp(
      "With --stream: the raw file whose lines these are, where they don't say another one.",
      valueName: "path"
    )
  )
  var raw: String?

  @Flag(help: "With --stream: end with 1 where a line could not be read.")
  var strict = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if stream, !names.isEmpty {
      throw ValidationError("'--stream' reads standard input and takes no files.")
    }
    if !stream, names.isEmpty { throw ValidationError("Name raw files, or - for standard input.") }
    if !stream, raw != nil || strict {
      throw ValidationError("'\(raw != nil ? "--raw" : "--strict")' needs '--stream'.")
    }
    if let raw, RelativePath(raw) == nil {
      throw ValidationError("'--raw \(raw)' is no path in a site. Write content/raw/NAME.jsonl.")
    }
  }

  func perform(on console: Console) async throws -> CommandEnding {
    if stream { return try await performStream(on: console) }
    try console.expectOneInput(among: names)
    let inputs = try names.map { name in
      name == "-"
        ? ExtractInput(name: "standard input", bytes: try console.rawInput())
        : ExtractInput(name: name, bytes: try bytes(of: name, console))
    }
    let files = try siteFolder(console)
    let found = try await extractArticles(
      inputs,
      site: files,
      embedded: console.embedded,
      width: site.width(console),
      progress: console.progress,
      readingWith: articleReader
    )
    console.out(found.value.pretty + "\n")
    let sources = files ?? InMemoryFileSystem()
    console.print(found.diagnostics, from: sources, notes: !console.isQuiet)
    return console.status(after: found.diagnostics)
  }

  /// The site that was named, or the one that the console stands in, if any.
  func siteFolder(_ console: Console) throws -> (any FileSystem)? {
    if site.site != nil { return try site.folder(console) }
    guard let here = DiskFileSystem(root: console.currentFolder),
      let settings = RelativePath(SiteSettings.fileName), here.exists(settings)
    else { return nil }
    return here
  }

  private func bytes(of name: String, _ console: Console) throws -> [UInt8] {
    let path = DiskFileSystem.realPath(absolutePath(of: name, console))
    let url = path.map { URL(fileURLWithPath: $0) }
    guard let url,
      let folder = DiskFileSystem(root: url.deletingLastPathComponent().path),
      let file = RelativePath(url.lastPathComponent)
    else {
      throw UsageError("there is no file '\(name)'\n  hint: '-' reads standard input")
    }
    guard !url.hasDirectoryPath else {
      throw UsageError("'\(name)' is a folder\n  hint: name the files in it")
    }
    return try folder.read(file)
  }
}
