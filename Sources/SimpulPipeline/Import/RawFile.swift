import ArticleParsing
import DigestModel
import SiteFiles

/// One article of a raw file as it was taken in.
struct RawFile: Sendable {
  /// The file's path; for one of several articles with its entry's key: `content/raw/feed.xml#KEY`.
  let path: RelativePath
  /// Of the file's bytes; for one of several articles of what the file says of it.
  let sha256: String
  /// Nil, with an error, where it can't be read as copy.
  let article: Diagnosed<ArticleMaterial?>
  /// Whether the machine refused to read it, so that nothing is known of its text.
  var isRefused = false
}

/// Where raw copy lies unless the command line says otherwise.
package let rawFolder = "content/raw"

/// The raw files at `places`, each a file or a folder, or all of `content/raw`; sorted, each once.
func rawFiles(
  at places: [RelativePath],
  of files: any ReadableFiles
) throws(FileError) -> Diagnosed<[RelativePath]> {
  guard !places.isEmpty else {
    let folder = RelativePath(rawFolder)
    let all = try files.files(under: folder)
    return Diagnosed(all.filter { !$0.isHidden }, try files.strayWarnings(under: folder))
  }
  var found: Set<RelativePath> = []
  var diagnostics: [Diagnostic] = []
  for place in places {
    let isFile = files.exists(place)
    if !isFile { diagnostics += try files.strayWarnings(under: place) }
    let files = isFile ? [place] : try files.files(under: place)
    if files.isEmpty {
      diagnostics.append(
        Diagnostic(.error, .nothingThere, at: SourceLocation(file: place.text))
      )
    }
    found.formUnion(files.filter { $0 == place || !($0.isHidden || $0.isWritten) })
  }
  return Diagnosed(found.sorted(), diagnostics)
}

extension RelativePath {
  /// Whether it is what import or an editor writes, and no raw copy.
  fileprivate var isWritten: Bool {
    [ImportLedger.fileName, AddressBook.fileName, SiteSettings.fileName].contains(text)
      || (ending == "md" && !text.hasPrefix(rawFolder + "/"))
  }
}

extension RawFile {
  /// Takes in one file; one that the machine refuses to read does not keep others from being read.
  static func reading(_ path: RelativePath, from files: any ReadableFiles) -> [RawFile] {
    do {
      return articles(in: try files.read(path), of: path)
    } catch {
      let refusal = Diagnostic(.error, .refused(error), at: SourceLocation(file: path.text))
      return [RawFile(path: path, sha256: "", article: Diagnosed(nil, [refusal]), isRefused: true)]
    }
  }

  /// The file's articles, each under a key that no other of them has.
  static func articles(in bytes: [UInt8], of path: RelativePath) -> [RawFile] {
    guard path.fileOfEntry == nil else {
      let problem = Diagnostic(.error, .nameOfEntry, at: SourceLocation(file: path.text))
      return [RawFile(path: path, sha256: "", article: Diagnosed(nil, [problem]))]
    }
    guard isRawCopy(bytes, file: path.text) else {
      let unknown = Diagnostic(.warning, .unknownForm, at: SourceLocation(file: path.text))
      return [RawFile(path: path, sha256: "", article: Diagnosed(nil, [unknown]))]
    }
    let found = rawArticles(in: bytes, file: path.text)
    if found.count == 1, let only = found.first, only.value?.entry == nil {
      return [RawFile(path: path, sha256: SiteFiles.sha256(of: bytes), article: only.copied)]
    }
    var keys = RawEntryKeys(path)
    return found.enumerated().compactMap { place, article in
      guard let key = keys.key(of: article.value?.entry, at: place + 1) else { return nil }
      return RawFile(path: key, sha256: article.value?.sha256 ?? "", article: article.copied)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let nothingThere = Self(
    identifier: "import.nothing-there",
    summary: "there is no raw file here"
  )

  fileprivate static let unknownForm = Self(
    identifier: "import.unknown-form",
    summary: "this is no form of raw copy that import reads",
    hint: "raw copy is text (.txt), HTML, JSON, JSON Lines, RSS or Atom; keep other files outside"
      + " \(rawFolder)"
  )

  static let nameOfEntry = Self(
    identifier: "import.name-of-entry",
    summary: "a raw file's name may not end like the key of an entry: '#' and a number",
    hint: "rename it, for example with an ending such as .txt, .html or .json"
  )

  fileprivate static func refused(_ error: FileError) -> Self {
    Self(
      identifier: "import.refused",
      summary: "the machine refused to read this file: \(error)",
      hint: "see who may read it, and import again"
    )
  }
}
