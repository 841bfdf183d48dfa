/// The text of a piece of HTML, its blocks parted by blank lines; empty where it can't be read.
func htmlText(_ markup: String) -> String {
  withTree(of: "<body>" + markup) { root in
    PageBlocks(root, obeysClasses: true).blocks
      .filter { !$0.isMostlyLinks || $0.text.contains(":") }
      .map(\.text).joined(separator: "\n\n")
  } ?? ""
}

/// A line that may hold references such as `&amp;` and tags; as it stands where it can't be read.
func htmlLine(_ text: String) -> String {
  guard text.contains("&") || text.isMarkup else { return singleLine(text) }
  return withTree(of: "<body><p>" + text) { singleLine($0.content) } ?? singleLine(text)
}

/// What `text` makes of the outermost element; nil where the markup has none or can't be read.
private func withTree(of markup: String, _ text: (MarkupNode) -> String) -> String? {
  do throws(MarkupTree.Fault) {
    let tree = try MarkupTree(parsing: markup, as: .html)
    return tree.withRoot { $0.map(text) }
  } catch {
    // Whoever asked has another text, or tells that there is none.
    return nil
  }
}

extension String {
  /// Whether it has tags in it, not only a sign that looks like one.
  var isMarkup: Bool {
    utf8.contains(UInt8(ascii: "<"))
      && ["</", "<p>", "<p ", "<br", "<div", "<img"].contains { contains($0) }
  }
}
