/// Why the kernel does not tell of changes, so that files have to be looked at again and again.
package enum WatchProblem: Error, Hashable, Sendable {
  /// The user asked for it, or the files lie on no disk.
  case wanted
  /// The system has no way of telling that we know.
  case noKernelHelp
  /// Others may write there without this machine's kernel knowing of it.
  case networkFiles(kind: String)
  /// More folders than `fs.inotify.max_user_watches` allows.
  case tooManyFolders
  /// What the operating system said.
  case refused(String)
}

extension WatchProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .wanted: "as you asked"
    case .noKernelHelp: "this system tells of no changes"
    case .networkFiles(let kind):
      "the site lies on files of type '\(kind)', whose changes no kernel tells"
    case .tooManyFolders:
      "there are more folders than the kernel watches (see fs.inotify.max_user_watches)"
    case .refused(let words): "the kernel refuses to watch: \(words)"
    }
  }
}
