import DigestModel

/// A template's text and tags as a tree: what stands in a section is below it.
struct TemplateTree {
  let nodes: [TemplateNode]
  let problems: [Diagnostic]

  init(_ text: String, file: String) {
    let scanner = TagScanner(text, file: file)
    var builder = TreeBuilder()
    for node in TemplateLines(text, tags: scanner.tags).nodes { builder.add(node) }
    builder.finish()
    self.nodes = builder.nodes
    self.problems = scanner.problems + builder.problems
  }
}

/// Puts a template's pieces, which come one after another, below the tags that are open.
private struct TreeBuilder {
  private(set) var nodes: [TemplateNode] = []
  private(set) var problems: [Diagnostic] = []
  private var open: [(tag: TemplateTag, children: [TemplateNode])] = []
  /// How many tags are open beyond the limit; they and what is in them are left out.
  private var excess = 0
  private static let limit = 100

  mutating func add(_ node: TemplateNode) {
    guard case .tag(let tag, _) = node else { return put(node) }
    switch tag.kind {
    case .section, .inverted, .block, .parent: begin(tag)
    case .text, .unescaped, .partial: put(node)
    case .comment: break
    case .close: close(tag)
    }
  }

  mutating func finish() {
    problems += open.map { Diagnostic(.error, .leftOpen($0.tag.name), at: $0.tag.location) }
  }

  /// Whoever walks the tree goes as deep as it does.
  private mutating func begin(_ tag: TemplateTag) {
    guard open.count >= Self.limit else { return open.append((tag, [])) }
    if excess == 0 {
      problems.append(Diagnostic(.error, .nestedTooDeep(Self.limit), at: tag.location))
    }
    excess += 1
  }

  private mutating func put(_ node: TemplateNode) {
    if open.isEmpty { nodes.append(node) } else { open[open.count - 1].children.append(node) }
  }

  private mutating func close(_ tag: TemplateTag) {
    if excess > 0 {
      excess -= 1
      return
    }
    guard let node = open.popLast() else {
      problems.append(Diagnostic(.error, .nothingToClose(tag.name), at: tag.location))
      return
    }
    if node.tag.name != tag.name {
      problems.append(
        Diagnostic(.error, .closesAnother(tag.name, open: node.tag), at: tag.location)
      )
    }
    put(.tag(node.tag, children: node.children))
  }
}

extension Diagnostic.Message {
  fileprivate static func nestedTooDeep(_ limit: Int) -> Self {
    Self(
      identifier: "template.nested-too-deep",
      summary: "the template has more than \(limit) sections and blocks inside each other",
      hint: "close some, or put the inner ones into a partial"
    )
  }

  fileprivate static func nothingToClose(_ name: String) -> Self {
    Self(
      identifier: "template.nothing-to-close",
      summary: "'{{/\(name)}}' closes nothing",
      hint: "take it out, or open '{{#\(name)}}' before it"
    )
  }

  fileprivate static func closesAnother(_ name: String, open: TemplateTag) -> Self {
    Self(
      identifier: "template.closes-another",
      summary: "'{{/\(name)}}' stands where '\(open.name)' of line \(open.location.line) is open",
      hint: "write '{{/\(open.name)}}'"
    )
  }

  fileprivate static func leftOpen(_ name: String) -> Self {
    Self(
      identifier: "template.left-open",
      summary: "'\(name)' is opened and never closed",
      hint: "close it with '{{/\(name)}}'"
    )
  }
}
