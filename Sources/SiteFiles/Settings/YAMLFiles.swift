import DigestModel
import MarkedYAML

/// Hands the file's mapping to `read`; tells all that was wrong with it.
func readMapping(
  _ text: String,
  file: String,
  _ read: (inout MappingReader) -> Void
) -> [Diagnostic] {
  do {
    let empty = MarkedNode(.mapping([]), at: SourceLocation(file: file))
    var reader = MappingReader(try MarkedNode(parsing: text, file: file) ?? empty)
    read(&reader)
    return reader.finish()
  } catch {
    return error.diagnostics
  }
}

/// Hands each mapping of the file's list to `read`; tells all that was wrong with them.
func readList(
  _ text: String,
  file: String,
  _ read: (inout MappingReader) -> Void
) -> [Diagnostic] {
  do {
    guard let root = try MarkedNode(parsing: text, file: file), !root.isNull else { return [] }
    guard case .sequence(let items) = root.content else {
      return [Diagnostic(.error, .wrongType("a list of '- key: value' entries"), at: root.location)]
    }
    return items.flatMap { item in
      var reader = MappingReader(item)
      read(&reader)
      return reader.finish()
    }
  } catch {
    return error.diagnostics
  }
}
