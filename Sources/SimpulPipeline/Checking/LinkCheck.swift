import ArticleMarkdown
import DigestModel
import SiteComposition
import SiteFiles

/// Holds the links that people wrote against the files of the site.
///
/// Which files there are is known before one is made; places on pages only once these are rendered, so
/// whoever renders them asks `places(in:of:)` for each.
struct LinkCheck: Sendable {
  /// Links whose page or file is not there.
  private(set) var diagnostics: [Diagnostic] = []
  private let files: Set<RelativePath>
  /// Links to places, by the file that should have the place; nil for templates' links to their own pages.
  private var placed: [RelativePath: [(fragment: String, location: SourceLocation)]] = [:]
  private var anywhere: [(fragment: String, location: SourceLocation)] = []

  /// `unread` are names of content files whose errors keep them from being pages just now.
  init(
    _ references: [SiteReference],
    _ site: PreparedSite,
    unread: Set<String>
  ) {
    files = Set(site.planned.paths)
    guard !files.isEmpty else { return }
    let unseen = site.content.unseenFiles
    var hints = LinkHints(site)
    for item in references {
      let reference = item.reference
      switch LinkTarget(reference.address, on: item.page, of: site.content.settings) {
      case .elsewhere: continue
      case .besideTheSite(let path):
        let inside = site.content.settings.basePath + path
        diagnostics.append(
          .brokenLink(reference, hint: "the site lies below its base path: write '\(inside)'")
        )
      case .inside(let path, let fragment):
        guard !path.isEmpty else {
          if let fragment, Self.isNamed(fragment), item.shower == .template {
            anywhere.append((fragment, reference.location))
          }
          continue
        }
        guard let file = file(at: path) else {
          guard !unread.contains(LinkHints.lastPart(of: path)) else { continue }
          diagnostics.append(.brokenLink(reference, hint: hints.hint(for: reference, at: path)))
          continue
        }
        if unseen.contains(file), !(item.page?.outputFile.map(unseen.contains) ?? false) {
          diagnostics.append(
            .brokenLink(reference, hint: "readers don't see that page yet: it is a draft or waits")
          )
        }
        if let fragment, Self.isNamed(fragment) {
          placed[file, default: []].append((fragment, reference.location))
        }
      }
    }
  }

  private func file(at path: String) -> RelativePath? {
    let names = path.hasSuffix("/") ? [path + "index.html"] : [path, path + "/index.html"]
    return names.lazy.compactMap { RelativePath($0.dropFirst()) }.first { files.contains($0) }
  }

  /// Whether an element has to have this id; the top of a page is there without one.
  private static func isNamed(_ fragment: String) -> Bool {
    !fragment.isEmpty && fragment != "top" && !fragment.hasPrefix(":~:")
  }

  /// The ids of a page that links ask for; nil where none does, which spares looking.
  func places(in bytes: [UInt8], of file: RelativePath) -> Set<String>? {
    let isAsked = placed[file] != nil
    guard isAsked || (!anywhere.isEmpty && file.ending == "html") else { return nil }
    let ids = elementIDs(in: bytes)
    return isAsked ? ids : ids.intersection(anywhere.map(\.fragment))
  }

  /// Links to places that no page has, given what `places` told of each file.
  func missingPlaces(_ found: [RelativePath: Set<String>]) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for (file, links) in placed {
      // What was not rendered may have it.
      guard let ids = found[file] else { continue }
      for link in links where !ids.contains(link.fragment) {
        problems.append(.missingPlace(link.fragment, among: ids, at: link.location))
      }
    }
    guard !anywhere.isEmpty, !found.isEmpty else { return problems }
    let all = found.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    return problems
      + anywhere.filter { !all.contains($0.fragment) }
      .map { .missingPlace($0.fragment, among: all, at: $0.location) }
  }
}

extension SiteContent {
  /// The pages that only the desk sees.
  fileprivate var unseenFiles: Set<RelativePath> {
    let addresses = SiteAddresses(language: settings.language)
    let articles = articles.filter { released.marks[$0.id] != nil }.map { addresses.article($0) }
    let pages = pages.filter { released.pageMarks[$0.slug] != nil }.map { addresses.page($0) }
    return Set((articles + pages).compactMap(\.outputFile))
  }
}

/// The values of all `id` attributes of an HTML page.
private func elementIDs(in bytes: [UInt8]) -> Set<String> {
  let mark = Array(" id=\"".utf8)
  var found: Set<String> = []
  var index = 0
  while index + mark.count < bytes.count {
    guard bytes[index] == mark[0], bytes[index..<(index + mark.count)].elementsEqual(mark) else {
      index += 1
      continue
    }
    let start = index + mark.count
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.count
    found.insert(String(decoding: bytes[start..<end], as: UTF8.self))
    index = end
  }
  return found
}

extension Diagnostic {
  fileprivate static func brokenLink(_ reference: BodyReference, hint: String) -> Diagnostic {
    let what = reference.kind == .link ? "page" : "file"
    let message = Message(
      identifier: "link.leads-nowhere",
      summary: "the site has no \(what) '\(reference.address)'",
      hint: hint
    )
    return Diagnostic(.warning, message, at: reference.location)
  }

  fileprivate static func missingPlace(
    _ fragment: String,
    among ids: Set<String>,
    at location: SourceLocation
  ) -> Diagnostic {
    let nearest = nearestName(to: fragment, among: ids)
    let message = Message(
      identifier: "link.no-such-place",
      summary: "the page that the link leads to has no place '#\(fragment)'",
      hint: nearest.map { "did you mean '#\($0)'?" }
        ?? "a heading's place is its text in lower case with hyphens; else take '#\(fragment)' out"
    )
    return Diagnostic(.warning, message, at: location)
  }
}
