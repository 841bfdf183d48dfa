/// How much of the shorter of two texts stands in the longer one, from 0 to 1.
struct Containment: Sendable {
  private let numbers: [UInt64]

  init(of text: Shingles) { numbers = text.numbers }

  func share(with other: Shingles) -> Double {
    let others = other.numbers
    let shorter = min(numbers.count, others.count)
    return shorter == 0 ? 0 : Double(shared(with: others)) / Double(shorter)
  }

  private func shared(with others: [UInt64]) -> Int {
    var (mine, theirs, shared) = (0, 0, 0)
    while mine < numbers.count, theirs < others.count {
      let (left, right) = (numbers[mine], others[theirs])
      if left == right { shared += 1 }
      if left <= right { mine += 1 }
      if right <= left { theirs += 1 }
    }
    return shared
  }
}
