import DigestModel
import MarkedYAML

/// Reads a page that the desk writes, `content/pages/SLUG.md`, as strictly as an article.
package func contentPage(parsing text: String, file: String) -> Diagnosed<ContentPage?> {
  contentFile(parsing: text, file: file) { reader, content in
    let slug = reader.slug(ofFile: file)
    let title = reader.words(.title)
    let release = reader.showingTimes(published: nil)
    let aliases = reader.aliases()
    if content.body.isEmpty { reader.report(.bodyEmpty, at: content.bodyLocation, as: .warning) }
    guard let slug, let title else { return nil }
    return ContentPage(
      slug: slug,
      title: title,
      body: content.body,
      release: release,
      aliases: aliases.map(\.alias),
      aliasPlaces: aliases.map(\.place),
      origin: content.bodyLocation
    )
  }
}

extension Diagnostic.Message {
  fileprivate static let bodyEmpty = Self(
    identifier: "page.body-empty",
    summary: "the page has no body",
    hint: "write it below the closing '---'"
  )
}
