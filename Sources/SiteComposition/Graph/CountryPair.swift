import DigestModel

/// Two states, in the order of their codes.
package struct CountryPair: Hashable, Comparable, Sendable {
  let first: Party
  let second: Party

  init?(_ one: Party, _ other: Party) {
    guard one != other else { return nil }
    first = min(one, other)
    second = max(one, other)
  }

  package static func < (left: CountryPair, right: CountryPair) -> Bool {
    (left.first, left.second) < (right.first, right.second)
  }

  /// Events of more states than this are no bilateral matter.
  static let largestCircle = 3

  /// All pairs among `states`, none where they are too many.
  static func pairs(among states: [Party]) -> [CountryPair] {
    guard states.count <= largestCircle else { return [] }
    var pairs: [CountryPair] = []
    for (index, first) in states.enumerated() {
      pairs += states[(index + 1)...].compactMap { CountryPair(first, $0) }
    }
    return pairs
  }

  /// Each guest with each host: the hosts of one tour have nothing to do with each other.
  static func pairs(of guests: Set<Party>, with states: [Party]) -> [CountryPair] {
    let hosts = states.filter { !guests.contains($0) }
    return states.filter { guests.contains($0) }.flatMap { guest in
      hosts.compactMap { CountryPair(guest, $0) }
    }
  }
}
