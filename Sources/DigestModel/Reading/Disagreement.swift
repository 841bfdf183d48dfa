/// Where an article's text says otherwise than its file says beside the text; the file's word is taken.
package struct Disagreement: Hashable, Sendable {
  package enum Subject: String, Hashable, Sendable, CaseIterable { case headline, day, outlet }

  package let subject: Subject
  /// The word of the page's head, the feed or the extractor.
  package let metadata: String
  /// What the text alone lets tell.
  package let text: String

  package init(_ subject: Subject, metadata: String, text: String) {
    self.subject = subject
    self.metadata = metadata
    self.text = text
  }
}

extension Disagreement: CustomStringConvertible {
  /// `the day is 2022-03-07 in what came with the text, but 2022-03-06 in the text`.
  package var description: String {
    let (metadata, text) =
      subject == .day ? (metadata, text) : ("'\(metadata)'", "'\(text)'")
    return "the \(subject.rawValue) is \(metadata) in what came with the text,"
      + " but \(text) in the text"
  }
}
