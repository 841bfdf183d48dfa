import DigestModel

/// Where the links that touch each event stand in a list of links.
///
/// One list of places for all events, since a list of its own for each took four times as much.
struct TouchingLinks: Sendable {
  private var numbers: [EventID: Int] = [:]
  /// By its number where each event's part of `places` begins, and where the last one ends.
  private var starts: [Int32] = [0]
  private var places: [Int32] = []

  init(_ links: [Link]) {
    var ends: [Int] = []
    ends.reserveCapacity(links.count * 2)
    for link in links {
      ends.append(number(of: link.from))
      ends.append(number(of: link.to))
    }
    var next = Array(repeating: Int32(0), count: numbers.count)
    for number in ends { next[number] += 1 }
    starts.reserveCapacity(next.count + 1)
    for number in next.indices {
      let count = next[number]
      next[number] = starts[number]
      starts.append(starts[number] + count)
    }
    places = Array(repeating: 0, count: ends.count)
    for (place, number) in ends.enumerated() {
      places[Int(next[number])] = Int32(place / 2)
      next[number] += 1
    }
  }

  private mutating func number(of event: EventID) -> Int {
    if let number = numbers[event] { return number }
    numbers[event] = numbers.count
    return numbers.count - 1
  }

  /// In the order of the links.
  subscript(event: EventID) -> [Int] {
    guard let number = numbers[event] else { return [] }
    return places[Int(starts[number])..<Int(starts[number + 1])].map { Int($0) }
  }

  var events: some Collection<EventID> { numbers.keys }
}
