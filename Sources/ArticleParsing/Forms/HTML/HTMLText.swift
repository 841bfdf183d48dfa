/// The text of a piece of HTML, its blocks parted by blank lines.
func htmlText(_ markup: String) -> String {
  guard let tree = MarkupTree(parsing: "<body>" + markup, as: .html) else { return "" }
  return tree.withRoot { root in
    guard let root else { return "" }
    return PageBlocks(root, obeysClasses: true).blocks
      .filter { !$0.isMostlyLinks || $0.text.contains(":") }
      .map(\.text).joined(separator: "\n\n")
  }
}

/// A line that may hold references such as `&amp;` and tags.
func htmlLine(_ text: String) -> String {
  guard text.contains("&") || text.isMarkup else { return singleLine(text) }
  guard let tree = MarkupTree(parsing: "<body><p>" + text, as: .html) else { return "" }
  return singleLine(tree.withRoot { $0?.content ?? "" })
}

extension String {
  /// Whether it has tags in it, not only a sign that looks like one.
  var isMarkup: Bool {
    utf8.contains(UInt8(ascii: "<"))
      && ["</", "<p>", "<p ", "<br", "<div", "<img"].contains { contains($0) }
  }
}
