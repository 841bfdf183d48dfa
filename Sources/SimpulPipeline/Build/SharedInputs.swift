import DigestModel
import HTMLRendering
import SiteFiles

extension BuildSurroundings {
  /// What tells the files that every output depends on, with the program that reads them; nil where
  /// nothing tells the program.
  ///
  /// To be asked before anything is read: what changes between is then another input for the next build.
  func sharedInputs() throws(FileError) -> Fingerprint? {
    guard audience == .readers, let program = programWithLibraries else { return nil }
    var digester = Digester()
    digester.feed(program)
    if let settings = RelativePath(SiteSettings.fileName), files.exists(settings) {
      digester.feed(Fingerprint(of: try files.read(settings)))
    }
    for folder in [Knowledge.siteFolder, ThemeFiles.folder] {
      try digester.feed(filesUnder: folder, of: files)
    }
    return digester.fingerprint
  }

  /// Nil where nothing tells the program.
  var programWithLibraries: Fingerprint? {
    program().map { program in
      Fingerprint { digester in
        digester.feed(program)
        // Libraries are not in the program: their repairs reach it without a new one.
        digester.feed([Markdown.libraryVersion, String.foldingLibraryVersion])
      }
    }
  }
}
