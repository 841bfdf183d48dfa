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
  /// `the metadata gives 'Harian Fajar' as outlet, the text 'ANTARA'`.
  package var description: String {
    let mark = subject == .day ? "" : "'"
    return "the metadata gives \(mark)\(metadata)\(mark) as \(subject.rawValue), the text"
      + " \(mark)\(text)\(mark)"
  }
}
