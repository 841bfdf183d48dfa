import DigestModel

/// Follows each page template with the frames that it will be rendered in and looks every tag up.
struct TemplateCheck {
  private let trees: [String: TemplateTree]
  private var problems: [Diagnostic] = []

  /// All problems of all templates in printing order, each once.
  static func problems(
    in files: [String: String],
    folder: String,
    views: [String: any TemplateView.Type],
    words: ThemeWords
  ) -> [Diagnostic] {
    var trees: [String: TemplateTree] = [:]
    for (name, text) in files {
      trees[name] = TemplateTree(text, file: "\(folder)/\(name).mustache")
    }
    let broken = trees.values.flatMap(\.problems)
    if !broken.isEmpty { return broken.inPrintingOrder() }
    var check = TemplateCheck(trees: trees)
    for (name, view) in views.sorted(by: { $0.key < $1.key }) {
      guard let tree = trees[name] else {
        let place = SourceLocation(file: "\(folder)/\(name).mustache")
        check.problems.append(Diagnostic(.error, .pageTemplateMissing(name), at: place))
        continue
      }
      check.follow(tree.nodes, Walk(scope: NameScope(page: view, words: words), path: [name]))
    }
    return Set(check.problems).inPrintingOrder()
  }

  private init(trees: [String: TemplateTree]) { self.trees = trees }

  /// Where the check stands.
  private struct Walk {
    var scope: NameScope
    /// Blocks that an inheriting template fills, by name; those of the outermost one win.
    var blocks: [String: TemplateNode] = [:]
    /// Templates and blocks that are being followed, so that none contains itself.
    var path: [String]
    /// The text or flag whose section this is: a dot would mean it.
    var isInPlainSection = false
  }

  private mutating func report(_ message: Diagnostic.Message, _ tag: TemplateTag) {
    problems.append(Diagnostic(.error, message, at: tag.location))
  }

  private mutating func follow(_ nodes: [TemplateNode], _ walk: Walk) {
    for node in nodes {
      switch node.tag.kind {
      case .text, .unescaped: followVariable(node.tag, walk)
      case .section, .inverted: followSection(node, walk)
      case .partial, .parent: followPartial(node, walk)
      case .block: followBlock(node, walk)
      case .close: break
      }
    }
  }

  private mutating func followVariable(_ tag: TemplateTag, _ walk: Walk) {
    if tag.name == "." {
      report(walk.isInPlainSection ? .textUsedAsList : .dotOutsideList, tag)
      return
    }
    let isUnescaped = tag.kind == .unescaped
    switch walk.scope.answer(to: tag.name) {
    case .unknown(let name, let names): report(.unknown(name, among: names), tag)
    case .word(let word):
      if isUnescaped { report(.unescapedText(tag.name), tag) }
      if word.contains("{") { report(.wordWithMarks(tag.name), tag) }
    case .value(.text): if isUnescaped { report(.unescapedText(tag.name), tag) }
    case .value(.html), .value(.markdown): if !isUnescaped { report(.escapedHTML(tag.name), tag) }
    case .value(.flag): report(.shown(tag.name, "a flag"), tag)
    case .value(.view): report(.shown(tag.name, "a view"), tag)
    case .value(.list): report(.shown(tag.name, "a list"), tag)
    }
  }

  private mutating func followSection(_ node: TemplateNode, _ walk: Walk) {
    var inner = walk
    inner.isInPlainSection = false
    switch walk.scope.answer(to: node.tag.name) {
    case .unknown(let name, let names): report(.unknown(name, among: names), node.tag)
    case .word: report(.sectionOverWord(node.tag.name), node.tag)
    case .value(.view(let view)), .value(.list(let view)):
      if node.tag.kind == .section { inner.scope = walk.scope.entering(view) }
    case .value: inner.isInPlainSection = true
    }
    follow(node.children, inner)
  }

  private mutating func followPartial(_ node: TemplateNode, _ walk: Walk) {
    let name = node.tag.name
    guard let tree = trees[name] else {
      report(.noPartial(name, among: trees.keys.sorted()), node.tag)
      return
    }
    guard !walk.path.contains(name) else {
      report(.containsItself(name), node.tag)
      return
    }
    var inner = walk
    inner.path.append(name)
    for child in node.children {
      if child.tag.kind != .block {
        report(.notABlock, child.tag)
      } else if !Self.hasBlock(child.tag.name, in: tree.nodes, of: trees) {
        report(.noBlock(child.tag.name, in: name), child.tag)
      } else if inner.blocks[child.tag.name] == nil {
        inner.blocks[child.tag.name] = child
      }
    }
    follow(tree.nodes, inner)
  }

  private mutating func followBlock(_ node: TemplateNode, _ walk: Walk) {
    let mark = "$" + node.tag.name
    guard !walk.path.contains(mark) else {
      report(.containsItself(node.tag.name), node.tag)
      return
    }
    var inner = walk
    inner.path.append(mark)
    follow((walk.blocks[node.tag.name] ?? node).children, inner)
  }

  /// Whether the template, or one that it includes, has a block to fill under `name`.
  private static func hasBlock(
    _ name: String,
    in nodes: [TemplateNode],
    of trees: [String: TemplateTree],
    depth: Int = 0
  ) -> Bool {
    nodes.contains { node in
      if node.tag.kind == .block, node.tag.name == name { return true }
      if hasBlock(name, in: node.children, of: trees, depth: depth) { return true }
      guard depth < 8, node.tag.kind == .parent || node.tag.kind == .partial,
        let tree = trees[node.tag.name]
      else { return false }
      return hasBlock(name, in: tree.nodes, of: trees, depth: depth + 1)
    }
  }
}
