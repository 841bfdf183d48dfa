/// Finds where in a JSON text a value stands, for messages; never reads a value.
struct JSONPlaces {
  enum Step {
    case key(String)
    case index(Int)
  }

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Where the value at `path` begins, or the nearest value around it that is there.
  func offset(of path: [Step]) -> Int {
    var walk = self
    walk.skipSpace()
    for step in path {
      let around = walk.position
      guard walk.enter(step) else { return around }
    }
    return min(walk.position, max(bytes.count - 1, 0))
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = current, byte <= UInt8(ascii: " ") { position += 1 }
  }

  /// Goes to the member or item of the container that begins here.
  private mutating func enter(_ step: Step) -> Bool {
    switch step {
    case .key(let name): enterMember(Array("\"\(name)\"".utf8))
    case .index(let index): enterItem(index)
    }
  }

  private mutating func enterMember(_ name: [UInt8]) -> Bool {
    guard current == UInt8(ascii: "{") else { return false }
    position += 1
    while true {
      skipSpace()
      let start = position
      guard current == UInt8(ascii: "\"") else { return false }
      skipValue()
      let isIt = bytes[start..<position].elementsEqual(name)
      skipSpace()
      position += 1
      skipSpace()
      if isIt { return current != nil }
      guard skipToNext() else { return false }
    }
  }

  private mutating func enterItem(_ index: Int) -> Bool {
    guard current == UInt8(ascii: "[") else { return false }
    position += 1
    for _ in 0..<index {
      guard skipToNext() else { return false }
    }
    skipSpace()
    return current != nil
  }

  /// Past the value that begins here and the comma after it.
  private mutating func skipToNext() -> Bool {
    skipSpace()
    skipValue()
    skipSpace()
    guard current == UInt8(ascii: ",") else { return false }
    position += 1
    return true
  }

  /// Past the text, container or plain value that begins here.
  private mutating func skipValue() {
    var depth = 0
    repeat {
      switch current {
      case UInt8(ascii: "\""): skipText()
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        position += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        position += 1
      case nil: return
      default: skipPlain(insideContainer: depth > 0)
      }
    } while depth > 0
  }

  private mutating func skipPlain(insideContainer: Bool) {
    position += 1
    if insideContainer { return }
    while let byte = current, !Array(",]}".utf8).contains(byte), byte > UInt8(ascii: " ") {
      position += 1
    }
  }

  private mutating func skipText() {
    position += 1
    while let byte = current, byte != UInt8(ascii: "\"") {
      position += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    position = min(position + 1, bytes.count)
  }
}
