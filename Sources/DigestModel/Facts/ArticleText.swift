/// An article's text in CommonMark: held, or put aside and had again when it is asked for.
///
/// What tells it from other texts is kept either way, so that texts are compared without having them.
package struct ArticleText: Sendable {
  package let fingerprint: Fingerprint
  /// How long it is, in UTF-8.
  package let byteCount: Int
  private let keeping: Keeping

  private enum Keeping: Sendable {
    case held(String)
    case aside(AsideText)
  }

  package init(_ text: String) {
    fingerprint = Fingerprint(of: text)
    byteCount = text.utf8.count
    keeping = .held(text)
  }

  /// The text with this fingerprint and length, which `shelf` reads from `file`.
  init(
    fingerprint: Fingerprint,
    byteCount: Int,
    on shelf: any TextShelf,
    file: String,
    keeping opening: String?
  ) {
    self.fingerprint = fingerprint
    self.byteCount = byteCount
    keeping = .aside(AsideText(shelf: shelf, file: file, opening: opening))
  }

  package static let empty = ArticleText("")

  /// All of it; where it was put aside, a file is read for each time that it is asked.
  package var whole: String {
    switch keeping {
    case .held(let text): text
    case .aside(let text): text.shelf.text(in: text.file, with: fingerprint)
    }
  }

  /// So much of it as its first paragraph can be read from: all of it, where nobody knows of less.
  package var opening: String {
    switch keeping {
    case .held(let text): text
    case .aside(let text): text.opening ?? whole
    }
  }

  /// The opening, where it is kept beside a text that was put aside.
  var keptOpening: String? {
    switch keeping {
    case .held: nil
    case .aside(let text): text.opening
    }
  }

  /// The same text without its words, which `shelf` reads from `file` again.
  package func putAside(
    on shelf: any TextShelf,
    file: String,
    keeping opening: String?
  ) -> ArticleText {
    ArticleText(
      fingerprint: fingerprint,
      byteCount: byteCount,
      on: shelf,
      file: file,
      keeping: opening
    )
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

/// Behind one reference, since articles are moved often.
private final class AsideText: Sendable {
  let shelf: any TextShelf
  let file: String
  let opening: String?

  init(shelf: any TextShelf, file: String, opening: String?) {
    self.shelf = shelf
    self.file = file
    self.opening = opening
  }
}

extension ArticleText: Hashable {
  package static func == (left: ArticleText, right: ArticleText) -> Bool {
    left.byteCount == right.byteCount && left.fingerprint == right.fingerprint
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(fingerprint) }
}
