import ArticleParsing
import DigestModel
import SiteFiles

/// A raw file as it was taken in.
struct RawFile: Sendable {
  let path: RelativePath
  let sha256: String
  /// Nil, with an error, where it can't be read as copy.
  let text: Diagnosed<String?>
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
  static func reading(
    _ path: RelativePath,
    from files: any ReadableFiles
  ) throws(FileError) -> RawFile {
    guard path.ending == "txt" else {
      let place = SourceLocation(file: path.text)
      let unknown = Diagnostic(.warning, .unknownForm, at: place)
      return RawFile(path: path, sha256: "", text: Diagnosed(nil, [unknown]))
    }
    let bytes = try files.read(path)
    return RawFile(
      path: path,
      sha256: SiteFiles.sha256(of: bytes),
      text: rawText(of: bytes, file: path.text)
    )
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
    hint: "raw copy is a text file whose name ends with .txt"
  )
}
