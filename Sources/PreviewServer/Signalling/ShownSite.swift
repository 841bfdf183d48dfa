import DigestModel
import Foundation
import SimpulPipeline
import SiteFiles

/// A site as the preview shows it: ready to be rendered, with what is wrong with its files.
struct ShownSite: Sendable {
  /// Names this state of the site, in this run and no other.
  let generation: String
  /// The path that the site lies below, `/simpul`; empty where it has a host to itself.
  let basePath: String
  let problems: SiteProblems
  let assets: ShownAssets
  private let outputs: [RelativePath: PlannedOutput]
  /// What the outputs are made of now, where that is no longer what they were planned with.
  private let amended: AmendedSite?

  init(_ site: PreparedSite, generation: String, problems: SiteProblems) {
    self.generation = generation
    self.problems = problems
    basePath = site.content.settings.basePath
    outputs = Dictionary(site.planned.outputs.map { ($0.path, $0) }) { first, _ in first }
    assets = ShownAssets(site.content.theme)
    amended = nil
  }

  private init(
    _ site: ShownSite,
    _ amended: AmendedSite?,
    generation: String,
    problems: SiteProblems
  ) {
    self.generation = generation
    self.problems = problems
    self.amended = amended
    basePath = site.basePath
    outputs = site.outputs
    assets = site.assets
  }

  /// The same pages with other problems beside them.
  func with(_ problems: SiteProblems, generation: String) -> ShownSite {
    ShownSite(self, amended, generation: generation, problems: problems)
  }

  /// The same pages of a site with articles as they were saved since.
  func with(_ amended: AmendedSite, generation: String) -> ShownSite {
    ShownSite(self, amended, generation: generation, problems: problems)
  }

  /// What a browser gets at an address, as it is decoded from a request.
  func answer(at path: String) -> PageAnswer {
    guard path.hasPrefix(basePath + "/") else { return .redirect(to: basePath + "/") }
    let below = String(path.dropFirst(basePath.count))
    let name = below.hasSuffix("/") ? below + "index.html" : below
    guard let file = RelativePath(name.dropFirst()) else { return notFound(below) }
    if let output = outputs[file] { return answer(with: output, isFound: true) }
    if let page = file.appending("index.html"),
      outputs[page] != nil || problems.page(at: below + "/") != nil
    {
      return .redirect(to: basePath + below + "/")
    }
    return notFound(below)
  }

  /// What stands in front of the page at an address: its own problems, and where else there are some.
  func notice(at path: String) -> String {
    let below = String(path.dropFirst(basePath.count))
    let file = RelativePath((below + "index.html").dropFirst())
    return problems.notice(
      at: below,
      below: basePath,
      hasPage: file.map { outputs[$0] != nil } ?? false
    )
  }

  private func notFound(_ below: String) -> PageAnswer {
    if let problem = problems.page(at: below) {
      return .file(PageFile(bytes: problem, path: nil, status: .broken))
    }
    guard let page = RelativePath("404.html"), let output = outputs[page] else {
      return .missing("There is no such page.")
    }
    return answer(with: output, isFound: false)
  }

  private func answer(with output: PlannedOutput, isFound: Bool) -> PageAnswer {
    do {
      let made = try output.bytes(of: amended)
      guard !made.diagnostics.hasErrors else {
        let page = ProblemPage.page(for: made.diagnostics, lines: problems.printer)
        return .file(
          PageFile(bytes: page, path: nil, status: .broken, diagnostics: made.diagnostics)
        )
      }
      return .file(
        PageFile(
          bytes: made.value,
          path: output.path,
          status: isFound ? .found : .missing,
          diagnostics: made.diagnostics
        )
      )
    } catch {
      // Taken over from the disk, and gone since: the search's index is being made anew.
      return .missing("This file is not there any more.")
    }
  }
}

/// What a browser gets at an address.
enum PageAnswer: Sendable {
  case file(PageFile)
  case redirect(to: String)
  /// There is nothing, nor a page that says so.
  case missing(String)
}

/// A file of the site with its bytes.
struct PageFile: Sendable {
  enum Status: Hashable, Sendable {
    case found
    case missing
    case broken
  }

  var bytes: [UInt8]
  /// Its path below the output folder; nil for a page of the preview's own.
  var path: RelativePath?
  var status: Status
  var diagnostics: [Diagnostic] = []

  var isPage: Bool { path.map { $0.ending == "html" } ?? true }
}
