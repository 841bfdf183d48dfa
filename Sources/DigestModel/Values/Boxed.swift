/// A large value behind one reference, so that a copy of what holds it counts one and not a dozen.
///
/// The value never changes: to set another makes another box. So it may be shared by any tasks, and
/// copies still behave as values do.
package struct Boxed<Value: Hashable & Sendable>: Sendable {
  @usableFromInline
  var box: Box

  @usableFromInline
  final class Box: Sendable {
    @usableFromInline
    let value: Value

    @usableFromInline
    init(_ value: Value) { self.value = value }
  }

  @usableFromInline
  package init(_ value: Value) { box = Box(value) }

  /// Inlined, so that whoever asks for a part of the value gets a copy of that part alone.
  @inlinable
  package var value: Value {
    get { box.value }
    set { box = Box(newValue) }
  }
}

extension Boxed: Hashable {
  package static func == (left: Boxed, right: Boxed) -> Bool {
    left.box === right.box || left.box.value == right.box.value
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(box.value) }
}
