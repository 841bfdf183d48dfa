import ArticleParsing
import DigestModel
import Foundation
import LanguagePack
import TestSupport

/// A labelled text of one or two sentences; see the README beside the texts.
private struct LabelledSentence: Decodable {
  struct Event: Decodable {
    let type: String
    let status: String
    let start: String?
    let end: String?
    let precision: String
    let city: String?
    let country: String?
    let participants: [String]
    let parties: [String]
  }

  let id: String
  let published: String
  let text: String
  let events: [Event]

  /// The text as it reaches the desk, under a name that tells its day.
  var raw: RawArticle {
    RawArticle(
      file: "\(published)-\(id).txt",
      text: "Jakarta (Simpul) - \(text)\n\nPenulis: Redaksi Simpul\n"
    )
  }
}

extension LabelledArticle {
  /// The labelled sentences of a folder, each as an article that was cleaned like any other.
  static func sentences(in folder: String) throws -> [LabelledArticle] {
    let pack = try LanguagePack(files: languageFiles())
    let root = Repository.root.appending(path: folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
    return try names.filter { $0.hasSuffix(".jsonl") }.flatMap { name in
      try String(contentsOf: root.appending(path: name), encoding: .utf8)
        .split(separator: "\n").map { line in
          let sentence = try JSONDecoder().decode(LabelledSentence.self, from: Data(line.utf8))
          return LabelledArticle(
            gold: GoldRecord(sentence),
            cleaned: try cleanedArticle(parsing: sentence.raw, pack: pack).value
          )
        }
    }
  }

  private init(gold: GoldRecord, cleaned: CleanedArticle) {
    self.gold = gold
    self.cleaned = cleaned
  }
}

extension GoldRecord {
  fileprivate init(_ sentence: LabelledSentence) {
    self.init(
      id: sentence.id,
      title: nil,
      published: sentence.published,
      events: sentence.events.map { $0.gold(in: sentence) }
    )
  }

  /// The record with events of one type only.
  func only(_ type: EventType) -> GoldRecord {
    var record = self
    record.events.removeAll { $0.type != type.rawValue }
    return record
  }
}

extension LabelledSentence.Event {
  /// The event as the text's record has it, with the text for its name.
  fileprivate func gold(in sentence: LabelledSentence) -> GoldEvent {
    GoldEvent(
      id: "\(sentence.id) «\(sentence.text)»",
      type: type,
      status: status,
      start: start,
      end: end,
      precision: precision,
      city: city,
      country: country,
      participants: participants,
      parties: parties
    )
  }
}
