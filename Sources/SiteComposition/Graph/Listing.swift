/// Articles and events under the keys of one kind of page, each list in the site's order.
struct Listing<Key: Hashable & Comparable & Sendable>: Sendable {
  private var articlesByKey: [Key: [Int]] = [:]
  private var eventsByKey: [Key: [Int]] = [:]

  var keys: [Key] { Set(articlesByKey.keys).union(eventsByKey.keys).sorted() }

  /// Positions in the site's articles, newest first.
  func articles(of key: Key) -> [Int] { articlesByKey[key] ?? [] }

  /// Positions in the site's events, newest first.
  func events(of key: Key) -> [Int] { eventsByKey[key] ?? [] }

  func has(_ key: Key) -> Bool { articlesByKey[key] != nil || eventsByKey[key] != nil }

  mutating func add(article: Int, to key: Key) { Self.add(article, to: key, in: &articlesByKey) }

  mutating func add(event: Int, to key: Key) { Self.add(event, to: key, in: &eventsByKey) }

  /// Positions come in rising order, so that a repeated one is the last.
  private static func add(_ position: Int, to key: Key, in lists: inout [Key: [Int]]) {
    if lists[key]?.last != position { lists[key, default: []].append(position) }
  }
}

/// A month of a year.
package struct YearMonth: Hashable, Comparable, Sendable {
  let year: Int
  let month: Int

  package static func < (left: YearMonth, right: YearMonth) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}
