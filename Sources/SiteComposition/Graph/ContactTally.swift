import DigestModel

/// How many events of each type were held in each year.
struct ContactTally: Sendable {
  private var counts: [EventType: [Int?: Int]] = [:]

  /// In the order of the types; only those that there are events of.
  var types: [EventType] { EventType.allCases.filter { counts[$0] != nil } }

  /// Rising; years without any event between them are left out.
  var years: [Int] { Set(counts.values.flatMap { $0.keys.compactMap { $0 } }).sorted() }

  var hasUndated: Bool { counts.values.contains { $0[nil] != nil } }

  /// The number of events of `type` in a year; those without a year for nil.
  func count(of type: EventType, in year: Int?) -> Int { counts[type]?[year] ?? 0 }

  mutating func add(_ event: Event) {
    counts[event.type, default: [:]][event.date.start?.year, default: 0] += 1
  }
}
