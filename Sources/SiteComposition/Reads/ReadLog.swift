import DigestModel
import Synchronization

/// What one output read of the site, noted while it is made.
///
/// It may be asked from any task, since records are made while a file is written.
package final class ReadLog: Sendable {
  private struct Noted {
    var reads: [SiteRead] = []
    var whole: Set<SiteRead.Kind> = []
    /// How many reads there may be before they are looked through for repeated ones.
    var limit = 512
  }

  /// How many things of one kind are told one by one; who reads more reads all of them.
  private static let most = 1_024

  private let noted = Mutex(Noted())

  package init() {}

  func note(_ read: SiteRead) {
    noted.withLock { noted in
      if noted.reads.last == read { return }
      if !noted.whole.isEmpty, let kind = read.kind, noted.whole.contains(kind) { return }
      noted.reads.append(read)
      if noted.reads.count > noted.limit { Self.compact(&noted) }
    }
  }

  /// Each once, in no order.
  package var reads: [SiteRead] {
    noted.withLock { noted in
      Self.compact(&noted)
      return noted.reads + noted.whole.map { .all($0) }
    }
  }

  private static func compact(_ noted: inout Noted) {
    var unique = Set(noted.reads)
    if unique.count > most {
      let counts = Dictionary(grouping: unique.compactMap(\.kind)) { $0 }.mapValues(\.count)
      noted.whole.formUnion(counts.filter { $0.value > most }.keys)
      unique = unique.filter { $0.kind.map { !noted.whole.contains($0) } ?? true }
    }
    noted.reads = Array(unique)
    noted.limit = max(512, 2 * noted.reads.count)
  }
}
