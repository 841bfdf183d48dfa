import DigestModel
import LanguagePack
import SiteFiles

/// Makes the reader of raw copy out of the language pack and the world's facts.
@Sendable
func liveReader(
  _ knowledge: Knowledge,
  _ embedded: any ReadableFiles
) throws(FileError) -> Diagnosed<Stages.ArticleReader?> {
  let files = try languageFiles(embedded)
  do {
    let pack = try LanguagePack(files: files)
    _ = pack
    return Diagnosed(nil, [Diagnostic(.error, .noReader, at: nil)])
  } catch {
    return Diagnosed(nil, error.diagnostics)
  }
}

/// The texts of the language's files by name: `dates.yaml`.
private func languageFiles(_ embedded: any ReadableFiles) throws(FileError) -> [String: String] {
  var texts: [String: String] = [:]
  for path in try embedded.files(under: RelativePath("language/id")) {
    texts[path.name] = try embedded.text(of: path)
  }
  return texts
}

extension Diagnostic.Message {
  fileprivate static let noReader = Self(
    identifier: "import.no-reader",
    summary: "this build of Simpul can't read raw copy"
  )
}
