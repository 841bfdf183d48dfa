import DigestModel
import Foundation

/// Which files of `public/` a build wrote, with the fingerprints of their bytes: `.simpul/manifest.json`.
struct OutputManifest: Hashable, Sendable {
  static let fileName = ".simpul/manifest.json"

  /// By path below `public/`.
  var files: [RelativePath: Fingerprint]

  init(_ files: [RelativePath: Fingerprint] = [:]) { self.files = files }

  /// A manifest that can't be read counts as none: files are then known by their bytes alone.
  init(parsing bytes: [UInt8]) {
    do {
      let record = try JSONDecoder().decode([String: String].self, from: Data(bytes))
      files = Dictionary(
        record.compactMap { path, digits in
          // What another version wrote there is ours all the same.
          RelativePath(path).map { ($0, Fingerprint(digits) ?? Fingerprint(of: [])) }
        }
      ) { first, _ in first }
    } catch {
      files = [:]
    }
  }

  var bytes: [UInt8] {
    let members = Dictionary(files.map { ($0.text, JSONValue.text($1.description)) }) { first, _ in
      first
    }
    return Array((JSONValue.object(members).pretty + "\n").utf8)
  }
}
