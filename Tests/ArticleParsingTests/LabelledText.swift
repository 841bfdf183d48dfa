import DigestModel
import Evaluation
import Foundation
import TestSupport

/// A raw text with what a careful reader takes from it.
struct LabelledText {
  let name: String
  let raw: String
  let record: GoldRecord
  /// The record as `simpul evaluate` reads it.
  let labels: GoldArticle

  var gold: GoldRecord.Head { record.article }

  /// The labelled `.txt` articles of a folder, in the order of their names.
  static func all(in folder: URL) throws -> [LabelledText] {
    try GoldRecord.stems(in: folder).compactMap { stem in
      let text = folder.appending(path: stem + ".txt")
      guard FileManager.default.fileExists(atPath: text.path) else { return nil }
      return LabelledText(
        name: stem + ".txt",
        raw: try String(contentsOf: text, encoding: .utf8),
        record: try GoldRecord.read(stem, in: folder),
        labels: try goldArticle(
          parsing: Array(Data(contentsOf: folder.appending(path: stem + ".gold.json"))),
          file: stem
        )
      )
    }
  }
}
