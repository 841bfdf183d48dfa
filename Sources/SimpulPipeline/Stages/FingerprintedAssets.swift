import DigestModel
import SiteFiles

/// The theme's assets: the style sheet and the search's script, whose addresses templates are told,
/// under names that hold part of their hashes, so that no browser keeps an old one; all others under
/// their own names, by which templates and the style name them.
struct FingerprintedAssets {
  /// The address of each asset by its path below `templates/assets`.
  private(set) var addresses: [String: SitePath] = [:]
  private(set) var outputs: [PlannedOutput] = []

  private static let told: Set<String> = ["site.css", "search.js"]

  init(_ assets: [ThemeFiles.Asset]) {
    for asset in assets {
      var parts = asset.path.text.split(separator: "/").map(String.init)
      let name = parts.removeLast()
      parts.append(Self.told.contains(asset.path.text) ? Self.fingerprinted(name, asset) : name)
      let address = SitePath(file: ["assets"] + parts)
      guard let path = address.outputFile else { continue }
      addresses[asset.path.text] = address
      let bytes = asset.bytes
      outputs.append(PlannedOutput(path: path) { Diagnosed(bytes) })
    }
  }

  /// `site.css` becomes `site.1f3a5b7c9d.css`.
  private static func fingerprinted(_ name: String, _ asset: ThemeFiles.Asset) -> String {
    let mark = sha256(of: asset.bytes).prefix(10)
    guard let stop = name.lastIndex(of: "."), stop != name.startIndex else {
      return "\(name).\(mark)"
    }
    return name[..<stop] + ".\(mark)" + name[stop...]
  }
}
