import DigestModel
import SiteFiles

/// Reads every Markdown file below `folder`, on as many tasks as the surroundings allow.
///
/// The values come in the order of the paths; a file that can't be read leaves its errors only.
func readMarkdown<Value: Sendable>(
  below folder: String,
  in surroundings: BuildSurroundings,
  _ read: @escaping @Sendable (String, RelativePath) -> Diagnosed<Value?>
) async throws -> Diagnosed<[Value]> {
  let files = surroundings.files
  let listed = try markdownFiles(below: folder, of: files)
  let found = try await surroundings.concurrentMap(listed.value, telling: .articles) { path in
    try readMarkdown(at: path, of: files, read)
  }
  return Diagnosed(
    found.compactMap(\.value),
    listed.diagnostics + found.flatMap(\.diagnostics)
  )
}

/// The Markdown files below `folder`, sorted by path, with a warning for each text that lies beside them
/// under another ending.
func markdownFiles(
  below folder: String,
  of files: any ReadableFiles
) throws(FileError) -> Diagnosed<[RelativePath]> {
  let all = try files.files(under: RelativePath(folder)).filter { !$0.isHidden }
  let texts = all.filter { textEndings.contains($0.ending ?? "") }
  return Diagnosed(
    all.filter { $0.ending == "md" },
    texts.map { Diagnostic(.warning, .notMarkdown, at: SourceLocation(file: $0.text)) }
  )
}

/// What people call texts that they mean to be read.
///
/// What programs leave beside a file while they write it has no such name.
private let textEndings: Set<String> = [
  "markdown", "mdown", "mkd", "txt", "text", "html", "htm", "rtf", "odt", "doc", "docx", "yaml",
  "yml", "json",
]

extension Diagnostic.Message {
  fileprivate static let notMarkdown = Self(
    identifier: "file.not-markdown",
    summary: "nothing reads this file: here is read what ends in '.md'",
    hint: "rename it; raw copy belongs in content/raw, pictures and the like in templates/assets"
  )
}

/// In bytes: an article of the largest raw text that is read, with all that can be found in it.
private let markdownLimit = 4 << 20

/// Reads one file; one that is no text leaves its error only.
func readMarkdown<Value>(
  at path: RelativePath,
  of files: any ReadableFiles,
  _ read: (String, RelativePath) -> Diagnosed<Value?>
) throws(FileError) -> Diagnosed<Value?> {
  let text = try files.diagnosedText(of: path, upTo: markdownLimit)
  guard let value = text.value else { return Diagnosed(nil, text.diagnostics) }
  return read(value, path)
}
