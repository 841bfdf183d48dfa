import ArticleParsing
import DigestModel
import SiteFiles

/// A raw file as it was taken in.
struct RawFile: Sendable {
  let path: RelativePath
  let sha256: String
  /// Nil, with an error, where it can't be read as copy.
  let text: Diagnosed<String?>
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
    let all = try files.files(under: RelativePath(rawFolder))
    return Diagnosed(all.filter { !$0.isHidden })
  }
  var found: Set<RelativePath> = []
  var diagnostics: [Diagnostic] = []
  for place in places {
    let files = files.exists(place) ? [place] : try files.files(under: place)
    if files.isEmpty {
      diagnostics.append(
        Diagnostic(.error, .nothingThere, at: SourceLocation(file: place.text))
      )
    }
    found.formUnion(files.filter { $0 == place || !$0.isHidden })
  }
  return Diagnosed(found.sorted(), diagnostics)
}

extension RawFile {
  /// Takes in one file; one that the machine refuses to read does not keep others from being read.
  static func reading(_ path: RelativePath, from files: any ReadableFiles) -> RawFile {
    if let unknown = unknownForm(of: path) {
      return RawFile(path: path, sha256: "", text: Diagnosed(nil, [unknown]))
    }
    do {
      let bytes = try files.read(path)
      return RawFile(
        path: path,
        sha256: SiteFiles.sha256(of: bytes),
        text: rawText(of: bytes, file: path.text)
      )
    } catch {
      let refusal = Diagnostic(.error, .refused(error), at: SourceLocation(file: path.text))
      return RawFile(path: path, sha256: "", text: Diagnosed(nil, [refusal]), isRefused: true)
    }
  }

  /// A warning for a file that no import accepts, whatever is in it.
  static func unknownForm(of path: RelativePath) -> Diagnostic? {
    guard path.ending != "txt" else { return nil }
    return Diagnostic(.warning, .unknownForm, at: SourceLocation(file: path.text))
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
    hint: "raw copy is a text file whose name ends with .txt; keep other files elsewhere"
  )

  fileprivate static func refused(_ error: FileError) -> Self {
    Self(
      identifier: "import.refused",
      summary: "the machine refused to read this file: \(error)",
      hint: "see who may read it, and import again"
    )
  }
}
