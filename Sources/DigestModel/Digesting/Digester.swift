/// Takes values in and tells whether they are the same as others, in this run or in one before.
///
/// Each value is fed with its length or its presence, so that two rows of values with the same fingerprint
/// are the same row, unless somebody sought them for that.
package struct Digester {
  private var bytes: [UInt8] = []

  package init() {}

  package var fingerprint: Fingerprint { Fingerprint(of: bytes) }

  package mutating func feed(_ value: some Digestible) { value.feed(to: &self) }

  /// Feeds all stored properties of `whole`.
  ///
  /// A property that is forgotten would let a page stay as it was, so a debug build counts them.
  package mutating func feed<Whole, each Part: Digestible>(
    all whole: Whole,
    _ part: repeat each Part
  ) {
    assert(partCount(repeat each part) == Mirror(reflecting: whole).children.count)
    repeat (each part).feed(to: &self)
  }

  fileprivate mutating func append(_ number: some FixedWidthInteger) {
    // Not at the beginning, since many a thing is given nothing.
    if bytes.isEmpty { bytes.reserveCapacity(256) }
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  fileprivate mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      append(UInt32(truncatingIfNeeded: utf8.count))
      bytes.append(contentsOf: utf8)
    }
  }

  fileprivate mutating func append(_ fingerprint: Fingerprint) { fingerprint.append(to: &bytes) }
}

/// How many values there are.
func partCount<each Part>(_ part: repeat each Part) -> Int {
  var count = 0
  for _ in repeat each part { count += 1 }
  return count
}

/// What can be told apart by a fingerprint that outlives the run, as a hash does not.
package protocol Digestible {
  func feed(to digester: inout Digester)
}

extension String: Digestible {
  package func feed(to digester: inout Digester) { digester.append(self) }
}

extension Int: Digestible {
  package func feed(to digester: inout Digester) { digester.append(Int64(self)) }
}

extension Bool: Digestible {
  package func feed(to digester: inout Digester) { digester.append(UInt8(self ? 1 : 0)) }
}

extension Fingerprint: Digestible {
  package func feed(to digester: inout Digester) { digester.append(self) }
}

extension Optional: Digestible where Wrapped: Digestible {
  package func feed(to digester: inout Digester) {
    (self != nil).feed(to: &digester)
    self?.feed(to: &digester)
  }
}

extension Array: Digestible where Element: Digestible {
  package func feed(to digester: inout Digester) {
    digester.append(UInt32(truncatingIfNeeded: count))
    for element in self { element.feed(to: &digester) }
  }
}

extension RawRepresentable where RawValue == String {
  package func feed(to digester: inout Digester) { digester.append(rawValue) }
}
