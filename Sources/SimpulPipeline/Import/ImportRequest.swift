import DigestModel

/// What to import.
package struct ImportRequest: Hashable, Sendable {
  /// Files and folders inside the site's folder; all of `content/raw` where empty.
  package var places: [RelativePath]

  package init(places: [RelativePath] = []) { self.places = places }
}
