/// An article's text in CommonMark: held, or put aside and had again when it is asked for.
///
/// What tells it from other texts is kept either way, so that texts are compared without having them.
package final class ArticleText: Sendable {
  package let fingerprint: Fingerprint
  /// How long it is, in UTF-8.
  package let byteCount: Int
  private let keeping: Keeping

  private enum Keeping: Sendable {
    case held(String)
    case aside(on: any TextShelf, file: String, opening: String?)
  }

  package init(_ text: String) {
    fingerprint = Fingerprint(of: text)
    byteCount = text.utf8.count
    keeping = .held(text)
  }

  /// What is kept of a text without its words.
  struct Short: Hashable, Sendable {
    let fingerprint: Fingerprint
    let byteCount: Int
    /// Nil where the text was held, or no opening of it is known.
    let opening: String?
  }

  /// The text of which this was kept, which `shelf` reads from `file`.
  init(_ short: Short, on shelf: any TextShelf, file: String) {
    fingerprint = short.fingerprint
    byteCount = short.byteCount
    keeping = .aside(on: shelf, file: file, opening: short.opening)
  }

  package static let empty = ArticleText("")

  /// All of it; where it was put aside, a file is read for each time that it is asked.
  package var whole: String {
    switch keeping {
    case .held(let text): text
    case .aside(let shelf, let file, _): shelf.text(in: file, with: fingerprint)
    }
  }

  /// So much of it as its first paragraph can be read from: all of it, where nobody knows of less.
  package var opening: String {
    switch keeping {
    case .held(let text): text
    case .aside(_, _, let opening): opening ?? whole
    }
  }

  var inShort: Short {
    let opening: String? =
      switch keeping {
      case .held: nil
      case .aside(_, _, let opening): opening
      }
    return Short(fingerprint: fingerprint, byteCount: byteCount, opening: opening)
  }

  /// The same text without its words, which `shelf` reads from `file` again.
  package func putAside(
    on shelf: any TextShelf,
    file: String,
    keeping opening: String?
  ) -> ArticleText {
    let short = Short(fingerprint: fingerprint, byteCount: byteCount, opening: opening)
    return ArticleText(short, on: shelf, file: file)
  }
}

/// Where texts are had from that are not kept in memory.
package protocol TextShelf: AnyObject, Sendable {
  /// The text in `file`, as long as it is the one with this fingerprint.
  ///
  /// Pages can't go on without a text and have no way to say so; so a shelf gives an empty one then, and
  /// tells whoever asks it at the end.
  func text(in file: String, with fingerprint: Fingerprint) -> String
}

extension ArticleText: Hashable {
  package static func == (left: ArticleText, right: ArticleText) -> Bool {
    left.byteCount == right.byteCount && left.fingerprint == right.fingerprint
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(fingerprint) }
}
