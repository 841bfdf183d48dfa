import SiteFiles

extension FileError {
  /// What to do about it, as a line below the error; empty where the error says that itself.
  var hintLine: String {
    let hint =
      switch reason {
      case .notFound: "something took it away meanwhile; run the command again"
      case .wrongKind: "move what stands there out of the way"
      case .outsideRoot: "put the file itself where the link stands"
      case .readOnly: ""
      case .notText: "save it as UTF-8"
      case .held: "run it again when the other one has ended, or wait longer: '--wait SECONDS'"
      case .system: "see who may read and write it (ls -l), and whether the disk is full (df -h)"
      }
    return hint.isEmpty ? "" : "  hint: \(hint)\n"
  }
}
