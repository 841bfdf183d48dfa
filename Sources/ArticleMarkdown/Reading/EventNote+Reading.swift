import DigestModel
import MarkedYAML

/// Reads an editor's word on an event, `content/events/ID.md`, as strictly as an article.
///
/// Its name is the event's id; whether there is such an event is not looked at here.
package func eventNote(parsing text: String, file: String) -> Diagnosed<EventNote?> {
  contentFile(parsing: text, file: file) { reader, content in
    let slug = reader.slug(ofFile: file)
    let title = reader.has(.title) ? reader.words(.title) : nil
    if !reader.has(.title), content.body.isEmpty {
      reader.report(.saysNothing, at: content.bodyLocation, as: .warning)
    }
    return slug.map { slug in
      EventNote(
        event: EventID(slug),
        title: title,
        note: content.body,
        origin: content.bodyLocation
      )
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let saysNothing = Self(
    identifier: "event-note.empty",
    summary: "the note has neither a title nor a body",
    hint: "write the note below the closing '---', or delete the file"
  )
}
