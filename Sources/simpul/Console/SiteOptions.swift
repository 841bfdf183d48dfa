import ArgumentParser
import DigestModel
import Foundation
import SimpulPipeline
import SiteFiles

/// What every command on a site takes.
struct SiteOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The site's folder, the one with simpul.yaml in it.",
      discussion: "Without it, the folder you are in.",
      valueName: "folder"
    ),
    completion: .directory
  )
  var site: String?

  @Option(
    name: .long,
    help: "How many tasks a step may run at once (default: one for each processor)."
  )
  var jobs: Int?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The time by which drafts' and embargoes' turns are reckoned, in place of the clock's.",
      discussion: "A day, or day and time: 2026-12-01, '2026-12-01 06:00 WIB'.",
      valueName: "time"
    )
  )
  var now: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "How long to wait while another simpul writes to the site.",
      valueName: "seconds"
    )
  )
  var wait = 120

  func validate() throws {
    if wait < 0 { throw ValidationError("'--wait' needs a number of seconds, 0 or more.") }
    if let now, WrittenTime(now) == nil {
      throw ValidationError(
        "'--now \(now)' is no time. Write a day, or day and time: '2026-12-01 06:00'."
      )
    }
    if let jobs, jobs < 1 { throw ValidationError("'--jobs' needs a number of at least 1.") }
  }

  /// The site's folder on disk.
  func folder(_ console: Console) throws -> DiskFileSystem {
    let name = site ?? "."
    guard let files = DiskFileSystem(root: absolutePath(of: name, console)) else {
      throw UsageError(
        DiskFileSystem.realPath(absolutePath(of: name, console)) == nil
          ? "there is no folder '\(name)'\n  hint: 'simpul new FOLDER' makes a site"
          : "'\(name)' is a file\n  hint: name the folder that it lies in"
      )
    }
    guard let settings = RelativePath(SiteSettings.fileName), files.exists(settings) else {
      let place = site.map { "'\($0)'" } ?? "this folder"
      var status = stat()
      if lstat(files.root + "/" + SiteSettings.fileName, &status) == 0 {
        throw UsageError(
          "the \(SiteSettings.fileName) of \(place) is no file that can be read\n"
            + "  hint: it is a folder, a pipe or a link out of the site; put the file itself there"
        )
      }
      throw UsageError(
        "\(place) is no site: it has no \(SiteSettings.fileName)\n"
          + "  hint: go to your site's folder, or name it with '--site FOLDER'"
      )
    }
    return files
  }

  /// The site's folder as seen from its repository's, else from the current one; empty where it is that
  /// or lies elsewhere.
  func folderBelow(_ console: Console) -> String {
    let own = absolutePath(of: site ?? ".", console)
    var above = URL(fileURLWithPath: own, isDirectory: true)
    while above.path != "/", !FileManager.default.fileExists(atPath: above.path + "/.git") {
      above.deleteLastPathComponent()
    }
    let current = above.path == "/" ? absolutePath(of: ".", console) : above.path
    return own.hasPrefix(current + "/") ? String(own.dropFirst(current.count + 1)) : ""
  }

  /// What a command works in; `audience` is the desk's where readers' pages are not published.
  func surroundings(
    _ files: any FileSystem,
    _ console: Console,
    for audience: Audience = .readers
  ) -> BuildSurroundings {
    var surroundings = BuildSurroundings(
      files: files,
      embedded: console.embedded,
      logger: console.logger,
      width: width(console),
      now: now.flatMap { WrittenTime($0) } ?? WrittenTime(console.now()),
      audience: audience
    )
    surroundings.program = console.program
    surroundings.progress = console.progress
    surroundings.patience = .seconds(wait)
    surroundings.tellOfWaiting = {
      console.remark("note: another simpul is at work on this site; waiting for it to end\n")
    }
    return surroundings
  }

  func width(_ console: Console) -> Int { jobs ?? console.processorCount }
}

/// `path` as the console's user means it, from the root of the disk.
func absolutePath(of path: String, _ console: Console) -> String {
  let folder = URL(fileURLWithPath: console.currentFolder, isDirectory: true)
  return URL(fileURLWithPath: path, relativeTo: folder).standardizedFileURL.path
}
