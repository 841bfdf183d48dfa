/// A table of the site in its order, whose elements are noted when they are looked at.
///
/// Asking where it ends, as walking through it does, is asking for its order as a whole.
struct RecordedList<Element: Sendable>: RandomAccessCollection, Sendable {
  private let elements: [Element]
  private let log: ReadLog?
  private let read: @Sendable (Int, Element) -> SiteRead
  private let order: SiteRead

  init(
    _ elements: [Element],
    _ log: ReadLog?,
    order: SiteRead,
    read: @escaping @Sendable (Int, Element) -> SiteRead
  ) {
    self.elements = elements
    self.log = log
    self.order = order
    self.read = read
  }

  /// Elements that nobody keeps a log of.
  init(_ elements: [Element]) {
    self.init(elements, nil, order: .eventOrder) { position, _ in .event(position) }
  }

  let startIndex = 0

  var endIndex: Int {
    log?.note(order)
    return elements.count
  }

  subscript(position: Int) -> Element {
    let element = elements[position]
    log?.note(read(position, element))
    return element
  }
}
