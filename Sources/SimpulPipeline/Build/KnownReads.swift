import DigestModel
import SiteComposition
import SiteFiles

/// What outputs of the last build read, with what it comes to now.
struct KnownReads: Sendable {
  /// By their numbers.
  let now: [BuildRecord.Read]
  /// Whether each of them comes to something else.
  private let changed: [Bool]

  /// Where only texts or headlines are others since the last build, most reads need not be looked at.
  init(
    _ reads: [BuildRecord.Read],
    now fingerprints: SiteFingerprints,
    changed change: SiteRead.Change,
    width: Int
  ) async throws {
    let open = reads.indices.filter { SiteRead.depends(named: reads[$0].name, on: change) }
    let found = try await concurrentMap(open, width: width) { number in
      fingerprints.fingerprint(ofReadNamed: reads[number].name)
    }
    var now = reads
    var changed = [Bool](repeating: false, count: reads.count)
    for (number, found) in zip(open, found) where found != reads[number].fingerprint {
      changed[number] = true
      now[number].fingerprint = found ?? .ofNothing
    }
    (self.now, self.changed) = (now, changed)
    assert(
      reads.allSatisfy { read in
        SiteRead.depends(named: read.name, on: change)
          || (fingerprints.fingerprint(ofReadNamed: read.name) ?? .ofNothing) == read.fingerprint
      }
    )
  }

  var count: Int { now.count }

  func name(of number: Int) -> String { now[number].name }

  /// Nil for a number that no read has.
  func isChanged(_ number: Int) -> Bool? {
    changed.indices.contains(number) ? changed[number] : nil
  }
}

extension Fingerprint {
  /// What stands for a thing that the site has no more.
  fileprivate static let ofNothing = Fingerprint(of: [UInt8]())
}

extension SiteFingerprints {
  /// Nil where the site has no such thing any more.
  fileprivate func fingerprint(ofReadNamed name: String) -> Fingerprint? {
    read(named: name).map { fingerprint(of: $0) }
  }
}
