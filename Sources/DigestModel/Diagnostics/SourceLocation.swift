/// A place in a file that a person can open.
package struct SourceLocation: Hashable, Sendable {
  /// Path relative to the site's folder, with `/` on every platform.
  package let file: String
  /// Line, counted from 1.
  package let line: Int
  /// Column, counted from 1, in UTF-8 bytes.
  package let column: Int

  package init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension SourceLocation: Comparable {
  package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

extension SourceLocation: CustomStringConvertible {
  package var description: String { "\(file):\(line):\(column)" }
}
