import DigestModel
import MarkedYAML

/// Reads one data file of a language into the tables of its theme, strictly.
///
/// Files that no theme asks for are left alone, since other stages keep their own tables beside these.
///
/// - Throws: every problem of the file, or that it is missing.
package func languageFile<Value>(
  _ name: String,
  in files: LanguageFiles,
  _ read: (inout MappingReader) -> Value
) throws(DiagnosedError) -> Value {
  guard let node = files[name] else {
    throw DiagnosedError([
      Diagnostic(.error, .missingFile(name), at: SourceLocation(file: name))
    ])
  }
  var reader = MappingReader(node)
  let value = read(&reader)
  let diagnostics = reader.finish()
  guard !diagnostics.hasErrors else { throw DiagnosedError(diagnostics) }
  return value
}

extension Diagnostic.Message {
  fileprivate static func missingFile(_ name: String) -> Self {
    Self(
      identifier: "language.missing-file",
      summary: "the language has no file '\(name)', or it is empty"
    )
  }
}
