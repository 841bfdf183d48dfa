/// A place in a file that a person can open.
package struct SourceLocation: Hashable, Sendable {
  /// Path relative to the site's folder, with `/` on every platform.
  package let file: String
  // Each fact of each article has one, so they are kept small; files are, too.
  private let storedLine: Int32
  private let storedColumn: Int32

  package init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    storedLine = Int32(clamping: line)
    storedColumn = Int32(clamping: column)
  }

  /// Line, counted from 1.
  package var line: Int { Int(storedLine) }
  /// Column, counted from 1, in UTF-8 bytes.
  package var column: Int { Int(storedColumn) }
}

extension SourceLocation: Comparable {
  package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

extension SourceLocation: CustomStringConvertible {
  package var description: String { "\(file):\(line):\(column)" }
}
