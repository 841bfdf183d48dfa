/// What can be kept in a file, and read from it again as the same value to the last byte of its texts.
package protocol Storable {
  /// Reads what `store` wrote.
  init(from reader: inout StoredReader) throws(DamagedStore)

  func store(in writer: inout StoredWriter)
}

/// What stands in a file was not written by a `StoredWriter` that stores the same types.
package struct DamagedStore: Error, Hashable {
  package init() {}
}

/// Writes values, each text once however often it comes.
package struct StoredWriter {
  private var places: [ExactText: Int] = [:]
  private var texts: [String] = []
  private var sections: [[UInt8]] = []
  fileprivate var bytes: [UInt8] = []

  package init() {}

  package mutating func store<each Value: Storable>(_ value: repeat each Value) {
    repeat (each value).store(in: &self)
  }

  /// Stores all stored properties of `whole`.
  ///
  /// A property that is forgotten would be lost from one build to the next, so a debug build counts them.
  package mutating func store<Whole, each Part: Storable>(
    all whole: Whole,
    _ part: repeat each Part
  ) {
    assert(partCount(repeat each part) == Mirror(reflecting: whole).children.count)
    repeat (each part).store(in: &self)
  }

  /// Ends a section: sections can be read on several tasks.
  package mutating func endSection() {
    sections.append(bytes)
    bytes = []
  }

  /// All sections that were ended, with their texts.
  package var body: [UInt8] {
    var body: [UInt8] = []
    body.reserveCapacity(sections.reduce(0) { $0 + $1.count })
    body.append(varint: texts.count)
    for text in texts { body.append(text: text) }
    body.append(varint: sections.count)
    for section in sections {
      body.append(varint: section.count)
      body += section
    }
    return body
  }

  fileprivate mutating func append(_ text: String) {
    let known = ExactText(text)
    if let place = places[known] { return bytes.append(varint: place) }
    bytes.append(varint: texts.count)
    places[known] = texts.count
    texts.append(text)
  }
}

/// Reads a section of what a `StoredWriter` wrote.
package struct StoredReader {
  private let texts: [String]
  fileprivate var reader: ByteReader

  /// A reader for each section of `body`, or nothing where it is none.
  package static func readers(of body: ArraySlice<UInt8>) -> [StoredReader]? {
    var reader = ByteReader(body)
    guard let count = reader.varint() else { return nil }
    var texts: [String] = []
    for _ in 0..<count {
      guard let text = reader.text() else { return nil }
      texts.append(text)
    }
    guard let sectionCount = reader.varint() else { return nil }
    var readers: [StoredReader] = []
    for _ in 0..<sectionCount {
      guard let section = reader.varint().flatMap({ reader.bytes($0) }) else { return nil }
      readers.append(StoredReader(texts: texts, reader: ByteReader(section)))
    }
    return reader.isAtEnd ? readers : nil
  }

  package mutating func read<Value: Storable>(
    _ type: Value.Type = Value.self
  ) throws(DamagedStore) -> Value {
    try Value(from: &self)
  }

  package var isAtEnd: Bool { reader.isAtEnd }

  fileprivate mutating func number() throws(DamagedStore) -> Int {
    guard let number = reader.varint() else { throw DamagedStore() }
    return number
  }

  fileprivate mutating func text() throws(DamagedStore) -> String {
    let place = try number()
    guard texts.indices.contains(place) else { throw DamagedStore() }
    return texts[place]
  }
}

extension String: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) { self = try reader.text() }

  package func store(in writer: inout StoredWriter) { writer.append(self) }
}

extension Int: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    let number = UInt(bitPattern: try reader.number())
    self = Int(bitPattern: number >> 1) ^ -Int(bitPattern: number & 1)
  }

  /// Numbers of 62 bits at most, small ones in a byte.
  package func store(in writer: inout StoredWriter) {
    writer.bytes.append(varint: (self << 1) ^ (self >> (Int.bitWidth - 1)))
  }
}

extension Bool: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self = try reader.number() != 0
  }

  package func store(in writer: inout StoredWriter) { writer.bytes.append(self ? 1 : 0) }
}

extension Double: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    guard let number = reader.reader.number() else { throw DamagedStore() }
    self.init(bitPattern: UInt64(bitPattern: Int64(number)))
  }

  package func store(in writer: inout StoredWriter) {
    writer.bytes.append(number: Int(bitPattern: UInt(bitPattern)))
  }
}

extension Fingerprint: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    guard let fingerprint = reader.reader.fingerprint() else { throw DamagedStore() }
    self = fingerprint
  }

  package func store(in writer: inout StoredWriter) { append(to: &writer.bytes) }
}

/// Numbers of 32 bits, kept as they lie in memory.
package struct PackedNumbers: Hashable, Sendable {
  package let numbers: [UInt32]

  package init(_ numbers: [UInt32]) { self.numbers = numbers }
}

extension PackedNumbers: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    let count = try reader.number()
    guard count <= Int.max / 4, let bytes = reader.reader.bytes(count * 4) else {
      throw DamagedStore()
    }
    numbers = bytes.withUnsafeBytes { bytes in
      (0..<count).map {
        UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self))
      }
    }
  }

  package func store(in writer: inout StoredWriter) {
    writer.bytes.append(varint: numbers.count)
    for number in numbers {
      withUnsafeBytes(of: number.littleEndian) { writer.bytes.append(contentsOf: $0) }
    }
  }
}

extension Optional: Storable where Wrapped: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self = try reader.read(Bool.self) ? try reader.read(Wrapped.self) : nil
  }

  package func store(in writer: inout StoredWriter) {
    (self != nil).store(in: &writer)
    self?.store(in: &writer)
  }
}

extension Array: Storable where Element: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    let count = try reader.number()
    self = []
    // A damaged count asks for no memory.
    reserveCapacity(Swift.min(count, 1 << 16))
    for _ in 0..<count { append(try reader.read()) }
  }

  package func store(in writer: inout StoredWriter) {
    writer.bytes.append(varint: count)
    for element in self { element.store(in: &writer) }
  }
}

/// In the order of its keys, so that equal ones are written alike.
extension Dictionary: Storable where Key: Storable & Comparable, Value: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    let count = try reader.number()
    self.init(minimumCapacity: Swift.min(count, 1 << 16))
    for _ in 0..<count {
      let key = try reader.read(Key.self)
      self[key] = try reader.read(Value.self)
    }
  }

  package func store(in writer: inout StoredWriter) {
    writer.bytes.append(varint: count)
    for (key, value) in sorted(by: { $0.key < $1.key }) { writer.store(key, value) }
  }
}

/// In order, so that equal ones are written alike.
extension Set: Storable where Element: Storable & Comparable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(try reader.read([Element].self))
  }

  package func store(in writer: inout StoredWriter) { writer.store(sorted()) }
}

/// One of few values, by its place among them: for those who read what the same program wrote.
extension Storable where Self: CaseIterable & Equatable, AllCases == [Self] {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    let place = try reader.number()
    guard Self.allCases.indices.contains(place) else { throw DamagedStore() }
    self = Self.allCases[place]
  }

  package func store(in writer: inout StoredWriter) {
    writer.bytes.append(varint: Self.allCases.firstIndex(of: self) ?? 0)
  }
}
