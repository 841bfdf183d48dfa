import DigestModel

/// Where a list's page stands among the others.
struct Pagination: TemplateView {
  let label: String
  let previousURL: String?
  let nextURL: String?

  static let fields: [ViewField<Pagination>] = [
    ViewField("label", .text, "which page of how many") { .text($0.label) },
    ViewField("previousURL", .text, "address of the page before") {
      .text(orAbsent: $0.previousURL)
    },
    ViewField("nextURL", .text, "address of the page after") { .text(orAbsent: $0.nextURL) },
  ]
}

/// A page of a list.
struct ListSlice: Sendable {
  /// Counted from 1.
  let number: Int
  let count: Int
  let size: Int

  /// The slices of a list of `items`; one at least.
  static func all(of items: Int, size: Int) -> [ListSlice] {
    let size = max(1, size)
    let count = max(1, (items + size - 1) / size)
    return (1...count).map { ListSlice(number: $0, count: count, size: size) }
  }

  func of<List: RandomAccessCollection>(_ list: List) -> List.SubSequence {
    list.dropFirst((number - 1) * size).prefix(size)
  }
}

extension Site {
  /// Nil where the list has one page only.
  func pagination(_ slice: ListSlice, of list: SitePath) -> Pagination? {
    guard slice.count > 1 else { return nil }
    return Pagination(
      label: wording.filled(.pageNumber, ["n": "\(slice.number)", "all": "\(slice.count)"]),
      previousURL: slice.number > 1 ? href(list.numbered(slice.number - 1)) : nil,
      nextURL: slice.number < slice.count ? href(list.numbered(slice.number + 1)) : nil
    )
  }

  func title(_ title: String, of slice: ListSlice) -> String {
    slice.number == 1
      ? title : wording.filled(.titleNumbered, ["title": title, "n": "\(slice.number)"])
  }
}

extension Digester {
  /// The size is the settings' and the same for all.
  mutating func feed(_ slice: ListSlice) {
    feed(slice.number)
    feed(slice.count)
  }
}
