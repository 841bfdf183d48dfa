/// What is told apart and kept by all of its stored properties, which it lists once for both.
package protocol Itemized: Digestible, Storable {
  /// Hands over each stored property, in the order in which `init(from:)` reads them.
  func itemize(to taker: inout some ItemTaker)
}

extension Itemized {
  package func feed(to digester: inout Digester) { itemize(to: &digester) }

  package func store(in writer: inout StoredWriter) { itemize(to: &writer) }
}

/// Does something with each stored property of a value.
package protocol ItemTaker {
  /// Takes all stored properties of `whole`.
  mutating func take<Whole, each Item: Digestible & Storable>(
    all whole: Whole,
    _ item: repeat each Item
  )
}

extension Digester: ItemTaker {
  package mutating func take<Whole, each Item: Digestible & Storable>(
    all whole: Whole,
    _ item: repeat each Item
  ) {
    feed(all: whole, repeat each item)
  }
}

extension StoredWriter: ItemTaker {
  package mutating func take<Whole, each Item: Digestible & Storable>(
    all whole: Whole,
    _ item: repeat each Item
  ) {
    store(all: whole, repeat each item)
  }
}
