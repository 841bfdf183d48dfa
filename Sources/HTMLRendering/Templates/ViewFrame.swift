import DigestModel
import Mustache

/// A view as the template engine sees it: names are looked up when they are used.
struct ViewFrame<View: TemplateView>: MustacheParent {
  let view: View

  func child(named name: String) -> Any? {
    let fields = View.fields
    for index in fields.indices where fields[index].name == name {
      return rendered(fields[index].value(view))
    }
    return nil
  }
}

/// A name that is known and has no value: shows nothing, and its sections are passed over.
struct NoValue: MustacheCustomRenderable, MustacheParent {
  var renderText: String { "" }
  var isNull: Bool { true }
  func child(named: String) -> Any? { NoValue() }
}

/// A text; as a frame of its own it answers no name, so that lookups go on outside.
struct TextValue: MustacheCustomRenderable, MustacheParent {
  let renderText: String
  var isNull: Bool { false }
  func child(named: String) -> Any? { nil }
}

/// The outermost frame: the page's own names, then the theme's words.
struct PageFrame<View: TemplateView>: MustacheParent {
  let view: ViewFrame<View>
  let words: WordFrame
  let unanswered: UnansweredNames

  func child(named name: String) -> Any? {
    if let value = view.child(named: name) { return value }
    if name == WordFrame.name { return words }
    unanswered.names.append(name)
    return nil
  }
}

/// The words of the theme, as `{{words.latest}}`.
struct WordFrame: MustacheParent {
  static let name = "words"
  let words: ThemeWords

  func child(named key: String) -> Any? { words[key] }
}

/// Names that no frame knew while one page was rendered.
final class UnansweredNames {
  var names: [String] = []
}

/// What the template engine takes for a value.
private func rendered(_ value: ViewValue) -> Any {
  switch value {
  case .text(let text), .html(let text): TextValue(renderText: text)
  case .markdown(let text): TextValue(renderText: Markdown.html(of: text))
  case .flag(let flag): flag
  case .view(let view): frame(of: view)
  case .list(let views): views.map { frame(of: $0) }
  case .absent: NoValue()
  }
}

private func frame(of view: some TemplateView) -> any MustacheParent { ViewFrame(view: view) }
