import CXML

/// Markup as libxml2 reads it: broken one recovered, nothing fetched, no entities of its own.
///
/// Owns the tree; nodes are used while it lives.
struct MarkupTree: ~Copyable {
  enum Kind { case html, xml }

  /// Why there is no tree.
  enum Fault: Error {
    case unreadable
    /// A tag has thousands of attributes.
    case crowdedTag
  }

  /// The most attributes of one tag; no page as outlets write them comes near.
  static let mostAttributes = 5000

  private let document: xmlDocPtr
  /// Whether reading stopped because elements are nested deeper than 256.
  let isTooDeep: Bool

  init(parsing text: String, as kind: Kind) throws(Fault) {
    guard text.utf8.count < Int(Int32.max) else { throw .unreadable }
    // libxml2's texts end at a NUL.
    let plain = text.utf8.filter { $0 != 0 }
    guard !plain.mayHoldCrowdedTag(as: kind) else { throw .crowdedTag }
    let bytes = plain.map { CChar(bitPattern: $0) }
    let count = Int32(bytes.count)
    switch kind {
    case .html:
      guard let context = htmlNewParserCtxt() else { throw .unreadable }
      defer { htmlFreeParserCtxt(context) }
      let options =
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        | HTML_PARSE_NONET.rawValue
      guard let document = htmlCtxtReadMemory(context, bytes, count, nil, "UTF-8", Int32(options))
      else { throw .unreadable }
      self.document = document
      isTooDeep = context.pointee.stopsForDepth
    case .xml:
      guard let context = xmlNewParserCtxt() else { throw .unreadable }
      defer { xmlFreeParserCtxt(context) }
      let options =
        XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        | XML_PARSE_NONET.rawValue
      guard let document = xmlCtxtReadMemory(context, bytes, count, nil, "UTF-8", Int32(options))
      else { throw .unreadable }
      self.document = document
      isTooDeep = context.pointee.stopsForDepth
    }
  }

  deinit { xmlFreeDoc(document) }

  /// Calls `body` with the outermost element, nil where there is none.
  borrowing func withRoot<Result>(_ body: (MarkupNode?) -> Result) -> Result {
    body(xmlDocGetRootElement(document).map { MarkupNode(pointer: $0) })
  }
}

extension xmlParserCtxt {
  /// libxml2 halts at its own limit of depth, which is 256, with this error.
  fileprivate var stopsForDepth: Bool {
    disableSAX != 0 && lastError.code == Int32(XML_ERR_INTERNAL_ERROR.rawValue)
  }
}

/// An element or a text of a `MarkupTree`.
struct MarkupNode {
  enum Kind { case element, text, other }

  fileprivate let pointer: xmlNodePtr

  var kind: Kind {
    switch pointer.pointee.type {
    case XML_ELEMENT_NODE: .element
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: .text
    default: .other
    }
  }

  /// The element's name without prefix, lower case.
  var name: String { text(pointer.pointee.name).lowercased() }

  /// The name space's prefix, as written.
  var prefix: String? {
    guard kind == .element, let space = pointer.pointee.ns, let prefix = space.pointee.prefix
    else { return nil }
    return text(prefix)
  }

  var line: Int { max(1, Int(xmlGetLineNo(pointer))) }

  var children: [MarkupNode] {
    // The children of a reference are the entity's, which are shared.
    guard kind == .element else { return [] }
    var nodes: [MarkupNode] = []
    var next = pointer.pointee.children
    while let node = next {
      nodes.append(MarkupNode(pointer: node))
      next = node.pointee.next
    }
    return nodes
  }

  var elements: [MarkupNode] { children.filter { $0.kind == .element } }

  /// The text's own characters; empty for elements.
  var characters: String { kind == .text ? text(pointer.pointee.content) : "" }

  /// All characters inside, those of elements too.
  var content: String {
    kind == .text ? characters : children.map(\.content).joined()
  }

  func attribute(_ name: String) -> String? {
    guard kind == .element, let value = xmlGetNoNsProp(pointer, name) else { return nil }
    defer { simpul_xml_free(value) }
    return text(value)
  }

  private func text(_ pointer: UnsafePointer<xmlChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}
