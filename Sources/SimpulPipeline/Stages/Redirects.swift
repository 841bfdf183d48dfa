import DigestModel
import SiteComposition
import SiteFiles

/// An address that was given before, or that an editor gave, and where it leads now.
package struct Redirect: Hashable, Sendable {
  /// Below the site's base address, both.
  package let from: SitePath
  package let to: SitePath
}

/// Addresses that lead elsewhere; none of them one in `taken`, and one where several articles had the
/// address in turn.
///
/// Articles have old addresses after a change of the site's language or of their slugs, events after
/// they were joined; aliases are an editor's word, and one that something else claims is an error.
func plannedRedirects(
  _ content: SiteContent,
  _ linked: LinkedSite,
  taken: () -> Set<RelativePath>
) -> Diagnosed<[Redirect]> {
  let addresses = SiteAddresses(language: content.settings.language)
  let aliases = aliases(in: content, addresses)
  let moves = givenBefore(content, linked, addresses).filter { $0.from != $0.to }
  // Most sites have neither, and all paths are many.
  if aliases.isEmpty && moves.isEmpty { return Diagnosed([]) }
  var redirects: [Redirect] = []
  var diagnostics: [Diagnostic] = []
  var taken = TakenPaths(taken())
  for (alias, to, place) in aliases {
    guard let path = alias.path.outputFile else { continue }
    if taken.take(path) || redirects.contains(where: { $0.stands(for: alias, to: to) }) {
      redirects.append(Redirect(from: alias.path, to: to))
    } else {
      diagnostics.append(Diagnostic(.error, .aliasTaken(alias), at: place))
    }
  }
  for redirect in moves {
    if let path = redirect.from.outputFile, taken.take(path) { redirects.append(redirect) }
  }
  return Diagnosed(redirects, diagnostics)
}

/// Where files stand and in what folders: neither may stand where the other does, also on a disk that
/// makes no difference between upper and lower case.
private struct TakenPaths {
  private var files: Set<String>
  private var folders: Set<String>

  init(_ files: Set<RelativePath>) {
    self.files = Set(files.map { Self.key(of: $0) })
    folders = Set(Set(files.flatMap(\.folders)).map { Self.key(of: $0) })
  }

  private static func key(of path: RelativePath) -> String { path.text.lowercased() }

  /// Takes a path for a file; false where it, or a folder on the way to it, is taken.
  mutating func take(_ path: RelativePath) -> Bool {
    let key = Self.key(of: path)
    let above = path.folders.map { Self.key(of: $0) }
    guard !files.contains(key), !folders.contains(key), files.isDisjoint(with: above)
    else { return false }
    files.insert(key)
    folders.formUnion(above)
    return true
  }
}

extension Redirect {
  /// Whether it leads to the same page from an address that differs from the alias by its case alone: where
  /// a disk takes the two for one file, either will do.
  fileprivate func stands(for alias: Alias, to page: SitePath) -> Bool {
    to == page && from != alias.path && from.text.lowercased() == alias.path.text.lowercased()
  }
}

private func aliases(
  in content: SiteContent,
  _ addresses: SiteAddresses
) -> [(alias: Alias, to: SitePath, place: SourceLocation)] {
  let articles = content.articles + content.released.withdrawn.map(\.article)
  return articles.flatMap { article in
    zip(article.aliases, article.places.aliases).map {
      ($0, addresses.article(article), $1)
    }
  }
    + content.pages.flatMap { page in
      zip(page.aliases, page.aliasPlaces).map { ($0, addresses.page(page), $1) }
    }
}

/// Where the addresses lead now that the book holds, and those of events that were joined.
private func givenBefore(
  _ content: SiteContent,
  _ linked: LinkedSite,
  _ addresses: SiteAddresses
) -> [Redirect] {
  let old = content.followedAddresses.articles
  let articles = old.isEmpty ? [] : content.articles + content.released.withdrawn.map(\.article)
  let addressByID = Dictionary(articles.map { ($0.id, addresses.article($0)) }) { first, _ in first
  }
  let ofArticles = old.compactMap { old in
    addressByID[old.article].map { new in
      Redirect(from: SitePath(page: old.address.split(separator: "/").map(String.init)), to: new)
    }
  }
  let ofEvents = linked.redirects.sorted { $0.key < $1.key }.map { old, new in
    Redirect(from: addresses.event(old), to: addresses.event(new))
  }
  return ofArticles + ofEvents
}

extension Redirect {
  /// A page for a server that can send nothing but files; nil at an address that no file can have.
  func output(_ settings: SiteSettings) -> PlannedOutput? {
    from.outputFile.map { path in
      let page = page(to: settings.basePath + to.text, settings)
      return PlannedOutput(path: path) { Diagnosed(Array(page.utf8)) }
    }
  }

  private func page(to address: String, _ settings: SiteSettings) -> String {
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
}

extension Diagnostic.Message {
  fileprivate static func aliasTaken(_ alias: Alias) -> Self {
    Self(
      identifier: "site.alias-taken",
      summary: "the address \(alias) already leads to another page",
      hint: "take it out here, or give the other page another address"
    )
  }
}
