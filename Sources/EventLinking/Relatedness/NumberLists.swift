/// Many short lists of numbers in one array: a hundred thousand arrays would cost more than what they hold.
struct NumberLists: Sendable {
  private var ends: [Int] = []
  private var numbers: [Int32] = []

  init() {}

  /// Turns lists of numbers below `count` round: for each number, in which of `lists` it stands, in order.
  init(inverting lists: NumberLists, count: Int) {
    var places = [Int](repeating: 0, count: count)
    for number in lists.numbers { places[Int(number)] += 1 }
    var sum = 0
    for number in places.indices {
      ends.append(sum + places[number])
      (places[number], sum) = (sum, sum + places[number])
    }
    numbers = [Int32](repeating: 0, count: sum)
    for list in lists.indices {
      for number in lists[list] {
        numbers[places[Int(number)]] = Int32(list)
        places[Int(number)] += 1
      }
    }
  }

  mutating func append(_ list: some Sequence<Int32>) {
    numbers.append(contentsOf: list)
    ends.append(numbers.count)
  }

  var indices: Range<Int> { ends.indices }

  subscript(list: Int) -> ArraySlice<Int32> {
    numbers[(list == 0 ? 0 : ends[list - 1])..<ends[list]]
  }
}
