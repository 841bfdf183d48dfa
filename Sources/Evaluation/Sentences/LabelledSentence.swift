import DigestModel

/// A text of one or two sentences with the events that it tells: a line of a file of sentences.
package struct LabelledSentence: Sendable {
  /// The file with the line, as messages name it.
  package let place: SourceLocation
  package let id: String
  package let published: Day
  package let text: String
  package let events: [GoldMention]

  /// The text as it reaches the desk, under a name that tells its day.
  package var raw: RawArticle {
    RawArticle(
      file: "\(published)-\(id).txt",
      text: "Jakarta (Simpul) - \(text)\n\nPenulis: Redaksi Simpul\n"
    )
  }

  /// The line as an article in which only events are labelled.
  func labelled(_ found: FoundArticle?) -> LabelledArticle {
    let gold = GoldArticle(id: id, published: published, events: events)
    return LabelledArticle(
      file: "\(place.file):\(place.line)",
      gold: gold,
      raw: text,
      found: found
    )
  }
}

/// The sentences of a file, one JSON object a line; empty lines count for nothing.
///
/// - Throws: what is wrong with the first line that can't be read.
package func labelledSentences(
  parsing bytes: [UInt8],
  file: String
) throws(DiagnosedError) -> [LabelledSentence] {
  var sentences: [LabelledSentence] = []
  let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  for (number, line) in lines.enumerated() where line.contains(where: { $0 > 32 }) {
    let place = SourceLocation(file: file, line: number + 1)
    let record = try goldValue(SentenceRecord.self, from: Array(line), at: place)
    sentences.append(record.sentence(at: place))
  }
  return sentences
}

private struct SentenceRecord: Decodable {
  let id: String
  let published: Day
  let text: String
  let events: [SentenceEvent]

  func sentence(at place: SourceLocation) -> LabelledSentence {
    let mentions = events.enumerated().map { number, event in
      var mention = event.gold
      mention.id = "\(id)/\(number + 1)"
      return mention
    }
    return LabelledSentence(
      place: place,
      id: id,
      published: published,
      text: text,
      events: mentions
    )
  }
}

/// An event without an id and a role: its text is short enough to have it for its matter.
private struct SentenceEvent: Decodable {
  let gold: GoldMention

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: GoldMention.Key.self)
    gold = try GoldMention(values, id: "", role: .main)
  }
}
