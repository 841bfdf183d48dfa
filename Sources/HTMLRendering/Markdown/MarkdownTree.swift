import CCommonMark
import DigestModel

/// A parsed CommonMark text: the one owner of cmark's nodes, and the one caller of cmark.
struct MarkdownTree: ~Copyable {
  /// Nil only where cmark had no memory; then the text is empty.
  private let root: OpaquePointer?

  /// Parses `text` and takes out what may not be shown: raw HTML, and links that lead to no safe place.
  init(parsing text: String) {
    var text = text.withoutHiddenCharacters
    root = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_VALIDATE_UTF8)
      }
    }
    tame()
    levelHeadings()
  }

  deinit {
    if let root { cmark_node_free(root) }
  }

  /// Safe HTML; headings begin at the second level, since the page has its own first one, and have ids.
  borrowing func html() -> String {
    guard let root, let rendered = cmark_render_html(root, CMARK_OPT_DEFAULT) else { return "" }
    defer { Self.release(rendered) }
    // A character that is written by its number comes in only here.
    let html = String(cString: rendered).withoutHiddenCharacters
    return HeadingIDs.adding(headingTexts(), to: html)
  }

  /// CommonMark of the first paragraph, empty where there is none.
  borrowing func firstParagraph() -> String {
    guard let paragraph = firstParagraphNode(),
      let rendered = cmark_render_commonmark(paragraph, CMARK_OPT_DEFAULT, 0)
    else { return "" }
    defer { Self.release(rendered) }
    var text = String(cString: rendered).withoutHiddenCharacters
    while text.last == "\n" { text.removeLast() }
    return text
  }

  /// The first paragraph's text without markup, empty where there is none.
  borrowing func firstParagraphText() -> String {
    firstParagraphNode().map(Self.text(below:)) ?? ""
  }

  /// The texts of all headings, in order.
  borrowing func headingTexts() -> [String] {
    nodes { cmark_node_get_type($0) == CMARK_NODE_HEADING }.map(Self.text(below:))
  }

  private borrowing func firstParagraphNode() -> OpaquePointer? {
    guard let root else { return nil }
    var node = cmark_node_first_child(root)
    while let current = node {
      if cmark_node_get_type(current) == CMARK_NODE_PARAGRAPH { return current }
      node = cmark_node_next(current)
    }
    return nil
  }
}

extension MarkdownTree {
  /// Frees a text that cmark made.
  private static func release(_ text: UnsafeMutablePointer<CChar>) {
    cmark_get_default_mem_allocator().pointee.free(text)
  }

  private borrowing func tame() {
    for node in nodes({ $0 != nil }) {
      switch cmark_node_get_type(node) {
      case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE:
        cmark_node_unlink(node)
        cmark_node_free(node)
      case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
        let address = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
        if !LinkRule.allows(address) {
          Self.unwrap(node)
        } else if cmark_node_get_type(node) == CMARK_NODE_IMAGE, LinkRule.isElsewhere(address) {
          Self.link(insteadOf: node, to: address)
        }
      case CMARK_NODE_HEADING where cmark_node_first_child(node) == nil:
        // All that it held was taken out.
        cmark_node_unlink(node)
        cmark_node_free(node)
      default: break
      }
    }
  }

  /// The highest heading becomes a second-level one, and none goes down by more than one level.
  private borrowing func levelHeadings() {
    let headings = nodes { cmark_node_get_type($0) == CMARK_NODE_HEADING }
    let highest = headings.map { cmark_node_get_heading_level($0) }.min() ?? 1
    var previous: Int32 = 1
    for heading in headings {
      let level = cmark_node_get_heading_level(heading) - highest + 2
      previous = min(level, previous + 1, 6)
      cmark_node_set_heading_level(heading, previous)
    }
  }

  /// Puts a link in the place of an image that another site would send, and which would tell it who
  /// reads what; just the image's words where links stand around or inside it.
  private static func link(insteadOf image: OpaquePointer, to address: String) {
    guard cmark_node_first_child(image) != nil, !hasLink(around: image), !hasLink(below: image),
      let link = cmark_node_new(CMARK_NODE_LINK)
    else { return unwrap(image) }
    cmark_node_set_url(link, address)
    cmark_node_insert_before(image, link)
    while let child = cmark_node_first_child(image) {
      guard cmark_node_append_child(link, child) == 1 else { break }
    }
    cmark_node_unlink(image)
    cmark_node_free(image)
  }

  private static func hasLink(around node: OpaquePointer) -> Bool {
    var parent = cmark_node_parent(node)
    while let current = parent {
      if cmark_node_get_type(current) == CMARK_NODE_LINK { return true }
      parent = cmark_node_parent(current)
    }
    return false
  }

  private static func hasLink(below node: OpaquePointer) -> Bool {
    let walk = cmark_iter_new(node)
    defer { cmark_iter_free(walk) }
    while true {
      let step = cmark_iter_next(walk)
      if step == CMARK_EVENT_DONE { return false }
      if cmark_node_get_type(cmark_iter_get_node(walk)) == CMARK_NODE_LINK { return true }
    }
  }

  /// Puts what is inside `node` in its place.
  private static func unwrap(_ node: OpaquePointer) {
    while let child = cmark_node_first_child(node) {
      guard cmark_node_insert_before(node, child) == 1 else { break }
    }
    cmark_node_unlink(node)
    cmark_node_free(node)
  }

  /// The nodes that `isWanted` takes, in the order in which they are left, so children before parents.
  private borrowing func nodes(_ isWanted: (OpaquePointer?) -> Bool) -> [OpaquePointer] {
    guard let root else { return [] }
    let walk = cmark_iter_new(root)
    defer { cmark_iter_free(walk) }
    var found: [OpaquePointer] = []
    while true {
      let step = cmark_iter_next(walk)
      if step == CMARK_EVENT_DONE { return found }
      guard let node = cmark_iter_get_node(walk) else { continue }
      // A node without children is entered and never left.
      let isLast = step == CMARK_EVENT_EXIT || Self.isLeaf(node)
      if isLast, isWanted(node) { found.append(node) }
    }
  }

  private static func isLeaf(_ node: OpaquePointer) -> Bool {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK, CMARK_NODE_CODE_BLOCK,
      CMARK_NODE_TEXT, CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE,
      CMARK_NODE_HTML_INLINE:
      true
    default: false
    }
  }

  private static func text(below node: OpaquePointer) -> String {
    let walk = cmark_iter_new(node)
    defer { cmark_iter_free(walk) }
    var text = ""
    while true {
      let step = cmark_iter_next(walk)
      if step == CMARK_EVENT_DONE { return text.withoutHiddenCharacters }
      guard step == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(walk) else { continue }
      switch cmark_node_get_type(node) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE:
        if let literal = cmark_node_get_literal(node) { text += String(cString: literal) }
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text += " "
      default: break
      }
    }
  }
}
