import ArgumentParser
import DigestModel
import SimpulPipeline
import SiteFiles

/// The command that makes articles of raw copy.
struct Import: ConsoleCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make articles of raw copy.",
    discussion: """
      Reads text files and writes one Markdown file for each article to content/articles, with all \
      that was found in it. An article that you edited is never overwritten. What became of the \
      raw files is counted; name some of them, or say --verbose, to be told of each that was \
      left as it is.
      """
  )

  @OptionGroup var site: SiteOptions

  @Argument(
    help: ArgumentHelp("Raw files or folders of them (default: content/raw).", valueName: "file")
  )
  var places: [String] = []

  func perform(on console: Console) async throws -> CommandEnding {
    let stopwatch = Stopwatch()
    let files = try site.folder(console)
    let request = ImportRequest(places: try places.map { try place($0, in: files, console) })
    let report = try await importArticles(
      request,
      in: site.surroundings(files, console),
      with: console.stages
    )
    // Else every import would tell again of every article that the desk ever edited.
    let tellsAll = site.verbose || !places.isEmpty
    console.print(report.diagnostics.filter { tellsAll || $0.severity != .note }, from: files)
    console.out("import: \(report.books) (\(stopwatch.text))\n")
    return console.status(after: report.diagnostics)
  }

  /// The ledger names raw files by their path in the site, so they have to lie in it.
  private func place(
    _ name: String,
    in files: DiskFileSystem,
    _ console: Console
  ) throws -> RelativePath {
    let path = absolutePath(of: name, console)
    guard let real = DiskFileSystem.realPath(path) else {
      throw UsageError("there is no file or folder '\(name)'")
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
}
