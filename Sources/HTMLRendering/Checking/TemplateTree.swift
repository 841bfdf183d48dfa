import DigestModel

/// A template's tags as a tree: what stands in a section is below it.
struct TemplateTree {
  let nodes: [TemplateNode]
  let problems: [Diagnostic]

  init(_ text: String, file: String) {
    let scanner = TagScanner(text, file: file)
    var problems = scanner.problems
    var open: [TemplateNode] = []
    var top: [TemplateNode] = []
    func add(_ node: TemplateNode) {
      if open.isEmpty { top.append(node) } else { open[open.count - 1].children.append(node) }
    }
    for tag in scanner.tags {
      switch tag.kind {
      case .section, .inverted, .block, .parent: open.append(TemplateNode(tag: tag))
      case .text, .unescaped, .partial: add(TemplateNode(tag: tag))
      case .close:
        guard let node = open.popLast() else {
          problems.append(Diagnostic(.error, .nothingToClose(tag.name), at: tag.location))
          continue
        }
        if node.tag.name != tag.name {
          problems.append(
            Diagnostic(.error, .closesAnother(tag.name, open: node.tag), at: tag.location)
          )
        }
        add(node)
      }
    }
    problems += open.map { Diagnostic(.error, .leftOpen($0.tag.name), at: $0.tag.location) }
    self.nodes = top
    self.problems = problems
  }
}

extension Diagnostic.Message {
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
