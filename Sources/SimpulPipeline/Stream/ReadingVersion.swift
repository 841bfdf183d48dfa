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
    var digester = Digester()
    for folder in ["language", "knowledge"] {
      try digester.feed(filesUnder: folder, of: embedded)
    }
    if let site {
      for folder in [LanguageSources.siteFolder, Knowledge.siteFolder] {
        try digester.feed(filesUnder: folder, of: site)
      }
    }
    let rules = digester.fingerprint.description.prefix(16)
    return ReadingVersion(program: program, rules: String(rules))
  }
}
