import DigestModel
import SiteComposition
import SiteFiles

/// Pages at addresses that were given before and lead elsewhere now; none at an address in `taken`,
/// and one where several articles had the address in turn.
///
/// Articles have old addresses after a change of the site's language, events after they were joined.
func redirects(
  _ content: SiteContent,
  _ linked: LinkedSite,
  taken: Set<RelativePath>
) -> [PlannedOutput] {
  let addresses = SiteAddresses(language: content.settings.language)
  let articleByID = Dictionary(content.articles.map { ($0.id, $0) }) { first, _ in first }
  let ofArticles = content.addresses.articles.compactMap { old -> (SitePath, SitePath)? in
    guard let article = articleByID[old.article] else { return nil }
    let parts = old.address.split(separator: "/").map(String.init)
    return (SitePath(page: parts), addresses.article(article))
  }
  let ofEvents = linked.redirects.sorted { $0.key < $1.key }.map { old, new in
    (addresses.event(old), addresses.event(new))
  }
  var taken = taken
  return (ofArticles + ofEvents).compactMap { old, new in
    guard old != new, let path = old.outputFile, taken.insert(path).inserted else { return nil }
    let page = redirectPage(to: content.settings.basePath + new.text, content.settings)
    return PlannedOutput(path: path) { Diagnosed(Array(page.utf8)) }
  }
}

/// A page for a server that can send nothing but files.
private func redirectPage(to address: String, _ settings: SiteSettings) -> String {
  let link = address.replacing("&", with: "&amp;")
  return """
    <!doctype html>
    <html lang="\(settings.language.rawValue)">
    <head>
    <meta charset="utf-8">
    <title>\(link)</title>
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=\(link)">
    <link rel="canonical" href="\(link)">
    </head>
    <body><p><a href="\(link)">\(link)</a></p></body>
    </html>

    """
}
