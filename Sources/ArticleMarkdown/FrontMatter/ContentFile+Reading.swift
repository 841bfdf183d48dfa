import DigestModel
import MarkedYAML

/// Reads a content file with `read`, which gets the front matter and the file's parts.
///
/// Every problem is told, in the order of the text; with an error among them there is no value.
func contentFile<Value>(
  parsing text: String,
  file: String,
  _ read: (inout MappingReader, ContentFile) -> Value?
) -> Diagnosed<Value?> {
  soundOnly(contentDraft(parsing: text, file: file, read))
}

/// The same, with the value beside its errors as far as it could be read: good for checks only.
func contentDraft<Value>(
  parsing text: String,
  file: String,
  _ read: (inout MappingReader, ContentFile) -> Value?
) -> Diagnosed<Value?> {
  do {
    let content = try ContentFile(text, file: file)
    let empty = MarkedNode(.mapping([]), at: SourceLocation(file: file, line: 2))
    let node = try MarkedNode(parsing: content.frontMatter, file: file, firstLine: 2) ?? empty
    var reader = MappingReader(node)
    // Of what is no mapping at all, no key is worth missing.
    guard reader.diagnostics.isEmpty else { return Diagnosed(nil, reader.finish()) }
    let value = read(&reader, content)
    reader.add(hiddenCharacters(in: content))
    return Diagnosed(value, reader.finish().inPrintingOrder())
  } catch {
    return Diagnosed(nil, error.diagnostics)
  }
}

/// Takes the value away where there is any error.
func soundOnly<Value>(_ draft: Diagnosed<Value?>) -> Diagnosed<Value?> {
  Diagnosed(draft.diagnostics.hasErrors ? nil : draft.value, draft.diagnostics)
}
