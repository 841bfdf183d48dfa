import DigestModel

/// What the last build made and read, so that the next one can tell what would come out the same.
///
/// It is a help and never needed: where it is missing, damaged, of another program or of other files, all
/// is made anew.
package struct BuildRecord: Hashable, Sendable {
  package static let fileName = ".simpul/build-record"

  /// A thing that outputs read, by its name, and what it came to.
  package struct Read: Hashable, Sendable {
    package var name: String
    package var fingerprint: Fingerprint

    package init(name: String, fingerprint: Fingerprint) {
      self.name = name
      self.fingerprint = fingerprint
    }
  }

  package struct Output: Hashable, Sendable {
    /// Below the output folder.
    package var path: RelativePath
    /// What it was given beside what it read.
    package var given: Fingerprint
    /// Of the file's bytes.
    package var bytes: Fingerprint
    /// Of the file, once it was published; nil where it is not to be trusted.
    package var stamp: FileStamp?
    /// What it read.
    package var reads: ReadNumbers
    package var reason: RenderingReason

    package init(
      path: RelativePath,
      given: Fingerprint,
      bytes: Fingerprint,
      stamp: FileStamp?,
      reads: ReadNumbers,
      reason: RenderingReason
    ) {
      self.path = path
      self.given = given
      self.bytes = bytes
      self.stamp = stamp
      self.reads = reads
      self.reason = reason
    }
  }

  /// What tells all that the site is made of but its articles' texts and what all outputs share.
  package struct Linked: Hashable, Sendable {
    /// All of it but headlines and what these relate.
    package var facts: Fingerprint
    package var headlines: Fingerprint

    package init(facts: Fingerprint, headlines: Fingerprint) {
      self.facts = facts
      self.headlines = headlines
    }
  }

  /// What all outputs read: the program, the settings, the knowledge, the theme.
  package var shared: Fingerprint
  package var linked: Linked
  package var reads: [Read]
  package var outputs: [Output]

  package init(
    shared: Fingerprint,
    linked: Linked,
    reads: [Read] = [],
    outputs: [Output] = []
  ) {
    self.shared = shared
    self.linked = linked
    self.reads = reads
    self.outputs = outputs
  }
}

/// Why a build made a file again, or did not.
package enum RenderingReason: Hashable, Sendable {
  /// All that it read was the same: it was not made.
  case same
  /// No record tells of it.
  case new
  /// The program, the settings, the knowledge or the theme is another one.
  case shared
  /// Its place in a list, or what the list is called, is another one.
  case given
  /// The names of some of the reads that came to something else.
  case reads([String])
  /// The published file is not the one that was written.
  case file
}

/// Numbers of reads, rising: each as its distance from the one before, in bytes of seven bits.
///
/// An output reads dozens of things, and a site has many outputs.
package struct ReadNumbers: Hashable, Sendable {
  let bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// Takes numbers of any order.
  package init(_ numbers: [Int]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2 * numbers.count)
    var last = 0
    for number in numbers.sorted() {
      bytes.append(varint: number - last)
      last = number
    }
    self.bytes = bytes
  }

  package var numbers: [Int] {
    var numbers: [Int] = []
    var reader = ByteReader(bytes[...])
    var last = 0
    while let step = reader.varint() {
      last += step
      numbers.append(last)
    }
    return numbers
  }
}
