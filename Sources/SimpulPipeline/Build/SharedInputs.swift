import DigestModel
import HTMLRendering
import SiteFiles

extension BuildSurroundings {
  /// What tells the files that every output depends on, with the program that reads them; nil where
  /// nothing tells the program.
  ///
  /// To be asked before anything is read: what changes between is then another input for the next build.
  func sharedInputs() throws(FileError) -> Fingerprint? {
    guard audience == .readers, let program = program() else { return nil }
    var digester = Digester()
    digester.feed(program)
    // Libraries are not in the program: their repairs reach it without a new one.
    digester.feed([Markdown.libraryVersion, String.foldingLibraryVersion])
    for path in try sharedFiles() {
      digester.feed(path.text)
      digester.feed(Fingerprint(of: try files.read(path)))
    }
    return digester.fingerprint
  }

  private func sharedFiles() throws(FileError) -> [RelativePath] {
    var paths: [RelativePath] = []
    if let settings = RelativePath(SiteSettings.fileName), files.exists(settings) {
      paths.append(settings)
    }
    for folder in [Knowledge.siteFolder, ThemeFiles.folder] {
      paths += try files.files(under: RelativePath(folder))
    }
    return paths
  }
}
