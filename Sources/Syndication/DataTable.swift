import DigestModel

/// Writes records as a table of comma-separated values with one line for the names.
///
/// Lists stand in one cell with `|` between their texts; records within records are left out. A text that
/// spreadsheet programs would take for a formula has an apostrophe before it, which they read as 'this is
/// text'. Sources: RFC 4180; OWASP, CSV Injection.
package enum DataTable {
  package static let separator = "|"

  package static func bytes(of part: DataPart) -> [UInt8] {
    var bytes: [UInt8] = []
    append(part.type.forms.filter(\.shape.isColumn).map(\.name), to: &bytes)
    var cells: [String] = []
    for number in 0..<part.count {
      cells.removeAll(keepingCapacity: true)
      part.record(number).forEachValue { _, shape, value in
        if shape.isColumn { cells.append(text(of: value)) }
      }
      append(cells, to: &bytes)
    }
    return bytes
  }

  private static func text(of value: DataValue) -> String {
    switch value {
    case .text(let text): inert(text)
    case .number(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .texts(let texts): inert(texts.joined(separator: separator))
    case .records, .absent: ""
    }
  }

  /// The text as no spreadsheet program computes it.
  private static func inert(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, formulaSigns.contains(first) else { return text }
    return "'" + text
  }

  /// What formulas begin with, also in the full width that some locales type; and the white space that
  /// programs drop before they look for it.
  private static let formulaSigns: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
  ]

  private static func append(_ cells: [String], to bytes: inout [UInt8]) {
    for (column, cell) in cells.enumerated() {
      if column > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell, to: &bytes)
    }
    bytes.append(contentsOf: "\r\n".utf8)
  }

  private static func append(_ cell: String, to bytes: inout [UInt8]) {
    guard cell.utf8.contains(where: needsQuotes) else {
      bytes.append(contentsOf: cell.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
    default: false
    }
  }
}
