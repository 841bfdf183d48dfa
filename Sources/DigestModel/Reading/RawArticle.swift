/// A raw article's text with the file it came in.
package struct RawArticle: Hashable, Sendable {
  /// Relative to the site's folder, with `/` on every platform.
  package let file: String
  package let text: String
  /// Where in the file it begins, counted from 1.
  package let line: Int
  /// Which of the file's articles it is; nil where a file holds one only.
  package let entry: RawEntry?
  /// What the file says of the article beside its text.
  package let metadata: RawMetadata

  package init(
    file: String,
    text: String,
    line: Int = 1,
    entry: RawEntry? = nil,
    metadata: RawMetadata = RawMetadata()
  ) {
    self.file = file
    self.text = text
    self.line = line
    self.entry = entry
    self.metadata = metadata
  }

  package var location: SourceLocation { SourceLocation(file: file, line: line) }
}

/// An article's place among those of its file.
package struct RawEntry: Hashable, Sendable {
  /// Counted from 1; in JSON Lines the line.
  package let number: Int
  /// What names it though others come before it: the feed's id or the article's address.
  package let identity: String?

  package init(number: Int, identity: String? = nil) {
    self.number = number
    self.identity = identity
  }
}

/// What a page's head, a feed or an extractor says of an article; it beats what the text lets guess.
package struct RawMetadata: Hashable, Sendable {
  package var title: String?
  /// As its own city counted: a moment told in universal time is put into western Indonesian time.
  package var published: Day?
  package var authors: [String] = []
  package var editors: [String] = []
  package var publisher: String?
  /// The server's name, or what a page's title adds to the headline, which stands for the publisher only where nothing else does.
  package var hostname: String?
  /// `http` or `https` only.
  package var url: String?
  /// As given, such as `id-ID`.
  package var language: String?

  package init() {}
}
