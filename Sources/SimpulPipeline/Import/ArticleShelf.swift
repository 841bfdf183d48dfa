import ArticleMarkdown
import DigestModel
import SiteFiles

/// The articles that stand in `content/articles` when an import begins.
struct ArticleShelf: Sendable {
  struct Item: Sendable {
    let path: RelativePath
    let sha256: String
    /// Nil where the file does not read as an article.
    let article: Article?
    /// The raw file that it says it was made of, though the rest of it may not be readable.
    let raw: String?
  }

  private let itemByPath: [RelativePath: Item]
  private let itemByRaw: [String: Item]
  /// Whether every file reads without an error.
  let isSound: Bool
  /// What names are taken, by month.
  private(set) var taken: Set<MonthSlug> = []

  init(_ items: [Item], isSound: Bool) {
    itemByPath = Dictionary(items.map { ($0.path, $0) }) { first, _ in first }
    itemByRaw = Dictionary(items.compactMap { item in item.raw.map { ($0, item) } }) {
      first,
      _ in first
    }
    self.isSound = isSound
    for item in items {
      if let name = MonthSlug(articlePath: item.path) { taken.insert(name) }
      if let article = item.article { taken.insert(article.monthSlug) }
    }
  }

  static func reading(
    _ surroundings: BuildSurroundings
  ) async throws -> ArticleShelf {
    let files = surroundings.files
    let paths = try files.files(under: RelativePath(SiteContent.articleFolder)).filter {
      $0.ending == "md" && !$0.isHidden
    }
    let found = try await surroundings.concurrentMap(paths, telling: .articles) { path in
      let bytes = try files.read(path)
      let read = String(validating: bytes, as: UTF8.self).map {
        ArticleMarkdown.article(parsing: $0, file: path.text)
      }
      let isSound = read.map { $0.value != nil && !$0.diagnostics.hasErrors } ?? false
      let article = read?.value
      let raw = article.map(\.raw) ?? Self.rawLine(of: bytes)
      return (Item(path: path, sha256: sha256(of: bytes), article: article, raw: raw), isSound)
    }
    return ArticleShelf(found.map(\.0), isSound: found.allSatisfy(\.1))
  }

  /// What a file with mistakes in it gives as its raw file, so that none is imported twice.
  private static func rawLine(of bytes: [UInt8]) -> String? {
    let key = "raw: "
    let lines = String(decoding: bytes, as: UTF8.self).split { $0.isNewline }
    return lines.first { $0.hasPrefix(key) }.map { line in
      String(line.dropFirst(key.count).filter { $0 != "\"" && $0 != "'" })
    }
  }

  subscript(path: RelativePath) -> Item? { itemByPath[path] }

  /// The article that says it was made of `raw`.
  func item(madeOf raw: RelativePath) -> Item? { itemByRaw[raw.text] }

  /// Whether the article of this name says that it was made of `raw`, so that the name is not
  /// another's: an import that was interrupted leaves an article in both places.
  func holds(_ name: MonthSlug, madeOf raw: RelativePath) -> Bool {
    itemByPath.values.contains { $0.article?.monthSlug == name && $0.article?.raw == raw.text }
  }

  var articles: [Article] { itemByPath.values.compactMap(\.article) }

  mutating func take(_ name: MonthSlug) { taken.insert(name) }

  /// The slug for a new article, numbered where others of its month have it, and taken from now on.
  mutating func takeSlug(for headline: String, published: Day?) -> Slug? {
    guard let fallback = Slug("artikel") else { return nil }
    let base = Slug(making: headline, else: fallback).shortened(to: Self.slugLength)
    var slug = base
    var number = 1
    while taken.contains(MonthSlug(published, slug)) {
      number += 1
      slug = base.numbered(number)
    }
    take(MonthSlug(published, slug))
    return slug
  }

  /// About what a reader takes in at a glance.
  private static let slugLength = 60
}

extension Slug {
  /// The slug's first words, as many as fit into `length` bytes; the first one cut where none fits.
  func shortened(to length: Int) -> Slug {
    guard text.utf8.count > length else { return self }
    var kept = ""
    for word in text.split(separator: "-") {
      let next = kept.isEmpty ? String(word) : kept + "-" + word
      if next.utf8.count > length { break }
      kept = next
    }
    return Slug(kept.isEmpty ? String(text.prefix(length)) : kept) ?? self
  }
}

extension MonthSlug {
  /// What an article's address says, in any language: `/artikel/2022/03/slug/`.
  init?(address: String) {
    let parts = address.split(separator: "/")
    guard parts.count == 4, let year = Int(parts[1]), let month = Int(parts[2]),
      let day = Day(year: year, month: month, day: 1), let slug = Slug(parts[3])
    else { return nil }
    self.init(day, slug)
  }

  /// What the name of an article's file says: `content/articles/2022/2022-03-06-slug.md`.
  init?(articlePath path: RelativePath) {
    let stem = path.stem
    if let day = Day(iso8601: stem.prefix(10)), stem.dropFirst(10).first == "-" {
      guard let slug = Slug(stem.dropFirst(11)) else { return nil }
      self.init(day, slug)
    } else {
      guard let slug = Slug(stem) else { return nil }
      self.init(nil, slug)
    }
  }
}

extension ArticleID {
  /// Where the article's file lies.
  var path: RelativePath? { RelativePath("\(SiteContent.articleFolder)/\(text).md") }
}
