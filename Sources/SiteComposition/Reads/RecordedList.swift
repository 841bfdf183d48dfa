/// A table of the site in its order, whose elements are noted when they are looked at.
///
/// Asking where it ends, as walking through it does, is asking for its order as a whole.
struct RecordedList<Element: Sendable>: RandomAccessCollection, Sendable {
  private let elements: [Element]
  private let log: ReadLog?
  private let read: @Sendable (Int) -> SiteRead
  private let order: SiteRead

  init(
    _ elements: [Element],
    _ log: ReadLog?,
    order: SiteRead,
    read: @escaping @Sendable (Int) -> SiteRead
  ) {
    self.elements = elements
    self.log = log
    self.order = order
    self.read = read
  }

  /// Elements that nobody keeps a log of.
  init(_ elements: [Element]) {
    self.init(elements, nil, order: .eventOrder) { .event($0) }
  }

  let startIndex = 0

  var endIndex: Int {
    log?.note(order)
    return elements.count
  }

  /// Noted by position alone, so that who asks for a part of an element gets a copy of that part alone.
  subscript(position: Int) -> Element {
    if let log { log.note(read(position)) }
    return elements[position]
  }
}
