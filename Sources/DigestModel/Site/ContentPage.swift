/// A page that the desk writes: `content/pages/SLUG.md`.
package struct ContentPage: Hashable, Sendable {
  package var slug: Slug
  package var title: String
  /// CommonMark.
  package var body: String
  package var origin: SourceLocation

  package init(slug: Slug, title: String, body: String, origin: SourceLocation) {
    self.slug = slug
    self.title = title
    self.body = body
    self.origin = origin
  }
}
