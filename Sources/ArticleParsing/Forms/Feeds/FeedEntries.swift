import DigestModel

/// The articles of a feed: RSS 2.0, RSS 1.0 or Atom.
struct FeedEntries {
  private let root: MarkupNode
  private let file: String
  private let publisher: String?

  init(_ root: MarkupNode, file: String) {
    self.root = root
    self.file = file
    let head = root.elements.first { $0.name == "channel" } ?? root
    publisher = head.elements.first { $0.name == "title" }.map { feedPublisher($0.content) }
  }

  var articles: [Diagnosed<RawArticle?>] {
    let channel = root.elements.filter { $0.name == "channel" }.flatMap(\.elements)
    let entries = (root.elements + channel).filter { $0.name == "item" || $0.name == "entry" }
    return entries.enumerated().map { article($0.element, number: $0.offset + 1) }
  }

  private func article(_ entry: MarkupNode, number: Int) -> Diagnosed<RawArticle?> {
    let reader = FeedEntry(entry)
    var metadata = reader.metadata
    metadata.publisher = metadata.publisher ?? publisher
    return limited(
      RawArticle(
        file: file,
        text: reader.text,
        line: entry.line,
        entry: RawEntry(number: number, identity: reader.id ?? metadata.url),
        metadata: metadata
      )
    )
  }
}

/// The outlet's name at the beginning of a feed's title: `ANTARA News - Terkini`.
func feedPublisher(_ title: String) -> String {
  var name = htmlLine(title)[...]
  for mark in [" - ", " | ", " – ", ": ", " » "] {
    if let range = name.utf8.firstRange(of: mark.utf8) { name = name[..<range.lowerBound] }
  }
  return String(name)
}

/// One entry of a feed.
private struct FeedEntry {
  private let elements: [MarkupNode]

  init(_ entry: MarkupNode) { elements = entry.elements }

  private func first(_ name: String, prefix: String? = nil) -> MarkupNode? {
    elements.first { $0.name == name && $0.prefix == prefix }
      ?? (prefix == nil ? elements.first { $0.name == name && $0.prefix != "media" } : nil)
  }

  private func line(_ name: String, prefix: String? = nil) -> String? {
    first(name, prefix: prefix).map { singleLine($0.content) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  var id: String? { line("guid") ?? line("id") }

  /// The whole text where the feed has it, else its summary.
  var text: String {
    let names: [(String, String?)] = [
      ("encoded", "content"), ("content", nil), ("description", nil), ("summary", nil),
    ]
    for (name, prefix) in names {
      guard let node = first(name, prefix: prefix) else { continue }
      let text = text(of: node)
      if !text.isEmpty { return text }
    }
    return ""
  }

  private func text(of node: MarkupNode) -> String {
    if node.attribute("type") == "xhtml" {
      return PageBlocks(node, obeysClasses: true).blocks.map(\.text).joined(separator: "\n\n")
    }
    let content = node.content
    return content.isMarkup || content.contains("&") ? htmlText(content) : content
  }

  var metadata: RawMetadata {
    var metadata = RawMetadata()
    metadata.title = line("title").map(htmlLine)
    metadata.published =
      ["pubdate", "published", "date", "updated"].lazy
      .compactMap { line($0).flatMap(statedDay) }.first
    metadata.authors = authors
    metadata.publisher = source
    metadata.url = address
    return metadata
  }

  private var source: String? {
    guard let node = first("source") else { return nil }
    let title = node.elements.first { $0.name == "title" } ?? node
    let name = singleLine(title.content)
    return name.isEmpty ? nil : feedPublisher(name)
  }

  private var authors: [String] {
    let nodes = elements.filter { $0.name == "creator" || $0.name == "author" }
    return nodes.flatMap { node in
      let name = node.elements.first { $0.name == "name" } ?? node
      return personNames(in: withoutMail(singleLine(name.content)))
    }
  }

  /// RSS writes `mail@example.org (Name)`.
  private func withoutMail(_ text: String) -> String {
    guard text.contains("@"), let open = text.firstIndex(of: "("), text.hasSuffix(")") else {
      return text
    }
    return String(text[text.index(after: open)...].dropLast())
  }

  private var address: String? {
    let links = elements.filter { $0.name == "link" }
    let named = links.first { ($0.attribute("rel") ?? "alternate") == "alternate" }
    return (named?.attribute("href") ?? named?.content).flatMap(webAddress)
      ?? id.flatMap(webAddress)
  }
}
