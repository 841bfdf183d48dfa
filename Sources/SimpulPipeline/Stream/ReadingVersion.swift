import DigestModel
import SiteFiles

/// What read an article: facts that another version found may be others.
package struct ReadingVersion: Hashable, Sendable {
  /// The program's version.
  package let program: String
  /// Stands for all words and facts of the world that copy is read with.
  package let rules: String

  package init(program: String, rules: String) {
    self.program = program
    self.rules = rules
  }

  /// The version that reads with what the program carries and, where there is a site, with its own.
  static func reading(
    program: String,
    embedded: any ReadableFiles,
    site: (any ReadableFiles)?
  ) throws(FileError) -> ReadingVersion {
    var bytes: [UInt8] = []
    func add(_ folder: String, of files: any ReadableFiles) throws(FileError) {
      for path in try files.files(under: RelativePath(folder)) where !path.isHidden {
        bytes += Array(path.text.utf8) + [0]
        let content = try files.read(path)
        bytes += Array("\(content.count)".utf8) + [0] + content
      }
    }
    try add("language", of: embedded)
    try add("knowledge", of: embedded)
    if let site {
      try add(LanguageSources.siteFolder, of: site)
      try add(Knowledge.siteFolder, of: site)
    }
    return ReadingVersion(program: program, rules: String(sha256(of: bytes).prefix(16)))
  }
}
