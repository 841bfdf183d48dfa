import DigestModel
import SiteComposition
import SiteFiles
import Synchronization

/// Gives each thing that outputs read a number; asked by all tasks that make outputs.
final class ReadNumbering: Sendable {
  private struct Numbered {
    /// Nil until it is needed.
    var numbers: [SiteRead: Int]?
    var added: [SiteRead] = []
  }

  private let numbered = Mutex(Numbered())
  private let earlier: KnownReads
  private let fingerprints: SiteFingerprints

  /// Those of the last build keep their numbers.
  init(after earlier: KnownReads, _ fingerprints: SiteFingerprints) {
    self.earlier = earlier
    self.fingerprints = fingerprints
  }

  /// An output mostly reads again what it read `last`.
  func numbers(of log: ReadLog, like last: ReadNumbers?) -> ReadNumbers {
    let reads = log.reads
    return again(reads, last) ?? numbers(of: reads)
  }

  /// The numbers of reads that are all among the last ones: found without looking through all that the
  /// last build read.
  private func again(_ reads: [SiteRead], _ last: ReadNumbers?) -> ReadNumbers? {
    guard let last, earlier.count > 0 else { return nil }
    var known: [String: Int] = [:]
    for number in last.numbers where number < earlier.count {
      known[earlier.name(of: number)] = number
    }
    var numbers: [Int] = []
    for read in reads {
      guard let number = known[fingerprints.name(of: read)] else { return nil }
      numbers.append(number)
    }
    return ReadNumbers(numbers)
  }

  private func numbers(of reads: [SiteRead]) -> ReadNumbers {
    numbered.withLock { numbered in
      var numbers = numbered.numbers ?? earlierNumbers
      // Not held twice while it changes.
      numbered.numbers = [:]
      defer { numbered.numbers = numbers }
      return ReadNumbers(
        reads.map { read in
          if let number = numbers[read] { return number }
          let number = earlier.count + numbered.added.count
          numbers[read] = number
          numbered.added.append(read)
          return number
        }
      )
    }
  }

  private var earlierNumbers: [SiteRead: Int] {
    var numbers: [SiteRead: Int] = [:]
    for number in 0..<earlier.count {
      if let read = fingerprints.read(named: earlier.name(of: number)) { numbers[read] = number }
    }
    return numbers
  }

  /// Those that the last build did not know, in the order of their numbers.
  var added: [SiteRead] { numbered.withLock { $0.added } }
}
