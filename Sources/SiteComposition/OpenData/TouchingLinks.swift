import DigestModel

/// The links that touch each event, in the order of all links.
///
/// Side by side for all events, since an array for each would cost more than what it holds.
struct TouchingLinks: Sendable {
  private var places: [Int32]
  /// Where each event's links begin among `places`, and last where they end.
  private var starts: [Int]

  init(_ links: LinkIndex, of eventAt: [EventID: Int]) {
    let ties = links.places.map { place in
      (
        place: Int32(place),
        events: [links[place].from, links[place].to].compactMap { eventAt[$0] }
      )
    }
    starts = Array(repeating: 0, count: eventAt.count + 1)
    for event in ties.lazy.flatMap(\.events) { starts[event + 1] += 1 }
    for event in starts.indices.dropFirst() { starts[event] += starts[event - 1] }
    places = Array(repeating: 0, count: starts[eventAt.count])
    var next = starts
    for tie in ties {
      for event in tie.events {
        places[next[event]] = tie.place
        next[event] += 1
      }
    }
  }

  func places(ofEventAt position: Int) -> ArraySlice<Int32> {
    places[starts[position]..<starts[position + 1]]
  }
}
