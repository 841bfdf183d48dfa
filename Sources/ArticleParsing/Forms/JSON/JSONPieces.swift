/// The values of a top-level list, as far as brackets and quotation marks tell them apart.
///
/// So that one that can't be read leaves the others. The last piece goes to the end of the file
/// where the list is not closed.
func listPieces(of bytes: [UInt8], from start: Int) -> [Range<Int>] {
  var pieces: [Range<Int>] = []
  var depth = 0
  var isText = false
  var isEscaped = false
  var pieceStart = start + 1
  for index in start..<bytes.count {
    let byte = bytes[index]
    if isText {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isText = false
      }
      continue
    }
    switch byte {
    case UInt8(ascii: "\""): isText = true
    case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      depth -= 1
      if depth == 0 { return pieces + filled([pieceStart..<index], bytes) }
    case UInt8(ascii: ",") where depth == 1:
      pieces.append(pieceStart..<index)
      pieceStart = index + 1
    default: break
    }
  }
  return pieces + filled([pieceStart..<bytes.count], bytes)
}

/// The lines that are not blank, without their line breaks.
func linePieces(of bytes: [UInt8], from start: Int) -> [Range<Int>] {
  filled(
    bytes[start...].split(separator: UInt8(ascii: "\n")).map { $0.startIndex..<$0.endIndex },
    bytes
  )
}

private func filled(_ pieces: [Range<Int>], _ bytes: [UInt8]) -> [Range<Int>] {
  pieces.filter { piece in bytes[piece].contains { $0 > 0x20 } }
}

/// Tells the line of a byte.
struct LineNumbers {
  private let breaks: [Int]

  init(_ bytes: [UInt8]) {
    breaks = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
  }

  /// The line, counted from 1, of the byte at `offset`, counted from 0.
  func line(at offset: Int) -> Int {
    breaks.partitioningIndex { $0 >= offset } + 1
  }
}
