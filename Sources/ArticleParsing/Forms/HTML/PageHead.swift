import DigestModel

/// What a page says of its article for machines.
struct PageHead {
  private var scripts: [String] = []
  private var contents: [String: [String]] = [:]
  private var canonical: String?
  private var language: String?
  private var title: String?
  private var timeStamp: String?

  init(_ root: MarkupNode) {
    language = root.attribute("lang")
    visit(root)
  }

  private mutating func visit(_ node: MarkupNode) {
    for child in node.elements {
      switch child.name {
      case "script":
        let type = child.attribute("type")?.lowercased() ?? ""
        if type.contains("ld+json") { scripts.append(child.content) }
      case "meta": note(child)
      case "title":
        title = title ?? child.children.first { $0.kind == .text }?.characters
        // One that is not closed takes what follows in.
        visit(child)
      case "link":
        if child.attribute("rel")?.lowercased() == "canonical" {
          canonical = canonical ?? child.attribute("href")
        }
      case "time":
        let isOwn =
          child.attribute("itemprop") == "datePublished"
          || child.attribute("pubdate") != nil
        if isOwn { timeStamp = timeStamp ?? child.attribute("datetime") }
        visit(child)
      default: visit(child)
      }
    }
  }

  private mutating func note(_ meta: MarkupNode) {
    let name = meta.attribute("property") ?? meta.attribute("name") ?? meta.attribute("itemprop")
    guard let name, let content = meta.attribute("content") else { return }
    contents[name.lowercased(), default: []].append(content)
  }

  var linkedData: LinkedData { LinkedData(scripts) }

  private func first<Value>(_ names: [String], _ read: (String) -> Value?) -> Value? {
    for name in names {
      for content in contents[name] ?? [] {
        if let value = read(content) { return value }
      }
    }
    return nil
  }

  private func line(_ names: [String]) -> String? {
    first(names) { singleLine($0).isEmpty ? nil : singleLine($0) }
  }

  /// JSON-LD first, then OpenGraph and other `meta`; the headline as the page shows it last.
  func metadata(headline: String?) -> RawMetadata {
    var metadata = linkedData.metadata
    metadata.publisher = metadata.publisher ?? line(["og:site_name", "application-name"])
    metadata.title =
      metadata.title
      ?? title(line(["og:title", "twitter:title"]), headline, metadata.publisher)
    metadata.published =
      metadata.published ?? first(Self.dates, statedDay)
      ?? timeStamp.flatMap(statedDay)
    if metadata.authors.isEmpty { metadata.authors = people(Self.authors) }
    metadata.hostname = headline.flatMap(siteName)
    metadata.authors = metadata.authors.filter { $0.folded != metadata.publisher?.folded }
    if metadata.editors.isEmpty { metadata.editors = people(["editor", "content_editor"]) }
    metadata.url = metadata.url ?? canonical.flatMap(webAddress) ?? first(["og:url"], webAddress)
    metadata.language = metadata.language ?? language ?? line(["og:locale"])
    return metadata
  }

  private static let dates = [
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
    "pubdate", "publishdate", "publish_date", "dc.date", "dc.date.issued", "date",
    "content_publisheddate",
  ]
  private static let authors = ["author", "article:author", "content_author", "dc.creator"]

  private func people(_ names: [String]) -> [String] {
    for name in names {
      let people = (contents[name] ?? []).flatMap { personNames(in: singleLine($0)) }
      if !people.isEmpty { return people }
    }
    return []
  }

  /// What stands beside the headline in the page's title: `Radar Contoh :: Menlu Tiba`.
  private func siteName(beside headline: String) -> String? {
    guard let title = title.map(singleLine) else { return nil }
    for mark in [" - ", " | ", " – ", " — ", " :: ", " » "] {
      let (front, back) = (headline + mark, mark + headline)
      if title.hasPrefix(front) { return outlet(String(title.dropFirst(front.count))) }
      if title.hasSuffix(back) { return outlet(String(title.dropLast(back.count))) }
    }
    return nil
  }

  private func outlet(_ name: String) -> String? {
    let words = name.split(separator: " ")
    return (1...4).contains(words.count) && words.allSatisfy { $0.contains(where: \.isLetter) }
      ? name : nil
  }

  /// The title without the outlet's name behind it.
  private func title(_ stated: String?, _ headline: String?, _ publisher: String?) -> String? {
    guard let stated = stated ?? title.map(singleLine), !stated.isEmpty else { return headline }
    if let headline, stated.hasPrefix(headline) { return headline }
    for mark in [" - ", " | ", " – ", " — "] {
      guard let publisher, stated.folded.hasSuffix((mark + publisher).folded) else { continue }
      let parts = stated.utf8.count - (mark + publisher).utf8.count
      return String(decoding: stated.utf8.prefix(max(0, parts)), as: UTF8.self)
    }
    return headline == nil || contents["og:title"] != nil ? stated : headline
  }
}
