import DigestModel

/// Where a name's value is found: a field of one of the views around, or of a view in that field.
struct FieldPlace: Sendable {
  /// Which of the views around, counted from the page's own.
  let frame: Int
  /// The field's position in the table of its view.
  let field: Int
  /// The fields of the views that are gone through after it, for a name with dots.
  private(set) var rest: [Step] = []

  struct Step: Sendable {
    let view: any TemplateView.Type
    let field: Int
  }

  init(frame: Int, field: Int) {
    self.frame = frame
    self.field = field
  }

  func followed(by field: Int, in view: any TemplateView.Type) -> FieldPlace {
    var longer = self
    longer.rest.append(Step(view: view, field: field))
    return longer
  }
}
