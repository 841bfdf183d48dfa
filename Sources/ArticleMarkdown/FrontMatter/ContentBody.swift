import DigestModel

/// The body of a content file whose front matter may not be readable.
package struct ContentBody: Hashable, Sendable {
  package var text: String
  /// Where its first line stands.
  package var origin: SourceLocation

  package init(text: String, origin: SourceLocation) {
    self.text = text
    self.origin = origin
  }
}

/// The body of `text`, whatever stands above it, with the hidden characters in it.
///
/// A file without front matter is all body; nil where no line closes the front matter.
package func contentBody(of text: String, file: String) -> Diagnosed<ContentBody?> {
  do throws(DiagnosedError) {
    let content = try ContentFile(text, file: file)
    let body = ContentBody(text: content.body, origin: content.bodyLocation)
    return Diagnosed(body, hiddenCharacters(in: content))
  } catch {
    guard !text.hasPrefix("---") else { return Diagnosed(nil) }
    return Diagnosed(ContentBody(text: text, origin: SourceLocation(file: file)))
  }
}

/// The body of an article's text, as `article(parsing:)` takes it; nil where the front matter has no end.
package func articleBody(in text: String) -> String? {
  do throws(DiagnosedError) { return try ContentFile(text, file: "").body } catch { return nil }
}
