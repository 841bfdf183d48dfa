import DigestModel

extension BuildRecord {
  private static let form = SealedForm("simpul build record 4")

  /// The record in `bytes`, or nil where they are not to the last one what a build wrote.
  package init?(_ bytes: [UInt8]) {
    guard let body = Self.form.body(of: bytes) else { return nil }
    var reader = ByteReader(body)
    guard let shared = reader.fingerprint(), let facts = reader.fingerprint(),
      let headlines = reader.fingerprint(), let readCount = reader.varint()
    else { return nil }
    self.init(shared: shared, linked: Linked(facts: facts, headlines: headlines))
    for _ in 0..<readCount {
      guard let name = reader.text(), let fingerprint = reader.fingerprint() else { return nil }
      reads.append(Read(name: name, fingerprint: fingerprint))
    }
    guard let outputCount = reader.varint() else { return nil }
    for _ in 0..<outputCount {
      guard let output = reader.output() else { return nil }
      outputs.append(output)
    }
    guard reader.isAtEnd else { return nil }
  }

  package var bytes: [UInt8] {
    // One array that never moves: the record of a large site is as large as all its articles.
    var bytes = Self.form.begun(reserving: byteLimit)
    bytes.append(shared)
    bytes.append(linked.facts)
    bytes.append(linked.headlines)
    bytes.append(varint: reads.count)
    for read in reads {
      bytes.append(text: read.name)
      bytes.append(read.fingerprint)
    }
    bytes.append(varint: outputs.count)
    for output in outputs { bytes.append(output) }
    return Self.form.sealed(begun: bytes)
  }

  /// No fewer than the record has, but for outputs that tell many reads which changed.
  private var byteLimit: Int {
    let ofReads = reads.reduce(0) { $0 + $1.name.utf8.count + 19 }
    return outputs.reduce(ofReads + 100) {
      $0 + $1.path.text.utf8.count + $1.reads.bytes.count + 100
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ output: BuildRecord.Output) {
    append(text: output.path.text)
    append(output.given)
    append(output.bytes)
    append(output.stamp)
    append(varint: output.reads.bytes.count)
    append(contentsOf: output.reads.bytes)
    append(output.reason)
  }

  private mutating func append(_ stamp: FileStamp?) {
    append(stamp == nil ? 0 : 1)
    guard let stamp else { return }
    append(stamp.identity)
    append(number: stamp.written)
    append(number: stamp.touched)
  }

  private mutating func append(_ reason: RenderingReason) {
    switch reason {
    case .same: append(0)
    case .new: append(1)
    case .shared: append(2)
    case .given: append(3)
    case .file: append(4)
    case .reads(let names):
      append(5)
      append(varint: names.count)
      for name in names { append(text: name) }
    }
  }
}

extension ByteReader {
  fileprivate mutating func output() -> BuildRecord.Output? {
    guard let path = text().flatMap({ RelativePath($0) }), let given = fingerprint(),
      let bytes = fingerprint(), let hasStamp = byte()
    else { return nil }
    let stamp = hasStamp == 0 ? nil : stamp()
    guard stamp != nil || hasStamp == 0, let reads = varint().flatMap({ self.bytes($0) }),
      let reason = reason()
    else { return nil }
    return BuildRecord.Output(
      path: path,
      given: given,
      bytes: bytes,
      stamp: stamp,
      reads: ReadNumbers(bytes: Array(reads)),
      reason: reason
    )
  }

  private mutating func stamp() -> FileStamp? {
    guard let identity = fingerprint(), let written = number(), let touched = number() else {
      return nil
    }
    return FileStamp(identity, written: written, touched: touched)
  }

  private mutating func reason() -> RenderingReason? {
    switch byte() {
    case 0: return .same
    case 1: return .new
    case 2: return .shared
    case 3: return .given
    case 4: return .file
    case 5:
      guard let count = varint() else { return nil }
      var names: [String] = []
      for _ in 0..<count {
        guard let name = text() else { return nil }
        names.append(name)
      }
      return .reads(names)
    default: return nil
    }
  }
}
