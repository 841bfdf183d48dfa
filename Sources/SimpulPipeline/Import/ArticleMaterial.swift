import ArticleParsing
import DigestModel

/// What an article is made of.
enum ArticleMaterial: Sendable {
  case raw(RawArticle)
  /// It was read before, perhaps elsewhere; the line that says so stands at that place.
  case read(StreamedArticle, at: SourceLocation)

  /// Which of its raw file's articles it is; nil where that holds one only.
  var entry: RawEntry? {
    switch self {
    case .raw(let article): article.entry
    case .read(let article, _): article.entry
    }
  }

  /// Where a person finds it.
  var location: SourceLocation {
    switch self {
    case .raw(let article): article.location
    case .read(_, let place): place
    }
  }

  /// The place of the facts where it was read before: what is wrong with the article is wrong there.
  var factsPlace: SourceLocation? {
    if case .read(_, let place) = self { place } else { nil }
  }

  func read(by reader: ArticleReader) -> Diagnosed<ReadArticle?> {
    switch self {
    case .raw(let article): reader(article)
    case .read(let article, let place):
      Diagnosed(article.read, article.read.cleaned.warnings(at: place))
    }
  }
}

extension Diagnosed<RawArticle?> {
  /// The same as what an article is made of.
  var copied: Diagnosed<ArticleMaterial?> {
    Diagnosed<ArticleMaterial?>(value.map { .raw($0) }, diagnostics)
  }
}
