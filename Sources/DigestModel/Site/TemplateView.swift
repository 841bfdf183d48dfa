/// What a template sees under one name.
package enum ViewValue: Sendable {
  /// Shown escaped.
  case text(String)
  /// HTML that we made ourselves, shown as it is with `{{{name}}}`.
  case html(String)
  /// CommonMark, turned to safe HTML before it is shown.
  case markdown(String)
  case flag(Bool)
  case view(any TemplateView)
  /// The list as the view holds it: to box each of its elements costs more than to show most of them.
  case list(any ViewList)
  /// The name is known but has no value here; sections over it are passed over.
  case absent
}

extension ViewValue {
  package static func text(orAbsent text: String?) -> ViewValue {
    text.map { .text($0) } ?? .absent
  }

  package static func view(orAbsent view: (any TemplateView)?) -> ViewValue {
    view.map { .view($0) } ?? .absent
  }
}

/// What a name in a template stands for, so that templates can be checked when they are loaded.
package indirect enum ViewShape: Sendable {
  case text
  case html
  case markdown
  case flag
  case view(any TemplateView.Type)
  case list(any TemplateView.Type)
}

/// One name of a view: what it means, of what shape it is, how to get it.
///
/// Never `Copyable` in its own code, so that the compiler hands views on where they lie: values are read
/// some hundred times for each page, and a copy of a page's view counts a hundred references.
package final class ViewField<Subject: ~Copyable>: Sendable {
  package let name: String
  package let shape: ViewShape
  /// For docs/templates.md: what the name means, in a few words.
  package let meaning: String
  let reader: FieldReader

  package init(
    _ name: String,
    _ shape: ViewShape,
    _ meaning: String,
    value: @escaping @Sendable (borrowing Subject) -> ViewValue
  ) {
    self.name = name
    self.shape = shape
    self.meaning = meaning
    reader = FieldReader { value($0.address.assumingMemoryBound(to: Subject.self).pointee) }
  }
}

/// Reads one name's value, whatever view it is of.
package final class FieldReader: Sendable {
  /// The value; the view at the place has to be of the kind whose field it is.
  package let value: @Sendable (ViewPlace) -> ViewValue

  init(value: @escaping @Sendable (ViewPlace) -> ViewValue) { self.value = value }
}

/// A value that a template is rendered from.
///
/// `fields` is the one table that templates are checked against, the documentation is made of and
/// rendering reads; no reflection takes place.
package protocol TemplateView: Sendable {
  static var fields: [ViewField<Self>] { get }
}

extension TemplateView {
  /// The names with their shapes and meanings, in the table's order.
  package static var names: [(name: String, shape: ViewShape, meaning: String)] {
    fields.map { ($0.name, $0.shape, $0.meaning) }
  }

  /// What reads the name at `position` of the table.
  package static func reader(at position: Int) -> FieldReader { fields[position].reader }
}

/// A page to be rendered: its address, its template and what the template sees.
package struct Page: Sendable {
  package let path: SitePath
  /// The template's name, without its ending: `event`.
  package let template: String
  package let view: any TemplateView

  package init(path: SitePath, template: String, view: any TemplateView) {
    self.path = path
    self.template = template
    self.view = view
  }
}
