import DigestModel
import Foundation
import PreviewServer
import SimpulPipeline
import SiteFiles

/// Tells on the terminal what a preview does.
struct PreviewTeller: Sendable {
  let console: Console
  let files: any ReadableFiles
  /// Whether the browser is opened once there is something to see.
  let opens: Bool

  func tell(_ news: PreviewNews) {
    switch news {
    case .serving(let address, let isOpenToOthers): tellPlace(address, isOpenToOthers)
    case .rebuilt(let change): tell(change)
    case .rebuildFailed(let error):
      console.err("error: \(error)\n")
      console.tell("serve: the last good site stays up until this is mended\n")
    case .pageFailed(let diagnostics):
      console.print(diagnostics, from: files, notes: console.isVerbose)
    case .polling(let problem):
      console.remark("note: looking at the files in intervals: \(problem)\n")
    case .newCopy(let copy): offer(copy)
    case .imported(let report):
      console.print(report.diagnostics, from: files, notes: console.isVerbose)
      console.tell("import: \(report.books)\n")
    }
  }

  private func tellPlace(_ address: String, _ isOpenToOthers: Bool) {
    if isOpenToOthers {
      console.err("warning: everybody in your network can read this preview, drafts too\n")
    }
    console.tell("serve: \(address) (Ctrl-C ends it)\n")
    if opens { openBrowser(at: address) }
  }

  private func tell(_ change: PreviewedChange) {
    console.print(change.new, from: files, notes: console.isVerbose)
    for file in change.mended { console.tell("serve: \(file) is mended\n") }
    guard change.isShown else {
      console.tell("serve: the last good site stays up until this is mended\n")
      return
    }
    let broken =
      switch change.errorCount {
      case 0: ""
      case 1: "; 1 mistake, shown on its page"
      default: "; \(change.errorCount) mistakes, shown on their pages"
      }
    console.tell("serve: \(change.counts)\(broken) (\(change.time.inSeconds))\n")
  }

  private func offer(_ copy: [RelativePath]) {
    let count = copy.count == 1 ? "1 new raw file" : "\(copy.count) new raw files"
    guard console.ask == nil else {
      return console.remark("serve: \(count): press i + Enter to import\n")
    }
    console.remark(
      "serve: \(count): run 'simpul import' to make articles, or serve with '--import'\n"
    )
  }

  /// Asks the desktop to open the address; without a desktop the address is on the terminal anyway.
  private func openBrowser(at address: String) {
    #if os(macOS)
    let program = "open"
    #else
    let program = "xdg-open"
    #endif
    let opener = Process()
    opener.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    opener.arguments = [program, address]
    opener.standardOutput = FileHandle.nullDevice
    opener.standardError = FileHandle.nullDevice
    let err = console.err
    opener.terminationHandler = { ended in
      if ended.terminationStatus != 0 { err("note: no browser could be opened\n") }
    }
    do {
      try opener.run()
    } catch {
      err("note: no browser could be opened\n")
    }
  }
}
