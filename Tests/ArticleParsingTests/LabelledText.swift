import DigestModel
import Foundation
import TestSupport

/// A raw text with what a careful reader takes from it.
struct LabelledText {
  let name: String
  let raw: String
  let record: GoldRecord

  var gold: GoldRecord.Head { record.article }

  /// The labelled articles of a folder, in the order of their names, whatever their form.
  static func all(in folder: URL) throws -> [LabelledText] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try GoldRecord.stems(in: folder).compactMap { stem in
      let name = names.first { $0.hasPrefix(stem + ".") && !$0.hasSuffix(".gold.json") }
      guard let name else { return nil }
      return LabelledText(
        name: name,
        raw: try String(contentsOf: folder.appending(path: name), encoding: .utf8),
        record: try GoldRecord.read(stem, in: folder)
      )
    }
  }
}
