import DigestModel

/// Writes JSON Feed 1.1.
///
/// Source: jsonfeed.org/version/1.1.
enum JSONFeed {
  static func document(of feed: Feed, html: (String) -> String) -> String {
    var json = JSONWriter()
    json.object { json in
      json.member("version", "https://jsonfeed.org/version/1.1")
      json.member("title", feed.title)
      json.member("home_page_url", feed.pageURL)
      json.member("feed_url", feed.url(.json))
      json.member("description", feed.summary.isEmpty ? nil : feed.summary)
      json.member("language", feed.language.rawValue)
      add(authors: [feed.author], to: &json)
      json.list("items") { items in
        for entry in feed.entries {
          items.breakLine()
          items.object { add(entry, to: &$0, html: html) }
        }
      }
    }
    return json.text + "\n"
  }

  /// An item has to have a content: where the text may not be shown, it is the summary as plain text.
  private static func add(_ entry: FeedEntry, to json: inout JSONWriter, html: (String) -> String) {
    json.member("id", entry.url)
    json.member("url", entry.url)
    json.member("title", entry.title)
    json.member("language", entry.language)
    json.member("date_published", entry.published.midnight)
    if entry.updated != entry.published {
      json.member("date_modified", entry.updated.midnight)
    }
    if !entry.authors.isEmpty { add(authors: entry.authors, to: &json) }
    if !entry.categories.isEmpty { json.member("tags", entry.categories) }
    json.member("summary", entry.summary.isEmpty ? nil : entry.summary)
    if entry.body.isEmpty {
      let told = [entry.summary, entry.rights ?? ""].filter { !$0.isEmpty }
      json.member("content_text", told.joined(separator: " "))
    } else {
      let rights = entry.rights.map { "<p>\(XMLText.escaped($0))</p>\n" } ?? ""
      let content = AbsoluteLinks.html(html(entry.body), on: entry.url) + rights
      json.member("content_html", content)
    }
  }

  private static func add(authors names: [String], to json: inout JSONWriter) {
    json.list("authors") { authors in
      for name in names { authors.object { $0.member("name", name) } }
    }
  }
}
