import ArticleParsing
import DigestModel
import Foundation
import LanguagePack
import TestSupport
import Testing

/// How many dated gold events have their date among those that the whole article tells.
@Test func `the dates of the labelled events stand among those found`() throws {
  let folder = Repository.root.appending(path: "Tests/Fixtures/corpus/dev")
  let pack = try indonesian()
  var found = 0
  var dated = 0
  for text in try LabelledText.all(in: folder) {
    let raw = RawArticle(file: text.name, text: text.raw)
    let article = try cleanedArticle(parsing: raw, pack: pack).value
    let frame = pack.dateFrame(for: article)
    let sentences = article.paragraphs.enumerated().flatMap {
      pack.sentences(of: $0.element, number: $0.offset)
    }
    let dates = pack.dates(in: sentences, frame: frame).flatMap { $0 }.map(\.span)
    for event in text.record.events {
      guard let start = event.start else { continue }
      dated += 1
      let isFound = dates.contains { span in
        span.start?.description == start && span.precision.rawValue == event.precision
      }
      if isFound {
        found += 1
      } else {
        print("  \(text.name) \(start) \(event.precision): \(event.evidence ?? "")")
      }
    }
  }
  print("event dates found: \(found) of \(dated)")
  #expect(Double(found) >= 0.94 * Double(dated))
}
