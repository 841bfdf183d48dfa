import ArticleMarkdown
import DigestModel
import SiteComposition
import SiteFiles

/// What a link that leads nowhere may have meant.
struct LinkHints {
  /// Looking for near names takes time; a site with more broken links than this has another problem.
  private static let limit = 50

  private let site: PreparedSite
  private var asked = 0
  /// Made when first asked for: the addresses by their last part.
  private var addressByName: [String: String]?

  init(_ site: PreparedSite) { self.site = site }

  mutating func hint(for reference: BodyReference, at path: String) -> String {
    let name = Self.lastPart(of: path)
    asked += 1
    let addresses = addressByName ?? self.addresses()
    addressByName = addresses
    let base = site.content.settings.basePath
    if let address = addresses[name] { return "did you mean '\(base)\(address)'?" }
    if asked <= Self.limit, let near = nearestName(to: name, among: addresses.keys),
      let address = addresses[near]
    {
      return "did you mean '\(base)\(address)'?"
    }
    let isPage = reference.kind == .link && !name.dropFirst().contains(".")
    return isPage
      ? "correct the address, or take the link out"
      : "files of your own belong in templates/assets, and are called '\(base)/assets/NAME'"
  }

  /// The slug that a link means: of `/artikel/2022/07/telepon/`, and of `../2022-07-10-telepon.md`.
  static func lastPart(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    guard name.hasSuffix(".md") else { return name }
    let stem = name.dropLast(3)
    let isDated = Day(iso8601: stem.prefix(10)) != nil && stem.dropFirst(10).first == "-"
    return String(isDated ? stem.dropFirst(11) : stem)
  }

  private func addresses() -> [String: String] {
    var found: [String: String] = [:]
    for path in site.planned.paths {
      let text = path.text
      let address = text.hasSuffix("index.html") ? "/" + text.dropLast(10) : "/" + text
      let name = Self.lastPart(of: address)
      guard !name.isEmpty, found[name] == nil else { continue }
      found[name] = address
    }
    return found
  }
}
