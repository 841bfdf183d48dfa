import DigestModel

/// The frames that a tag's name is looked up in, as at rendering: inner ones first, then outwards.
struct NameScope {
  enum Answer {
    case value(ViewShape)
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
    for view in views.reversed() {
      guard let shape = Self.shape(of: first, in: view) else { continue }
      return answer(to: parts.dropFirst(), in: shape)
    }
    return .unknown(name: first, among: views.flatMap(Self.names) + ["words"])
  }

  private func word(_ key: String) -> Answer {
    words.has(key)
      ? .word(words[key]) : .unknown(name: "words.\(key)", among: words.keys.map { "words.\($0)" })
  }

  private func answer(to rest: ArraySlice<String>, in shape: ViewShape) -> Answer {
    guard let next = rest.first else { return .value(shape) }
    guard case .view(let view) = shape else { return .unknown(name: next, among: []) }
    guard let inner = Self.shape(of: next, in: view) else {
      return .unknown(name: next, among: Self.names(of: view))
    }
    return answer(to: rest.dropFirst(), in: inner)
  }

  private static func shape(of name: String, in view: any TemplateView.Type) -> ViewShape? {
    view.names.first { $0.name == name }?.shape
  }

  private static func names(of view: any TemplateView.Type) -> [String] {
    view.names.map(\.name)
  }
}
