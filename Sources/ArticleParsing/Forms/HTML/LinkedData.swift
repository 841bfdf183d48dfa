import DigestModel

/// What a page's JSON-LD says of its article: `NewsArticle` and its kin.
struct LinkedData {
  private var article: JSONTree?
  /// Nodes that others name by `@id`.
  private var nodes: [String: JSONTree] = [:]

  init(_ scripts: [String]) {
    var roots: [JSONTree] = []
    for script in scripts {
      let bytes = Array(script.utf8)
      // Some pages wrap the data in a comment or CDATA section.
      guard let start = bytes.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }),
        let end = bytes.lastIndex(where: { $0 == 0x7D || $0 == 0x5D }), start < end
      else { continue }
      let range =
        (bytes[start] == 0x5B && bytes[end] == 0x5D && script.contains("<![CDATA["))
        ? (bytes.firstIndex(of: 0x7B) ?? start)..<((bytes.lastIndex(of: 0x7D) ?? end) + 1)
        : start..<(end + 1)
      guard
        case .success(let tree) = Result(catching: { () throws(JSONFault) in
          try JSONReader.tree(of: bytes, in: range)
        })
      else { continue }
      roots.append(tree)
    }
    for root in roots { gather(root, depth: 0) }
  }

  private mutating func gather(_ tree: JSONTree, depth: Int) {
    guard depth < 8 else { return }
    for item in tree.items { gather(item, depth: depth + 1) }
    guard case .object = tree else { return }
    if let id = tree["@id"]?.text, nodes[id] == nil || tree["name"] != nil { nodes[id] = tree }
    if article == nil, isArticle(tree) { article = tree }
    for name in ["@graph", "mainEntity", "mainEntityOfPage"] {
      if let inner = tree[name] { gather(inner, depth: depth + 1) }
    }
  }

  private func isArticle(_ tree: JSONTree) -> Bool {
    let types = [tree["@type"]].compactMap { $0 } + (tree["@type"]?.items ?? [])
    return types.compactMap(\.text).contains { $0.hasSuffix("Article") || $0 == "BlogPosting" }
  }

  /// The article's own text, which few pages give.
  var body: String? { article?["articleBody"]?.text }

  var metadata: RawMetadata {
    var metadata = RawMetadata()
    guard let article else { return metadata }
    metadata.title = article.text(["headline", "name"]).map(htmlLine)
    metadata.published =
      ["datePublished", "dateCreated"].lazy
      .compactMap { article[$0]?.text.flatMap(statedDay) }.first
    metadata.publisher = names(article["publisher"]).first
    metadata.authors = names(article["author"]).filter { $0 != metadata.publisher }
    metadata.editors = names(article["editor"])
    metadata.url =
      (article["url"]?.text ?? article["mainEntityOfPage"]?["@id"]?.text
      ?? article["mainEntityOfPage"]?.text).flatMap(webAddress)
    metadata.language = article["inLanguage"]?.text
    return metadata
  }

  /// Names, those of nodes told by their `@id` too.
  private func names(_ tree: JSONTree?) -> [String] {
    guard let tree else { return [] }
    if !tree.items.isEmpty { return tree.items.flatMap { names($0) } }
    if tree["name"] == nil, let id = tree["@id"]?.text, let node = nodes[id] {
      return node["name"].map(personNames) ?? []
    }
    return personNames(in: tree)
  }
}
