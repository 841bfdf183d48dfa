import ArgumentParser
import DigestModel
import SimpulPipeline
import SiteFiles

/// The command that starts a site.
struct New: ConsoleCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a site to start from.",
    discussion: """
      Writes settings with every one explained, a sample text with its article, a place for topics \
      of your own, a workflow that publishes, and a README for the desk; the site builds at once. \
      The folder must be empty or not there yet: nothing is ever overwritten. On a terminal it asks \
      for what no option says.
      """
  )

  @Argument(
    help: ArgumentHelp("The site's folder, with parents that are missing."),
    completion: .directory
  )
  var folder: String

  @Option(help: "The site's name (default: made of the folder's).")
  var title: String?

  @Option(help: "The language of pages and addresses: id or en (default: id).")
  var language: SiteLanguage?

  @Option(
    help: ArgumentHelp(
      "Where the site will be, such as https://digest.example (default: this machine).",
      valueName: "address"
    )
  )
  var url: String?

  @Flag(help: "Ask nothing: take the defaults for what no option says.")
  var yes = false

  @OptionGroup var output: OutputOptions

  func perform(on console: Console) async throws -> CommandEnding {
    let place = try emptyFolder(console)
    let questions = NewSiteQuestions(ask: yes ? nil : console.ask, tell: console.err)
    let request = try questions.request(
      title: title,
      language: language,
      url: url,
      folderName: place.path.split(separator: "/").last.map(String.init) ?? ""
    )
    let site = try await newSite(request, embedded: console.embedded, readingWith: articleReader)
    guard !site.diagnostics.hasErrors else {
      console.print(site.diagnostics, from: InMemoryFileSystem(site.value), notes: false)
      return .problems
    }
    do throws(FileError) {
      try place.fill(with: site.value, last: SiteSettings.fileName)
    } catch {
      // What has no path in the site is about the folder that it was to be.
      guard error.path == nil else { throw error }
      console.err("error: \(error.words(of: "'\(place.path)'"))\n\(error.hintLine)")
      return .machine
    }
    console.tell("new: \(site.value.count) files in \(place.path)\nNext:\n")
    for line in nextCommands(place, console) { console.tell("  \(line)\n") }
    return .done
  }

  private func emptyFolder(_ console: Console) throws -> NewFolder {
    guard !folder.isEmpty else { throw UsageError("the folder needs a name") }
    do {
      return try NewFolder(at: absolutePath(of: folder, console))
    } catch NewFolder.Obstacle.notAFolder {
      throw UsageError(
        "'\(folder)' is no folder, or leads through something that is none\n"
          + "  hint: name a folder that is empty or not there yet"
      )
    } catch NewFolder.Obstacle.holds(let names) {
      let rest = names.count > 5 ? " and \(names.count - 5) more" : ""
      throw UsageError(
        "'\(folder)' is not empty: it holds \(names.prefix(5).joined(separator: ", "))\(rest)\n"
          + "  hint: name a folder that is empty or not there yet; nothing was written"
      )
    }
  }

  private func nextCommands(_ place: NewFolder, _ console: Console) -> [String] {
    let serve = "simpul serve            # look at it; Ctrl-C ends it"
    let check = "simpul check --strict   # after you changed something"
    let isHere = DiskFileSystem.realPath(console.currentFolder) == place.path
    return isHere
      ? [serve, check, "simpul build            # writes public/"]
      : ["cd \(quotedForShell(folder))", serve, check]
  }
}

extension SiteLanguage: ExpressibleByArgument {}

/// `name` as a shell takes it for one word.
private func quotedForShell(_ name: String) -> String {
  let isSafe = name.unicodeScalars.allSatisfy {
    $0.properties.isAlphabetic || ("0"..."9").contains($0) || "/._~-".unicodeScalars.contains($0)
  }
  let word = name.hasPrefix("-") ? "./" + name : name
  if isSafe, !name.hasPrefix("~") { return word }
  return "'"
    + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#)
    + "'"
}
