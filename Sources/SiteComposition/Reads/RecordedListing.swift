import DigestModel

/// The lists of one kind, noted when they are looked up.
struct RecordedListing<Key: Hashable & Comparable & Sendable>: Sendable {
  private let listing: Listing<Key>
  private let log: ReadLog?
  private let kind: ListKey.Kind
  private let name: @Sendable (Key) -> ListKey

  init(
    _ listing: Listing<Key>,
    _ log: ReadLog?,
    _ kind: ListKey.Kind,
    name: @escaping @Sendable (Key) -> ListKey
  ) {
    self.listing = listing
    self.log = log
    self.kind = kind
    self.name = name
  }

  /// Sorted.
  var keys: [Key] {
    log?.note(.lists(kind))
    return listing.keys
  }

  /// Positions in the site's articles, newest first.
  func articles(of key: Key) -> [Int] {
    log?.note(.list(name(key)))
    return listing.articles(of: key)
  }

  /// Positions in the site's events, newest first.
  func events(of key: Key) -> [Int] {
    log?.note(.list(name(key)))
    return listing.events(of: key)
  }

  func has(_ key: Key) -> Bool {
    log?.note(.listed(name(key)))
    return listing.has(key)
  }
}

/// A table of the site by key, noted when it is looked up.
struct RecordedTable<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let values: [Key: Value]
  private let log: ReadLog?
  private let read: @Sendable (Key) -> SiteRead

  init(_ values: [Key: Value], _ log: ReadLog?, read: @escaping @Sendable (Key) -> SiteRead) {
    self.values = values
    self.log = log
    self.read = read
  }

  subscript(key: Key) -> Value? {
    log?.note(read(key))
    return values[key]
  }

  subscript(key: Key, default value: @autoclosure () -> Value) -> Value { self[key] ?? value() }
}
