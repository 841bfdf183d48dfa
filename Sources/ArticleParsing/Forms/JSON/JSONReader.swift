/// Reads JSON, as lenient as pages need it: line breaks and tabs may stand in texts as they are.
///
/// Linear in the bytes. Foundation's decoder tells no offsets and has a depth of its own.
struct JSONReader {
  private let bytes: [UInt8]
  private(set) var index: Int
  private let end: Int

  /// Lists and objects inside each other.
  static let depthLimit = 256

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    end = range.upperBound
  }

  /// The value that is all of `range`, white space aside.
  static func tree(of bytes: [UInt8], in range: Range<Int>) throws(JSONFault) -> JSONTree {
    var reader = JSONReader(bytes, in: range)
    let tree = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.index == range.upperBound else { throw .syntax(offset: reader.index) }
    return tree
  }

  mutating func skipSpace() {
    while let byte = current, byte == 0x20 || (0x09...0x0D).contains(byte) { index += 1 }
  }

  mutating func value(depth: Int) throws(JSONFault) -> JSONTree {
    skipSpace()
    switch current {
    case UInt8(ascii: "{"): return try object(depth: depth + 1)
    case UInt8(ascii: "["): return try list(depth: depth + 1)
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "N"): return try word("NaN", .null)
    default: return try number()
    }
  }

  private var current: UInt8? { index < end ? bytes[index] : nil }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard current == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func object(depth: Int) throws(JSONFault) -> JSONTree {
    let start = index
    guard depth <= Self.depthLimit else { throw .tooDeep(offset: index) }
    index += 1
    var members: [String: JSONTree] = [:]
    if take("}") { return .object(members, offset: start) }
    repeat {
      skipSpace()
      guard current == UInt8(ascii: "\"") else { throw .syntax(offset: index) }
      let name = try string()
      guard take(":") else { throw .syntax(offset: index) }
      members[name] = try value(depth: depth)
    } while take(",")
    guard take("}") else { throw .syntax(offset: index) }
    return .object(members, offset: start)
  }

  private mutating func list(depth: Int) throws(JSONFault) -> JSONTree {
    guard depth <= Self.depthLimit else { throw .tooDeep(offset: index) }
    index += 1
    var items: [JSONTree] = []
    if take("]") { return .list(items) }
    repeat { items.append(try value(depth: depth)) } while take(",")
    guard take("]") else { throw .syntax(offset: index) }
    return .list(items)
  }

  private mutating func word(_ word: String, _ value: JSONTree) throws(JSONFault) -> JSONTree {
    let next = min(end, index + word.utf8.count)
    guard bytes[index..<next].elementsEqual(word.utf8) else { throw .syntax(offset: index) }
    index = next
    return value
  }

  private mutating func number() throws(JSONFault) -> JSONTree {
    let start = index
    while let byte = current, Self.numberBytes.contains(byte) { index += 1 }
    guard index > start, let first = bytes[start..<index].first,
      first == UInt8(ascii: "-") || (0x30...0x39).contains(first)
    else { throw .syntax(offset: start) }
    return .number(String(decoding: bytes[start..<index], as: UTF8.self))
  }

  private static let numberBytes = Array("+-.0123456789eE".utf8)

  private mutating func string() throws(JSONFault) -> String {
    let start = index
    index += 1
    // Most texts hold nothing that has to be read otherwise than it stands.
    while let byte = current, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { index += 1 }
    var text = Array(bytes[(start + 1)..<index])
    while let byte = current {
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: text, as: UTF8.self) else {
          throw .syntax(offset: start)
        }
        return string
      case UInt8(ascii: "\\"): text.append(contentsOf: String(try escape()).utf8)
      default: text.append(byte)
      }
    }
    throw .syntax(offset: start)
  }

  private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
    guard let byte = current else { throw .syntax(offset: index) }
    index += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "b"), UInt8(ascii: "f"): return " "
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "u"): return try escapedScalar()
    default: throw .syntax(offset: index - 1)
    }
  }

  /// A surrogate without its other half becomes the replacement character.
  private mutating func escapedScalar() throws(JSONFault) -> Unicode.Scalar {
    let high = try hexadecimals()
    guard (0xD800..<0xDC00).contains(high) else { return Unicode.Scalar(high) ?? "\u{FFFD}" }
    let rest = index
    if index + 6 <= end, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") {
      index += 2
      let low = try hexadecimals()
      if (0xDC00..<0xE000).contains(low) {
        let value = 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)
        return Unicode.Scalar(value) ?? "\u{FFFD}"
      }
      index = rest
    }
    return "\u{FFFD}"
  }

  private mutating func hexadecimals() throws(JSONFault) -> UInt32 {
    guard index + 4 <= end else { throw .syntax(offset: index) }
    let digits = String(decoding: bytes[index..<(index + 4)], as: UTF8.self)
    guard let value = UInt32(digits, radix: 16), digits.first != "+" else {
      throw .syntax(offset: index)
    }
    index += 4
    return value
  }
}
