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
  let paths = try files.files(under: RelativePath(folder)).filter {
    $0.ending == "md" && !$0.isHidden
  }
  let found = try await surroundings.concurrentMap(paths, telling: .articles) { path in
    let text = try files.diagnosedText(of: path)
    guard let value = text.value else { return Diagnosed<Value?>(nil, text.diagnostics) }
    return read(value, path)
  }
  return Diagnosed(found.compactMap(\.value), found.flatMap(\.diagnostics))
}
