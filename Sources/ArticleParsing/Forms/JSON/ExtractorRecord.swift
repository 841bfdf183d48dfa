import DigestModel

/// What an article extractor wrote of one article: trafilatura, newspaper4k, or a feed in JSON.
struct ExtractorRecord {
  let tree: JSONTree
  /// The feed's name and authors, where the record is one of a feed.
  var feedTitle: String?

  /// Where extractors put the text, the cleanest first.
  private static let texts = [
    "text", "maintext", "content_text", "articleBody", "article_text", "text_cleaned", "raw_text",
    "content", "body",
  ]
  private static let pages = ["content_html", "article_html", "html"]
  private static let dates = [
    "date", "publish_date", "date_published", "datePublished", "published", "date_publish",
    "published_at", "published_date", "pubDate",
  ]
  private static let publishers = [
    "sitename", "site_name", "source-hostname", "meta_site_name", "publisher", "source", "outlet",
  ]

  /// The text, from its HTML where there is no plain one; nil where there is neither.
  var text: String? {
    if let text = tree.text(Self.texts) { return text.isMarkup ? htmlText(text) : text }
    return tree.text(Self.pages).map(htmlText)
  }

  var identity: String? { tree.text(["id", "guid"]) ?? url ?? tree.text(["fingerprint"]) }

  var metadata: RawMetadata {
    var metadata = RawMetadata()
    metadata.title = tree.text(["title", "headline"]).map(htmlLine)
    metadata.published = Self.dates.lazy.compactMap { tree[$0]?.text.flatMap(statedDay) }.first
    metadata.authors = people(["authors", "author", "byline"])
    metadata.editors = people(["editors", "editor"])
    metadata.publisher = publisher
    metadata.hostname = tree.text(["hostname", "source_domain"]).flatMap(serverName)
    metadata.url = url
    metadata.language = tree.text(["language", "meta_lang", "inLanguage", "lang"])
    return metadata
  }

  private var url: String? {
    ["url", "source", "canonical_link", "link", "external_url"].lazy
      .compactMap { tree[$0]?.text.flatMap(webAddress) }.first
  }

  private var publisher: String? {
    let named = Self.publishers.lazy.compactMap { name in
      (tree[name]?.text ?? tree[name]?["name"]?.text).flatMap {
        webAddress($0) == nil ? htmlLine($0) : nil
      }
    }
    return named.first { !$0.isEmpty } ?? feedTitle
  }

  private func people(_ names: [String]) -> [String] {
    names.lazy.compactMap { tree[$0].map(personNames) }.first { !$0.isEmpty } ?? []
  }
}

/// The names in a text, a list of texts, or objects with a `name`.
func personNames(in tree: JSONTree) -> [String] {
  switch tree {
  case .text(let text): return personNames(in: htmlLine(text))
  case .list(let items): return items.flatMap(personNames)
  case .object: return tree["name"].map(personNames) ?? []
  default: return []
  }
}
