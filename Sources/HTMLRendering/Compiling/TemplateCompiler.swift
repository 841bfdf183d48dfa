import DigestModel

/// Turns each page template into operations, with every tag looked up in the views that it is in.
struct TemplateCompiler {
  private let trees: [String: TemplateTree]
  private var problems = TemplateProblems()
  /// The templates that some page is made of.
  private var used: Set<String> = []
  /// How often the page that is compiled includes a template or fills a block.
  private var inclusions = 0
  /// The blocks that a template and all that it includes have, once they were asked for.
  private var blocksByTemplate: [String: Set<String>] = [:]
  private static let limit = 10_000

  /// The programs of the page templates, with all problems of all templates, in printing order, each once.
  static func programs(
    of files: TemplateFiles,
    views: [String: any TemplateView.Type],
    words: ThemeWords
  ) -> Diagnosed<[String: TemplateProgram]> {
    var trees: [String: TemplateTree] = [:]
    for (name, text) in files.texts {
      trees[name] = TemplateTree(text, file: files.file(of: name))
    }
    let broken = trees.values.flatMap(\.problems)
    if !broken.isEmpty { return Diagnosed([:], broken.inPrintingOrder()) }
    var compiler = TemplateCompiler(trees: trees)
    var programs: [String: TemplateProgram] = [:]
    for (name, view) in views.sorted(by: { $0.key < $1.key }) {
      guard let tree = trees[name] else {
        let place = SourceLocation(file: files.file(of: name))
        compiler.problems.add(.pageTemplateMissing(name), at: place, page: name)
        continue
      }
      compiler.used.insert(name)
      compiler.inclusions = 0
      let walk = CompilerWalk(scope: NameScope(page: view, words: words), path: [name])
      let operations = compiler.operations(of: tree.nodes, walk)
      programs[name] = TemplateProgram(operations, view: view)
    }
    let unused = (files.own ?? []).subtracting(compiler.used).sorted().map { name in
      let others = Set(trees.keys).subtracting(files.own ?? []).union(views.keys)
      return Diagnostic(
        .warning,
        .unused(name, among: others.sorted()),
        at: SourceLocation(file: files.file(of: name))
      )
    }
    return Diagnosed(programs, compiler.problems.diagnostics(in: files) + unused)
  }

  private init(trees: [String: TemplateTree]) { self.trees = trees }

  private mutating func report(
    _ message: Diagnostic.Message,
    _ tag: TemplateTag,
    _ walk: CompilerWalk
  ) {
    problems.add(message, at: tag.location, page: walk.page)
  }

  private mutating func operations(
    of nodes: [TemplateNode],
    _ walk: CompilerWalk
  ) -> [Operation] {
    var list = OperationList()
    for node in nodes {
      switch node {
      case .line(let indentation): list.add(walk.shown(indentation))
      case .text(let text): list.add(text)
      case .tag(let tag, let children):
        for operation in operations(of: tag, children, walk) { list.add(operation) }
      }
    }
    return list.operations
  }

  private mutating func operations(
    of tag: TemplateTag,
    _ children: [TemplateNode],
    _ walk: CompilerWalk
  ) -> [Operation] {
    switch tag.kind {
    case .text, .unescaped: variable(tag, walk).map { [$0] } ?? []
    case .section, .inverted: section(tag, children, walk).map { [$0] } ?? []
    case .partial, .parent: partial(tag, children, walk)
    case .block: block(tag, children, walk)
    case .close, .comment: []
    }
  }

  /// Nil where a problem was found.
  private mutating func variable(_ tag: TemplateTag, _ walk: CompilerWalk) -> Operation? {
    if tag.name == "." {
      report(walk.isInPlainSection ? .textUsedAsList : .dotOutsideList, tag, walk)
      return nil
    }
    let isUnescaped = tag.kind == .unescaped
    switch walk.scope.answer(to: tag.name) {
    case .unknown(let name, let names): report(.unknown(name, among: names), tag, walk)
    case .word(let word):
      if isUnescaped { report(.unescapedText(tag.name), tag, walk) }
      if word.contains("{") { report(.wordWithMarks(tag.name), tag, walk) }
      return .literal(Array(HTMLText.escaped(word).utf8))
    case .value(.text, let place):
      if isUnescaped { report(.unescapedText(tag.name), tag, walk) }
      return .text(place)
    case .value(.html, let place), .value(.markdown, let place):
      if !isUnescaped { report(.escapedHTML(tag.name), tag, walk) }
      return .markup(place)
    case .value(.flag, _): report(.shown(tag.name, "a flag"), tag, walk)
    case .value(.view, _): report(.shown(tag.name, "a view"), tag, walk)
    case .value(.list, _): report(.shown(tag.name, "a list"), tag, walk)
    }
    return nil
  }

