/// A run of a page's text that stands on lines of its own.
struct PageBlock: Hashable {
  var text: String
  /// How many characters of it are links.
  var linked: Int
  /// The name of the element that it stands in.
  let name: String
  /// The number of the element in which blocks of its kind stand side by side.
  var holder: Int

  var length: Int { text.unicodeScalars.count }
  var wordCount: Int { text.split(separator: " ").count }
  var isMostlyLinks: Bool { linked * 2 > length }
  /// Whether a few words stand before a link: `Oleh <a>Ana Sari</a>`.
  var isNamedLink: Bool {
    wordCount <= 6 && text.unicodeScalars.count(where: { $0.properties.isAlphabetic }) >= linked + 3
  }
}

/// The text of a page in blocks, without what is never an article's.
struct PageBlocks {
  /// An element that holds blocks.
  struct Element {
    let parent: Int?
    let name: String
    var blocks: Range<Int>
  }

  private(set) var blocks: [PageBlock] = []
  private(set) var elements: [Element] = []
  private let obeysClasses: Bool
  private var stack: [Int] = []
  private var text = ""
  private var linked = 0
  private var linkDepth = 0

  /// Leaves out what its class or id calls a list of related titles and the like; where it
  /// `obeysClasses`, also what it calls an advert or a widget, which some pages call their article.
  init(_ root: MarkupNode, obeysClasses: Bool) {
    self.obeysClasses = obeysClasses
    walk(root)
    flush()
    holdParagraphBoxes()
  }

  /// Boxes that stand side by side with a line of text each are paragraphs of what holds them.
  private mutating func holdParagraphBoxes() {
    let single = blocks.indices.filter { index in
      let own = elements[blocks[index].holder]
      return own.name == "div" && own.blocks == index..<(index + 1)
    }
    for (parent, boxes) in Dictionary(grouping: single, by: { elements[blocks[$0].holder].parent })
    {
      let running = boxes.count { blocks[$0].wordCount >= 8 && !blocks[$0].isMostlyLinks }
      guard let parent, running >= 2, boxes.count * 2 > elements[parent].blocks.count
      else { continue }
      for box in boxes { blocks[box].holder = parent }
    }
  }

  private mutating func walk(_ node: MarkupNode) {
    switch node.kind {
    case .text: append(node.characters)
    case .other: break
    case .element:
      let name = node.name
      guard !PageWords.dropped.contains(name), !isHidden(node, name) else { return }
      if name == "br" || name == "hr" { return flush() }
      if name == "a" { linkDepth += 1 }
      let isBlock = !PageWords.inline.contains(name)
      if isBlock { open(name) }
      var last: MarkupNode?
      for child in node.children {
        if let last, areParted(last, child) { flush() }
        walk(child)
        last = child
      }
      if isBlock { close() }
      if name == "a" { linkDepth -= 1 }
    }
  }

  /// Whether two runs without a space between them are of different kinds, such as author and day.
  private func areParted(_ node: MarkupNode, _ next: MarkupNode) -> Bool {
    guard node.name == "span", next.name == "span", let kind = node.attribute("class"),
      let nextKind = next.attribute("class")
    else { return false }
    return kind != nextKind
  }

  private mutating func append(_ characters: String) {
    let count = characters.unicodeScalars.count { !$0.properties.isWhitespace }
    text += characters
    if linkDepth > 0 { linked += count }
  }

  private mutating func open(_ name: String) {
    flush()
    elements.append(Element(parent: stack.last, name: name, blocks: blocks.count..<blocks.count))
    stack.append(elements.count - 1)
  }

  private mutating func close() {
    flush()
    guard let own = stack.popLast() else { return }
    elements[own].blocks = elements[own].blocks.lowerBound..<blocks.count
  }

  private mutating func flush() {
    defer {
      text = ""
      linked = 0
    }
    let line = singleLine(text)
    guard !line.isEmpty, let own = stack.last else { return }
    let name = elements[own].name
    let holder = PageWords.leaves.contains(name) ? elements[own].parent ?? own : own
    blocks.append(PageBlock(text: line, linked: linked, name: name, holder: holder))
  }

  private func isHidden(_ node: MarkupNode, _ name: String) -> Bool {
    if node.attribute("hidden") != nil || node.attribute("aria-hidden") == "true" { return true }
    if let style = node.attribute("style"),
      style.lowercased().filter({ $0 != " " }).contains("display:none")
    {
      return true
    }
    guard !PageWords.kept.contains(name) else { return false }
    return ["class", "id", "role"].contains { attribute in
      let names = node.attribute(attribute)?.lowercased() ?? ""
      return names.split(whereSeparator: \.isWhitespace).contains { name in
        let words = name.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        return PageWords.areForeign(words)
          || (obeysClasses && words.contains { PageWords.furniture.contains($0) })
      }
    }
  }
}

/// The text on one line.
func singleLine(_ text: String) -> String {
  spacedSingly(visibleText(text).split(separator: "\n").joined(separator: " "))
}
