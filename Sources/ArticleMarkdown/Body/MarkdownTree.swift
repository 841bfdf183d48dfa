import CCommonMark

/// A CommonMark document in libcmark's memory: every call to libcmark stands here.
struct MarkdownTree: ~Copyable {
  /// A stretch of a paragraph.
  enum Piece {
    /// Text as a reader sees it.
    case text(String)
    /// A character that is written by its number: `&#126;`.
    case numbered(Unicode.Scalar)
  }

  private let root: OpaquePointer?

  init(parsing markdown: String) {
    var markdown = markdown
    root = markdown.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
      }
    }
  }

  init(paragraphs: [[Piece]]) {
    root = cmark_node_new(CMARK_NODE_DOCUMENT)
    for pieces in paragraphs {
      let paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH)
      cmark_node_append_child(root, paragraph)
      for piece in pieces { cmark_node_append_child(paragraph, Self.node(for: piece)) }
    }
  }

  deinit { cmark_node_free(root) }

  private static func node(for piece: Piece) -> OpaquePointer? {
    switch piece {
    case .text(let text):
      let node = cmark_node_new(CMARK_NODE_TEXT)
      cmark_node_set_literal(node, text)
      return node
    case .numbered(let scalar):
      // A custom inline is the one node that is written as it stands.
      let node = cmark_node_new(CMARK_NODE_CUSTOM_INLINE)
      cmark_node_set_on_enter(node, "&#\(scalar.value);")
      return node
    }
  }

  /// The document as CommonMark, with no line wrapped.
  borrowing func commonMark() -> String {
    guard let text = cmark_render_commonmark(root, CMARK_OPT_DEFAULT, 0) else { return "" }
    defer { cmark_get_default_mem_allocator().pointee.free(text) }
    return String(cString: text)
  }

  /// The plain text of each paragraph, and of each heading where asked for, in the order of the text.
  ///
  /// A line break counts as a space, raw HTML as nothing.
  borrowing func plainTexts(withHeadings: Bool) -> [String] {
    let iterator = cmark_iter_new(root)
    defer { cmark_iter_free(iterator) }
    var texts: [String] = []
    var current = ""
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return texts }
      let node = cmark_iter_get_node(iterator)
      switch cmark_node_get_type(node) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE:
        if let literal = cmark_node_get_literal(node) { current += String(cString: literal) }
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: current += " "
      case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
        let isAsked = withHeadings || cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH
        if event == CMARK_EVENT_EXIT, isAsked, !current.isEmpty { texts.append(current) }
        current = ""
      default: continue
      }
    }
  }
}

extension MarkdownTree {
  /// A link or an image, with the place of its first sign, counted from 1 in UTF-8 bytes.
  struct Reference {
    let isImage: Bool
    let address: String
    var words = ""
    var line: Int
    let column: Int
  }

  /// All links and images in the order in which they begin.
  borrowing func references() -> [Reference] {
    let iterator = cmark_iter_new(root)
    defer { cmark_iter_free(iterator) }
    var found: [Reference] = []
    var open: [Int] = []
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return found }
      let node = cmark_iter_get_node(iterator)
      switch cmark_node_get_type(node) {
      case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
        guard event == CMARK_EVENT_ENTER else {
          open.removeLast()
          continue
        }
        open.append(found.count)
        found.append(Self.reference(node))
      case CMARK_NODE_TEXT, CMARK_NODE_CODE:
        guard !open.isEmpty, let literal = cmark_node_get_literal(node) else { continue }
        let words = String(cString: literal)
        // The parser counts a reference to the line on which it ends.
        let line = Int(cmark_node_get_start_line(node))
        for index in open {
          if found[index].words.isEmpty, line > 0 {
            found[index].line = min(line, found[index].line)
          }
          found[index].words += words
        }
      default: continue
      }
    }
  }

  private static func reference(_ node: OpaquePointer?) -> Reference {
    Reference(
      isImage: cmark_node_get_type(node) == CMARK_NODE_IMAGE,
      address: cmark_node_get_url(node).map { String(cString: $0) } ?? "",
      line: Int(cmark_node_get_start_line(node)),
      column: Int(cmark_node_get_start_column(node))
    )
  }
}
