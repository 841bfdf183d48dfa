import DigestModel

/// The views that a tag's name is looked up in: the inner ones first, then outwards.
struct NameScope {
  enum Answer {
    case value(ViewShape, at: FieldPlace)
    case word(String)
    case unknown(name: String, among: [String])
  }

  private var views: [any TemplateView.Type]
  private let words: ThemeWords

  init(page: any TemplateView.Type, words: ThemeWords) {
    self.views = [page]
    self.words = words
  }

  func entering(_ view: any TemplateView.Type) -> NameScope {
    var inner = self
    inner.views.append(view)
    return inner
  }

  func answer(to name: String) -> Answer {
    let parts = name.split(separator: ".").map(String.init)
    guard let first = parts.first else { return .unknown(name: name, among: []) }
    if first == "words" { return word(parts.dropFirst().joined(separator: ".")) }
    for (frame, view) in views.enumerated().reversed() {
      guard let field = Self.field(first, in: view) else { continue }
      let place = FieldPlace(frame: frame, field: field.position)
      return answer(to: parts.dropFirst(), in: field.shape, at: place)
    }
    return .unknown(name: first, among: views.flatMap(Self.names) + ["words"])
  }

  private func word(_ key: String) -> Answer {
    words.has(key)
      ? .word(words[key]) : .unknown(name: "words.\(key)", among: words.keys.map { "words.\($0)" })
  }

  private func answer(
    to rest: ArraySlice<String>,
    in shape: ViewShape,
    at place: FieldPlace
  ) -> Answer {
    guard let next = rest.first else { return .value(shape, at: place) }
    guard case .view(let view) = shape else { return .unknown(name: next, among: []) }
    guard let field = Self.field(next, in: view) else {
      return .unknown(name: next, among: Self.names(of: view))
    }
    let inner = place.followed(by: field.position, in: view)
    return answer(to: rest.dropFirst(), in: field.shape, at: inner)
  }

  private static func field(
    _ name: String,
    in view: any TemplateView.Type
  ) -> (position: Int, shape: ViewShape)? {
    let names = view.names
    return names.firstIndex { $0.name == name }.map { ($0, names[$0].shape) }
  }

  private static func names(of view: any TemplateView.Type) -> [String] {
    view.names.map(\.name)
  }
}
