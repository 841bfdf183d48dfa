import DigestModel
import SiteComposition
import SiteFiles
import Synchronization

/// Gives each thing that outputs read a number; asked by all tasks that make outputs.
final class ReadNumbering: Sendable {
  private struct Numbered {
    var numbers: [SiteRead: Int] = [:]
    var added: [SiteRead] = []
  }

  private let numbered: Mutex<Numbered>
  private let first: Int

  /// Those of the last build keep their numbers; nil stands for one that the site has no more.
  init(after earlier: [SiteRead?]) {
    var numbers: [SiteRead: Int] = [:]
    for (number, read) in earlier.enumerated() {
      if let read { numbers[read] = number }
    }
    first = earlier.count
    numbered = Mutex(Numbered(numbers: numbers))
  }

  func numbers(of log: ReadLog) -> ReadNumbers {
    let reads = log.reads
    return numbered.withLock { numbered in
      ReadNumbers(
        reads.map { read in
          if let number = numbered.numbers[read] { return number }
          let number = first + numbered.added.count
          numbered.numbers[read] = number
          numbered.added.append(read)
          return number
        }
      )
    }
  }

  /// Those that the last build did not know, in the order of their numbers.
  var added: [SiteRead] { numbered.withLock { $0.added } }
}
