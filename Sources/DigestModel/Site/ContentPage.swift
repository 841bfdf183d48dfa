/// A page that the desk writes: `content/pages/SLUG.md`.
package struct ContentPage: Hashable, Sendable {
  package var slug: Slug
  package var title: String
  /// CommonMark.
  package var body: String
  package var release: Release
  /// Addresses that lead to it beside its own.
  package var aliases: [Alias]
  /// Where these stand in the page's file; empty for a page that was not read from one.
  package var aliasPlaces: [SourceLocation]
  package var origin: SourceLocation

  package init(
    slug: Slug,
    title: String,
    body: String,
    release: Release = Release(),
    aliases: [Alias] = [],
    aliasPlaces: [SourceLocation] = [],
    origin: SourceLocation
  ) {
    self.slug = slug
    self.title = title
    self.body = body
    self.release = release
    self.aliases = aliases
    self.aliasPlaces = aliasPlaces
    self.origin = origin
  }
}
