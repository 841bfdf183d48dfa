extension Slug {
  /// A type's own name, which is a slug for every type.
  package init(_ type: EventType) {
    text = type.rawValue
  }
}
