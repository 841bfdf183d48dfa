/// The site behind a reference, so that each of its many outputs holds a word and not all its tables.
final class SharedSite: Sendable {
  let site: Site

  init(_ site: Site) { self.site = site }
}
