import DigestModel
import MarkedYAML

/// What a content file's name says.
struct ContentName {
  let slug: Slug
  /// The day before the slug, as in `2022-03-06-slug.md`.
  let day: Day?
  /// Whether the file lies in the folder of articles without a day.
  let isUndated: Bool

  /// Takes an article's name apart, or nil where it gives no slug.
  init?(articleFile file: String) {
    let stem = Self.stem(of: file)
    isUndated = file.split(separator: "/").dropLast().last == "undated"
    if !isUndated, let day = Day(iso8601: stem.prefix(10)), stem.dropFirst(10).first == "-",
      let slug = Slug(stem.dropFirst(11))
    {
      self.day = day
      self.slug = slug
    } else {
      guard let slug = Slug(stem) else { return nil }
      day = nil
      self.slug = slug
    }
  }

  /// The name without folders and ending.
  static func stem(of file: String) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
  }
}

extension MappingReader {
  /// The slug that the whole name of a file is, or nil and an error.
  mutating func slug(ofFile file: String) -> Slug? {
    let stem = ContentName.stem(of: file)
    if let slug = Slug(stem) { return slug }
    reportNoSlug(file: file)
    return nil
  }

  mutating func reportNoSlug(file: String) {
    report(.nameNotSlug(ContentName.stem(of: file)), at: SourceLocation(file: file))
  }
}

extension Diagnostic.Message {
  fileprivate static func nameNotSlug(_ stem: String) -> Self {
    let better = Slug("x").map { Slug(making: stem, else: $0) }
    return Self(
      identifier: "content.name-not-slug",
      summary: "the file's name '\(stem)' can't be part of an address",
      hint: "use lower-case letters a-z, digits and single hyphens: '\(better?.text ?? "name").md'"
    )
  }
}
