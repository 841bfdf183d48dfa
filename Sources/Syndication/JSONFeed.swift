import DigestModel

/// Writes JSON Feed 1.1.
///
/// Source: jsonfeed.org/version/1.1.
enum JSONFeed {
  static func document(of feed: Feed, html: (String) -> String) -> String {
    var members = [
      ("version", JSONText.string("https://jsonfeed.org/version/1.1")),
      ("title", JSONText.string(feed.title)),
      ("home_page_url", JSONText.string(feed.pageURL)),
      ("feed_url", JSONText.string(feed.url(.json))),
    ]
    if !feed.summary.isEmpty { members.append(("description", JSONText.string(feed.summary))) }
    members += [
      ("language", JSONText.string(feed.language.rawValue)),
      ("authors", authors([feed.author], indent: "  ")),
      ("items", JSONText.array(feed.entries.map { item(of: $0, html: html) }, indent: "  ")),
    ]
    return JSONText.object(members) + "\n"
  }

  /// An item has to have a content: where the text may not be shown, it is the summary as plain text.
  private static func item(of entry: FeedEntry, html: (String) -> String) -> String {
    var members = [
      ("id", JSONText.string(entry.url)),
      ("url", JSONText.string(entry.url)),
      ("title", JSONText.string(entry.title)),
      ("date_published", JSONText.string(entry.published.midnight)),
    ]
    if !entry.authors.isEmpty {
      members.append(("authors", authors(entry.authors, indent: "      ")))
    }
    if !entry.categories.isEmpty {
      let tags = entry.categories.map { JSONText.string($0) }
      members.append(("tags", JSONText.array(tags, indent: "      ")))
    }
    if !entry.summary.isEmpty { members.append(("summary", JSONText.string(entry.summary))) }
    if entry.body.isEmpty {
      let told = [entry.summary, entry.rights ?? ""].filter { !$0.isEmpty }
      members.append(("content_text", JSONText.string(told.joined(separator: " "))))
    } else {
      let rights = entry.rights.map { "<p>\(XMLText.escaped($0))</p>\n" } ?? ""
      let content = AbsoluteLinks.html(html(entry.body), on: entry.url) + rights
      members.append(("content_html", JSONText.string(content)))
    }
    return JSONText.object(members, indent: "    ")
  }

  private static func authors(_ names: [String], indent: String) -> String {
    let authors = names.map { "{\"name\": \(JSONText.string($0))}" }
    return JSONText.array(authors, indent: indent)
  }
}
