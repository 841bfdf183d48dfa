/// Where the compiler stands while it follows a page's templates.
struct CompilerWalk {
  var scope: NameScope
  /// What an inheriting template fills blocks with, by name; that of the outermost one wins.
  var blocks: [String: [TemplateNode]] = [:]
  /// Templates and blocks that are being followed, so that none contains itself.
  var path: [String]
  /// The text or flag whose section this is: a dot would mean it.
  var isInPlainSection = false
  /// How many blanks the lines of a block's content have themselves, which give way to the block's.
  var ownIndentation = 0
  /// What each line gets because a partial or a block around it is indented.
  private var indentation = ""

  init(scope: NameScope, path: [String]) {
    self.scope = scope
    self.path = path
  }

  /// The page whose template is followed.
  var page: String { path.first ?? "" }

  /// The templates that lead from the one called `name`, which is being followed, back to it.
  func way(to name: String) -> [String] {
    path.drop { $0 != name }.filter { !$0.hasPrefix("$") } + [name]
  }

  func entering(_ mark: String, indented own: String) -> CompilerWalk {
    var inner = self
    inner.path.append(mark)
    inner.indentation = shown(own)
    inner.ownIndentation = 0
    return inner
  }

  /// What a line begins with that has the blanks `own` in its template.
  func shown(_ own: String) -> String { indentation + own.dropFirst(ownIndentation) }
}

extension TemplateNode {
  /// How many blanks it begins with.
  var indentation: Int {
    switch self {
    case .line(let indentation): indentation.utf8.count
    case .text: 0
    case .tag(let tag, _): tag.indentation.utf8.count
    }
  }
}