  /// Nil where the section's own name is a problem.
  private mutating func section(
    _ tag: TemplateTag,
    _ children: [TemplateNode],
    _ walk: CompilerWalk
  ) -> Operation? {
    var inner = walk
    inner.isInPlainSection = false
    var found: (place: FieldPlace, view: (any TemplateView.Type)?)?
    switch walk.scope.answer(to: tag.name) {
    case .unknown(let name, let names): report(.unknown(name, among: names), tag, walk)
    case .word: report(.sectionOverWord(tag.name), tag, walk)
    case .value(.view(let view), let place), .value(.list(let view), let place):
      if tag.kind == .section { inner.scope = walk.scope.entering(view) }
      found = (place, view)
    case .value(_, let place):
      inner.isInPlainSection = true
      found = (place, nil)
    }
    let operations = operations(of: children, inner)
    guard let found else { return nil }
    return tag.kind == .inverted
      ? .inverted(found.place, operations)
      : .section(found.place, Operation.Section(operations: operations, view: found.view))
  }

  private mutating func partial(
    _ tag: TemplateTag,
    _ children: [TemplateNode],
    _ walk: CompilerWalk
  ) -> [Operation] {
    guard let tree = trees[tag.name] else {
      report(.noPartial(tag.name, among: trees.keys.sorted()), tag, walk)
      return []
    }
    guard !walk.path.contains(tag.name) else {
      report(.containsItself(tag.name, by: walk.way(to: tag.name)), tag, walk)
      return []
    }
    used.insert(tag.name)
    guard mayInclude(tag, walk) else { return [] }
    var inner = walk.entering(tag.name, indented: tag.indentation)
    for case .tag(let child, let content) in children {
      if child.kind != .block {
        report(.notABlock, child, walk)
      } else if !blocks(of: tag.name).contains(child.name) {
        report(.noBlock(child.name, in: tag.name), child, walk)
      } else if inner.blocks[child.name] == nil {
        inner.blocks[child.name] = content
      }
    }
    return operations(of: tree.nodes, inner)
  }

  private mutating func block(
    _ tag: TemplateTag,
    _ children: [TemplateNode],
    _ walk: CompilerWalk
  ) -> [Operation] {
    let mark = "$" + tag.name
    guard !walk.path.contains(mark) else {
      report(.containsItself(tag.name, by: []), tag, walk)
      return []
    }
    guard mayInclude(tag, walk) else { return [] }
    let content = walk.blocks[tag.name] ?? children
    var inner = walk.entering(mark, indented: tag.indentation)
    inner.ownIndentation = content.first?.indentation ?? 0
    return operations(of: content, inner)
  }

  /// Whether the page still may include what the tag asks for; what does so twice in turn never ends.
  private mutating func mayInclude(_ tag: TemplateTag, _ walk: CompilerWalk) -> Bool {
    inclusions += 1
    // Once: all that follow are beyond it, too.
    if inclusions == Self.limit + 1 { report(.includesTooMuch(Self.limit), tag, walk) }
    return inclusions <= Self.limit
  }

  /// The blocks that can be filled in a template, or in one that it includes.
  private mutating func blocks(of name: String) -> Set<String> {
    if let known = blocksByTemplate[name] { return known }
    var found: Set<String> = []
    var seen: Set<String> = [name]
    var waiting = [name]
    while let next = waiting.popLast() {
      for tag in trees[next]?.nodes.allTags ?? [] {
        switch tag.kind {
        case .block: found.insert(tag.name)
        case .parent, .partial: if seen.insert(tag.name).inserted { waiting.append(tag.name) }
        case .text, .unescaped, .section, .inverted, .close, .comment: continue
        }
      }
    }
    blocksByTemplate[name] = found
    return found
  }
}

extension [TemplateNode] {
  /// All tags, also those inside others.
  fileprivate var allTags: [TemplateTag] {
    flatMap { node -> [TemplateTag] in
      guard case .tag(let tag, let children) = node else { return [] }
      return [tag] + children.allTags
    }
  }
}
