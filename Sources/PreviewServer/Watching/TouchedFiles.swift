import DigestModel

/// The few files that were written, by what the kernel says.
///
/// A hint: its words come late, twice or not at all. So they may only tell what is worth a look before all
/// stamps are compared.
struct TouchedFiles: Hashable, Sendable {
  /// None where they are many: then nobody waits for a single one of them.
  private(set) var few: Set<RelativePath> = []
  private var isMany = false

  private static let most = 8

  mutating func add(_ path: String) {
    guard !isMany, let path = RelativePath(path) else { return }
    few.insert(path)
    if few.count > Self.most {
      few = []
      isMany = true
    }
  }
}
