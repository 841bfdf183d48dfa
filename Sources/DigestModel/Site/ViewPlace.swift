/// Where a view lies while it is shown.
///
/// With `ViewField`, the one spot where views are read by their address. It holds because a place is only
/// handed to closures that the view outlives, and because `PageWriter` compares the kind of each view, or
/// of a list once for all of it, with the one that the template was compiled for.
package struct ViewPlace {
  let address: UnsafeRawPointer
}

extension TemplateView {
  /// Shows the view where it lies.
  package func withPlace(_ body: (ViewPlace) -> Void) {
    withUnsafePointer(to: self) { body(ViewPlace(address: UnsafeRawPointer($0))) }
  }
}

/// A list of views of one kind.
package protocol ViewList: Sendable {
  /// The kind of all of them.
  var kind: any TemplateView.Type { get }
  var isEmpty: Bool { get }
  /// Shows each view where it lies.
  func forEachPlace(_ body: (ViewPlace) -> Void)
}

extension Array: ViewList where Element: TemplateView {
  package var kind: any TemplateView.Type { Element.self }

  package func forEachPlace(_ body: (ViewPlace) -> Void) {
    withUnsafeBufferPointer { views in
      guard let first = views.baseAddress else { return }
      for position in views.indices {
        body(ViewPlace(address: UnsafeRawPointer(first + position)))
      }
    }
  }
}
